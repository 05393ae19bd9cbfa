package nl.herstart.calculator;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * A household's year as it is now, and a whole year with the new job.
 *
 * @param cautions why there may be less to spend than the amounts say
 */
public record Comparison(Situation situation, Report now, Report next, List<Notice> cautions) {

    private static final int WEEKS = 52;

    /** Whether both could be computed; if not, the amounts mean nothing. */
    public boolean isComplete() {
        return now.isComplete() && next.isComplete();
    }

    /** How much more there is to spend in a year with the job; negative when it is less. */
    public Euro differencePerYear() {
        return next.besteedbaar().minus(now.besteedbaar());
    }

    /**
     * How many hours a week she works now in what the job replaces; nothing when it replaces nothing, empty when it is not
     * known of a part of it.
     */
    public Optional<Hours> hoursNow() {
        var hours = Hours.ZERO;
        for (int place : situation.job().replaces()) {
            var replaced = situation.aanvrager().incomes().get(place);
            var known = replaced instanceof Income.Wage wage ? wage.hoursPerWeek() : Optional.<Hours>empty();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            hours = hours.plus(known.get());
        }
        return Optional.of(hours);
    }

    /** What remains of each hour that is worked more, to cents; empty when it is not more, or not known. */
    public Optional<Euro> perHourWorked() {
        return hoursNow()
                .map(now -> situation.job().hoursPerYear().minusOrZero(now.times(WEEKS)))
                .filter(more -> !more.isZero())
                .map(more -> differencePerYear()
                        .timesRoundedToCents(/* numerator= */ more.denominator(), /* denominator= */ more.numerator()));
    }
}
