package nl.herstart.calculator.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/**
 * All that follows for one household from one plan for the year.
 *
 * @param persons income and tax of each adult; the aanvrager first
 * @param toetsingsinkomen of aanvrager and partner together, whole euros a year
 * @param outcomes an outcome for each of the six regelingen
 * @param untaxed income that is not taxed, by the month
 * @param accounts how net incomes and costs came about
 */
public record Report(
        List<PersonYear> persons,
        Euro toetsingsinkomen,
        Map<Regeling, Outcome> outcomes,
        Months untaxed,
        Costs costs,
        Accounts accounts) {

    /** What the household has to spend in the year: net income, regelingen and untaxed income, less costs. */
    public Euro besteedbaar() {
        return netIncome().plus(regelingen()).plus(untaxed.sum()).minus(costs.perYear());
    }

    /** Net income of all adults, euros a year. */
    public Euro netIncome() {
        var sum = Euro.ZERO;
        for (var person : persons) {
            sum = sum.plus(person.netto());
        }
        return sum;
    }

    /** Net income of one adult, euros a year; nothing of a partner who is not there. */
    public Euro netto(int adult) {
        return adult < persons.size() ? persons.get(adult).netto() : Euro.ZERO;
    }

    /** All regelingen together, euros a year. */
    public Euro regelingen() {
        var sum = Euro.ZERO;
        for (var outcome : outcomes.values()) {
            sum = sum.plus(outcome.perYear());
        }
        return sum;
    }

    /** Whether every amount could be computed; if not, the totals mean nothing. */
    public boolean isComplete() {
        return unknown().isEmpty();
    }

    /** The regeling of which the amount could not be computed; empty when every one could. */
    public Optional<Regeling> unknown() {
        for (var outcome : outcomes.entrySet()) {
            if (outcome.getValue() instanceof Outcome.Unknown) {
                return Optional.of(outcome.getKey());
            }
        }
        return Optional.empty();
    }

    /** The outcome of one regeling. */
    public Outcome outcome(Regeling regeling) {
        return java.util.Objects.requireNonNull(outcomes.get(regeling));
    }
}
