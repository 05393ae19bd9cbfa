package nl.herstart.site.calculation.questions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Hours;

/** Asks about the adults: who there are, their age and what they have now. */
final class PersonQuestions {

    private static final Hours FEWEST_HOURS = Hours.of(1);

    private final Interview interview;
    private final QuickAssumptions assumed;
    private final List<YearMonth> born = new ArrayList<>();

    PersonQuestions(Interview interview, QuickAssumptions assumed) {
        this.interview = interview;
        this.assumed = assumed;
    }

    /** Asks when the aanvrager was born. */
    void aanvragerBorn() {
        born.add(born("geboortemaand"));
    }

    /** The partner; empty when there is none. */
    Optional<Person> partner(boolean together) {
        if (!together) {
            return Optional.empty();
        }
        born.add(born("partner-geboortemaand"));
        return Optional.of(new Person(born.get(1), incomes(IncomeQuestions.OF_PARTNER, "loon")));
    }

    /** The aanvrager, asked about income after the partner. */
    Person aanvrager() {
        return new Person(born.get(0), incomes(IncomeQuestions.OWN, "geen"));
    }

    /** How many hours a week the partner works for a wage; empty when there is none or it was not told. */
    Optional<Hours> partnerHours(Optional<Person> partner) {
        return partner.filter(person -> person.incomes().stream().anyMatch(Income.Wage.class::isInstance))
                .flatMap(person -> interview.offer(
                        "partner-uren", read -> read.hours(FEWEST_HOURS, Limits.WORK.most()), "urenPerWeek"));
    }

    private List<Income> incomes(String person, String assumedKind) {
        return new IncomeQuestions(interview, assumed).incomes(person, assumedKind);
    }

    private YearMonth born(String field) {
        return interview.ask(
                Question.of(field),
                read -> read.month(Limits.FIRST_BIRTH, assumed.year().atMonth(12)),
                assumed.born(),
                "maand");
    }
}
