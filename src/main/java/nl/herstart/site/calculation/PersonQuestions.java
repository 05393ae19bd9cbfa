package nl.herstart.site.calculation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Euro;

/** Asks about the adults: their age and what they earn now. */
final class PersonQuestions {

    private static final YearMonth FIRST_BIRTH = YearMonth.of(1900, 1);
    private static final Euro NO_MORE_THAN = Euro.of(10_000_000);

    private final Interview interview;
    private final QuickAssumptions assumed;
    private final Ages ages;

    PersonQuestions(Interview interview, QuickAssumptions assumed) {
        this.interview = interview;
        this.assumed = assumed;
        this.ages = new Ages(assumed.year());
    }

    /** The month of birth of an adult. */
    YearMonth born(String field) {
        var born = interview.ask(
                Question.of(field),
                read -> read.month(FIRST_BIRTH, assumed.year().atMonth(12)),
                assumed.born(),
                "maand");
        if (!ages.isAdult(born)) {
            interview.refuse(field, "teJong", assumed.year());
        } else if (ages.reachesAow(born)) {
            interview.refuse(field, "aow", assumed.year());
        }
        return born;
    }

    Person aanvrager(YearMonth born) {
        return new Person(born, incomes("inkomen", "", "geen"));
    }

    /** The partner; empty when there is none. */
    Optional<Person> partner(boolean there) {
        return there
                ? Optional.of(new Person(born("partner-geboortemaand"), incomes("partner-inkomen", "partner-", "loon")))
                : Optional.empty();
    }

    private List<Income> incomes(String field, String prefix, String assumedKind) {
        var kind = interview.choose(Question.of(field), assumedKind, "geen", "loon", "anders");
        if (kind.equals("anders")) {
            interview.refuse(field, "anderInkomen");
        }
        return kind.equals("loon") ? List.of(wage(field, prefix)) : List.of();
    }

    private Income.Wage wage(String parent, String prefix) {
        return new Income.Wage(
                interview.ask(
                        Question.of(prefix + "loon").under(parent),
                        read -> read.amount(Euro.ofCents(1), NO_MORE_THAN),
                        assumed.partnerWage(),
                        "perMaand"),
                holidayAllowance(
                        interview, Question.of(prefix(prefix) + "vakantiegeld").under(parent)),
                interview.ask(
                        Question.of(prefix(prefix) + "pensioen").under(parent),
                        read -> read.amount(Euro.ZERO, NO_MORE_THAN),
                        Euro.ZERO,
                        "perMaand"));
    }

    private static String prefix(String prefix) {
        return prefix.isEmpty() ? "loon-" : prefix;
    }

    /** Whether the stated wage is without the holiday allowance; most wages are stated so. */
    static HolidayAllowance holidayAllowance(Interview interview, Question question) {
        return interview.choose(question, "apart", "apart", "inbegrepen").equals("apart")
                ? HolidayAllowance.APART
                : HolidayAllowance.INBEGREPEN;
    }
}
