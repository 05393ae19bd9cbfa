package nl.herstart.questions;

import static nl.herstart.questions.Asking.amount;
import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Questions.listed;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.AlimonyPaid;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.platform.form.PerPeriod;
import nl.herstart.platform.form.Period;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Range;

/** What is asked about the incomes of one adult, and the alimony that goes out; the fields about a partner begin with {@code partner-}. */
final class IncomeQuestions {

    private static final String NONE = "geen";
    private static final List<String> KINDS = List.of(
            NONE,
            "loon",
            "winst",
            "pgb",
            "ww",
            "anw",
            "uitkering",
            "pensioen",
            "aow",
            "partneralimentatie",
            "kinderalimentatie",
            "bijstand");
    private static final List<String> PER_MONTH =
            List.of("anw", "pensioen", "aow", "partneralimentatie", "kinderalimentatie");
    static final Period[] PAYMENTS = {Period.MAAND, Period.VIER_WEKEN, Period.JAAR};
    private static final Range<Euro> PROFIT_OR_LOSS =
            new Range<>(Limits.PER_YEAR.most().negated(), Limits.PER_YEAR.most());
    private static final Range<Hours> SOME_WORK = new Range<>(Hours.of(1), Limits.WORK.most());

    private final Question<List<String>> kinds;
    private final Question<PerPeriod> wage;
    private final Question<String> holidayAllowance;
    private final Question<PerPeriod> pensionPremium;
    private final Question<Hours> hours;
    private final Question<PerPeriod> profit;
    private final Question<String> enoughHours;
    private final Question<String> starter;
    private final Question<PerPeriod> result;
    private final BenefitQuestions benefits;
    private final Map<String, Question<PerPeriod>> perMonth = new LinkedHashMap<>();
    private final AlimonyQuestions alimony;

    /**
     * Takes them up in the catalogue.
     *
     * @param person what the names of the fields begin with
     * @param usual the kind of income of somebody of whom it is not known
     */
    IncomeQuestions(String person, Page page, String usual) {
        var field = person + "inkomen";
        kinds = listed(Asking.ticks(field, page, KINDS).orGuess(assumed -> List.of(usual)));
        wage = listed(amount(person + "loon", page, Limits.PER_MONTH, PAYMENTS)
                .after(field, "loon")
                .orGuess(assumed -> new PerPeriod(assumed.wage(), Period.MAAND)));
        holidayAllowance = listed(
                Asking.holidayAllowance(person + "loon-vakantiegeld", page).after(field, "loon"));
        pensionPremium = listed(amount(person + "loon-pensioen", page, Limits.PER_MONTH, PAYMENTS)
                .after(field, "loon")
                .orGuess(assumed -> Questions.NO_COSTS));
        var worked = Asking.hours("partner-uren", page, SOME_WORK, "urenPerWeek")
                .after(field, "loon")
                .orNothing();
        hours = person.isEmpty() ? worked : listed(worked);
        profit = listed(amount(person + "winst-bedrag", page, PROFIT_OR_LOSS, Period.JAAR, Period.MAAND)
                .after(field, "winst")
                .orReadAs(Questions.NO_COSTS));
        enoughHours = listed(choice(person + "winst-uren", page, Question.Control.RADIOS, "ja", "nee")
                .after(field, "winst")
                .orGuess(assumed -> "nee"));
        starter = listed(choice(person + "winst-starter", page, Question.Control.RADIOS, "ja", "nee")
                .after(person + "winst-uren", "ja")
                .orGuess(assumed -> "nee"));
        result = listed(amount(person + "pgb-bedrag", page, Limits.PER_YEAR, Period.JAAR, Period.MAAND)
                .after(field, "pgb")
                .orReadAs(Questions.NO_COSTS));
        benefits = new BenefitQuestions(person, page);
        for (var kind : PER_MONTH) {
            perMonth.put(
                    kind,
                    listed(amount(person + kind + "-bedrag", page, Limits.PER_MONTH, PAYMENTS)
                            .after(field, kind)
                            .orReadAs(Questions.NO_COSTS)));
        }
        alimony = new AlimonyQuestions(person, page);
    }

    /** What this adult has now, in the order of the form. */
    List<Income> incomes(Interview interview) {
        var ticked = interview.ask(kinds);
        if (ticked.contains(NONE) && ticked.size() > 1) {
            interview.refuse(kinds.field(), "geenEnMeer");
        }
        return ticked.stream()
                .filter(kind -> !kind.equals(NONE))
                .flatMap(kind -> kind.equals("uitkering")
                        ? benefits.others(interview).stream()
                        : Stream.of(income(kind, interview)))
                .toList();
    }

    /** The months of a year through the last with ww; empty when it is there all year. */
    Optional<nl.herstart.calculator.situation.Period> wwMonths(Interview interview, Year year) {
        return benefits.wwMonths(interview, year);
    }

    /** The field with the last month of ww. */
    String wwEndField() {
        return benefits.wwEndField();
    }

    /** What alimony this adult pays. */
    AlimonyPaid alimony(Interview interview) {
        return alimony.paid(interview);
    }

    /** How many hours a week a partner works for a wage; empty when it was not told. */
    Optional<Hours> hours(Interview interview) {
        return interview.offer(hours);
    }

    private Income income(String kind, Interview interview) {
        return switch (kind) {
            case "loon" ->
                new Income.Wage(
                        interview.ask(wage).per(Period.MAAND),
                        Household.holidayAllowance(interview.ask(holidayAllowance)),
                        interview.ask(pensionPremium).per(Period.MAAND));
            case "winst" -> profit(interview);
            case "pgb" -> new Income.Result(interview.ask(result).per(Period.JAAR));
            case "ww" -> benefits.ww(interview);
            case "bijstand" -> new Income.Bijstand();
            default ->
                perMonth(
                        kind,
                        interview
                                .ask(Objects.requireNonNull(perMonth.get(kind)))
                                .per(Period.MAAND));
        };
    }

    private static Income perMonth(String kind, Euro amount) {
        return switch (kind) {
            case "partneralimentatie" -> new Income.Alimony(false, amount);
            case "kinderalimentatie" -> new Income.Alimony(true, amount);
            default -> new Income.Benefit(Income.Benefit.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), amount);
        };
    }

    private Income profit(Interview interview) {
        var perYear = interview.ask(profit).per(Period.JAAR);
        if (perYear.isNegative()) {
            interview.refuse(profit.field(), "verlies");
        }
        boolean enough = interview.isYes(enoughHours);
        return new Income.Profit(perYear.orZeroIfNegative(), enough, enough && interview.isYes(starter));
    }
}
