package nl.herstart.wording.outcome;

import java.util.Optional;
import nl.herstart.calculator.Comparison;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * A plan and what comes of it.
 *
 * @param steady as it is in the end; what is told of a plan is how it starts
 */
public record CalculatedPlan(int number, Comparison steady) {

    /** As it is in the phase of the vrijlating in which the job starts. */
    public Comparison outcome() {
        return steady.atStart();
    }

    Hours hours() {
        return outcome().situation().job().hoursPerWeek();
    }

    boolean replaces() {
        return !outcome().situation().job().replaces().isEmpty();
    }

    Euro wage() {
        return outcome().situation().job().grossPerHour();
    }

    /** What there is to spend, euros a month. */
    Euro besteedbaar() {
        return outcome().next().besteedbaar().perMonth();
    }

    /** How much more that is than now, euros a month. */
    Euro difference() {
        return outcome().differenceByJob().perMonth();
    }

    Optional<Euro> perHourWorked() {
        return outcome().perHourWorked();
    }
}
