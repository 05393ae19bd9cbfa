package nl.herstart.site.calculation.compare;

import java.util.Optional;
import nl.herstart.calculator.Answer;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** A plan and what comes of it. */
public record CalculatedPlan(int number, Answer answer) {

    Hours hours() {
        return answer.situation().job().hoursPerWeek();
    }

    Euro wage() {
        return answer.situation().job().grossPerHour();
    }

    /** What there is to spend, euros a month. */
    Euro besteedbaar() {
        return perMonth(answer.next().besteedbaar());
    }

    /** How much more that is than now, euros a month. */
    Euro difference() {
        return perMonth(answer.differencePerYear());
    }

    Optional<Euro> perHourWorked() {
        return answer.perHourWorked();
    }

    static Euro perMonth(Euro perYear) {
        return perYear.timesRoundedToCents(1, 12);
    }
}
