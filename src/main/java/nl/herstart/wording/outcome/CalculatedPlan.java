package nl.herstart.wording.outcome;

import java.util.Optional;
import nl.herstart.calculator.Comparison;
import nl.herstart.calculator.report.Range;
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

    /** Between which amounts that lies; empty where it is one amount. */
    Optional<Range<Euro>> lies() {
        return outcome()
                .liesPerYear()
                .map(year -> new Range<>(year.from().perMonth(), year.to().perMonth()));
    }

    /** How much more that is than now, euros a month. */
    Euro difference() {
        return outcome().differenceByJob().perMonth();
    }

    /** Between which amounts that lies, where the law leaves open how work changes a benefit; empty where it does not. */
    Optional<Range<Euro>> differenceLies() {
        return outcome()
                .differenceByJobLiesPerYear()
                .map(year -> new Range<>(year.from().perMonth(), year.to().perMonth()));
    }

    /** What is left of each hour; empty when that is not known either. */
    Optional<Euro> perHourWorked() {
        return differenceLies().isPresent() ? Optional.empty() : outcome().perHourWorked();
    }
}
