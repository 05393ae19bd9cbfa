package nl.herstart.calculator;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

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

    /** What remains of each hour worked, to cents; empty at zero hours. */
    public Optional<Euro> perHourWorked() {
        var hours = situation.job().hoursPerWeek();
        if (hours.isZero()) {
            return Optional.empty();
        }
        return Optional.of(differencePerYear().timesRoundedToCents(hours.denominator(), WEEKS * hours.numerator()));
    }
}
