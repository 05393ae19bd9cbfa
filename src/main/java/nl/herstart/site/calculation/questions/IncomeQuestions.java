package nl.herstart.site.calculation.questions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.value.Euro;

/**
 * Asks one adult what comes in now: any number of sources, ticked in {@code inkomen}, each with its amounts. The fields
 * about the partner have the same names behind {@code partner-}.
 *
 * <p>A wage may be unknown; then we take an ordinary one. An amount of profit, a benefit, a pension or alimony differs too
 * much from person to person for that, so it must be filled in.
 */
final class IncomeQuestions {

    static final String OWN = "";
    static final String OF_PARTNER = "partner-";

    private static final String NONE = "geen";
    private static final String BIJSTAND = "bijstand";
    private static final List<String> KINDS = List.of(
            NONE,
            "loon",
            "winst",
            "ww",
            "anw",
            "uitkering",
            "pensioen",
            "aow",
            "partneralimentatie",
            "kinderalimentatie",
            BIJSTAND);

    private final Interview interview;
    private final QuickAssumptions assumed;

    IncomeQuestions(Interview interview, QuickAssumptions assumed) {
        this.interview = interview;
        this.assumed = assumed;
    }

    /** The names of the fields about one adult, {@link #OWN} or {@link #OF_PARTNER}. */
    static List<String> fields(String person) {
        return Stream.of(
                        "inkomen",
                        "loon",
                        "loon-vakantiegeld",
                        "loon-pensioen",
                        "winst-bedrag",
                        "winst-uren",
                        "winst-starter",
                        "ww-bedrag",
                        "anw-bedrag",
                        "uitkering-bedrag",
                        "pensioen-bedrag",
                        "aow-bedrag",
                        "partneralimentatie-bedrag",
                        "kinderalimentatie-bedrag")
                .map(person::concat)
                .toList();
    }

    /** What one adult has now, in the order of the form; who does not know is taken to have this kind. */
    List<Income> incomes(String person, String assumedKind) {
        var field = person + "inkomen";
        var kinds = interview.tick(Question.of(field), "inkomen", assumedKind, KINDS);
        if (kinds.contains(NONE) && kinds.size() > 1) {
            interview.refuse(field, "geenEnMeer");
        }
        return kinds.stream()
                .filter(kind -> !kind.equals(NONE))
                .map(kind -> income(person, kind))
                .toList();
    }

    private Income income(String person, String kind) {
        var field = person + kind + "-bedrag";
        return switch (kind) {
            case "loon" -> wage(person);
            case "winst" -> profit(person);
            case "partneralimentatie" -> new Income.Alimony(false, perMonth(field));
            case "kinderalimentatie" -> new Income.Alimony(true, perMonth(field));
            case BIJSTAND -> new Income.Bijstand();
            default -> new Income.Benefit(Income.Benefit.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), perMonth(field));
        };
    }

    private Euro perMonth(String field) {
        return interview.know(
                field, read -> read.amount(Limits.PER_MONTH.least(), Limits.PER_MONTH.most()), Euro.ZERO, "perMaand");
    }

    private Income.Wage wage(String person) {
        var kind = person + "inkomen";
        return new Income.Wage(
                interview.ask(
                        Question.of(person + "loon").under(kind),
                        read -> read.amount(Limits.PER_MONTH.least(), Limits.PER_MONTH.most()),
                        assumed.wage(),
                        "perMaand"),
                holidayAllowance(
                        interview, Question.of(person + "loon-vakantiegeld").under(kind)),
                interview.ask(
                        Question.of(person + "loon-pensioen").under(kind),
                        read -> read.amount(Limits.PER_MONTH.least(), Limits.PER_MONTH.most()),
                        Euro.ZERO,
                        "perMaand"));
    }

    private Income.Profit profit(String person) {
        var field = person + "winst-bedrag";
        var perYear = interview.know(
                field,
                read -> read.amount(Limits.PER_YEAR.most().negated(), Limits.PER_YEAR.most()),
                Euro.ZERO,
                "perJaar");
        if (perYear.isNegative()) {
            interview.refuse(field, "verlies");
        }
        boolean enoughHours = isYes(person + "winst-uren");
        return new Income.Profit(
                perYear.orZeroIfNegative(), enoughHours, enoughHours && isYes(person + "winst-starter"));
    }

    private boolean isYes(String field) {
        return interview.choose(Question.of(field), "nee", "ja", "nee").equals("ja");
    }

    /** Whether the stated wage is without the holiday allowance; most wages are stated so. */
    static HolidayAllowance holidayAllowance(Interview interview, Question question) {
        return interview.choose(question, "apart", "apart", "inbegrepen").equals("apart")
                ? HolidayAllowance.APART
                : HolidayAllowance.INBEGREPEN;
    }
}
