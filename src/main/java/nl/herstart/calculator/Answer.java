package nl.herstart.calculator;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * The whole answer to one situation: the year as it is now, the year with the new job, the first year in which the job
 * starts, and the same household at every number of hours.
 *
 * @param hours the points of 0 to 40 hours a week, one an hour
 * @param notices what the visitor must know that no amount shows
 */
public record Answer(
        Situation situation,
        Report now,
        Report next,
        FirstYear firstYear,
        List<HoursPoint> hours,
        List<Notice> notices) {

    private static final int WEEKS = 52;

    public Answer {
        hours = List.copyOf(hours);
        notices = List.copyOf(notices);
    }

    /** Whether now, next and the first year could all be computed; if not, this is no answer. */
    public boolean isComplete() {
        return now.isComplete() && next.isComplete() && firstYear.report().isComplete();
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
