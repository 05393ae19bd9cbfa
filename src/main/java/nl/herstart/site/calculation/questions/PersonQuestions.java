package nl.herstart.site.calculation.questions;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.situation.AgeLimits;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Euro;

/** Asks about the adults: their age and what they earn now. */
final class PersonQuestions {

    /** The fields about one adult's income: which kind it is, and the wage if it is that. */
    private record IncomeFields(String kind, String wage, String holidayAllowance, String pension) {}

    private static final IncomeFields OWN = new IncomeFields("inkomen", "loon", "loon-vakantiegeld", "loon-pensioen");
    private static final IncomeFields OF_PARTNER =
            new IncomeFields("partner-inkomen", "partner-loon", "partner-vakantiegeld", "partner-pensioen");
    private static final YearMonth FIRST_BIRTH = YearMonth.of(1900, 1);
    private static final Euro NO_MORE_THAN = Euro.of(10_000_000);

    private final Interview interview;
    private final QuickAssumptions assumed;
    private final AgeLimits ages;

    PersonQuestions(Interview interview, QuickAssumptions assumed) {
        this.interview = interview;
        this.assumed = assumed;
        this.ages = new AgeLimits(assumed.year());
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
        return new Person(born, incomes(OWN, "geen"));
    }

    /** The partner; empty when there is none. */
    Optional<Person> partner(boolean there) {
        return there
                ? Optional.of(new Person(born("partner-geboortemaand"), incomes(OF_PARTNER, "loon")))
                : Optional.empty();
    }

    private List<Income> incomes(IncomeFields fields, String assumedKind) {
        var kind = interview.choose(Question.of(fields.kind()), assumedKind, "geen", "loon", "anders");
        if (kind.equals("anders")) {
            interview.refuse(fields.kind(), "anderInkomen");
        }
        return kind.equals("loon") ? List.of(wage(fields)) : List.of();
    }

    private Income.Wage wage(IncomeFields fields) {
        return new Income.Wage(
                interview.ask(
                        Question.of(fields.wage()).under(fields.kind()),
                        read -> read.amount(Euro.ofCents(1), NO_MORE_THAN),
                        assumed.wage(),
                        "perMaand"),
                holidayAllowance(
                        interview, Question.of(fields.holidayAllowance()).under(fields.kind())),
                interview.ask(
                        Question.of(fields.pension()).under(fields.kind()),
                        read -> read.amount(Euro.ZERO, NO_MORE_THAN),
                        Euro.ZERO,
                        "perMaand"));
    }

    /** Whether the stated wage is without the holiday allowance; most wages are stated so. */
    static HolidayAllowance holidayAllowance(Interview interview, Question question) {
        return interview.choose(question, "apart", "apart", "inbegrepen").equals("apart")
                ? HolidayAllowance.APART
                : HolidayAllowance.INBEGREPEN;
    }
}
