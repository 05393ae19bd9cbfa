package nl.herstart.calculator.curve;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.value.Euro;

/**
 * A part of the curve of which every point is known. Points go by their place in it; amounts are euros a year.
 *
 * @param amounts what there is to spend at each point
 * @param smoothed the same with the cost of a travel day spread over the hours of that day
 */
record Run(List<HoursPoint> points, List<Euro> amounts, List<Euro> smoothed) {

    /** Of extra gross wage this part should be left: one in four. */
    private static final long QUARTER = 4;

    /** A smaller fall, € 5 a month, is none. */
    private static final Euro WORTH_SAYING = Euro.of(60);

    static Run of(List<HoursPoint> known) {
        return new Run(known, known.stream().map(HoursPoint::besteedbaar).toList(), TravelDays.spread(known));
    }

    int size() {
        return points.size();
    }

    /** What the stretch between two points would be; empty when working pays there, or when it is no more than a dip. */
    Optional<Stretch.Kind> kind(int from, int to) {
        var change = change(from, to);
        if (!change.negated().isLessThan(WORTH_SAYING)) {
            return isFromHighestToLowest(from, to) && !isMadeGoodAnHourLater(from, to)
                    ? Optional.of(Stretch.Kind.FALLING)
                    : Optional.empty();
        }
        return behind(from, to, amounts).isPositive() && wage(from, to).isPositive()
                ? Optional.of(Stretch.Kind.FLAT)
                : Optional.empty();
    }

    /** How much marking a stretch tells: what it lags behind a quarter of the wage; once more what is lost in a fall. */
    Euro weight(int from, int to, Stretch.Kind kind) {
        var behind = behind(from, to, smoothed);
        return switch (kind) {
            case FALLING ->
                behind.plus(smoothed.get(from).minus(smoothed.get(to)).orZeroIfNegative());
            case FLAT -> behind;
        };
    }

    /** What a stretch must weigh to be marked: as much as one hour more should leave, at least a fall worth saying. */
    Euro leastWeight() {
        int hours = size() - 1;
        return hours < 1
                ? WORTH_SAYING
                : wage(0, hours).timesRoundedToCents(1, QUARTER * hours).max(WORTH_SAYING);
    }

    private Euro change(int from, int to) {
        return amounts.get(to).minus(amounts.get(from));
    }

    private Euro wage(int from, int to) {
        return points.get(to).grossWage().minus(points.get(from).grossWage());
    }

    private Euro behind(int from, int to, List<Euro> of) {
        return wage(from, to).dividedBy(QUARTER).minus(of.get(to)).plus(of.get(from));
    }

    private boolean isFromHighestToLowest(int from, int to) {
        for (var amount : amounts.subList(from, to)) {
            if (amount.isMoreThan(amounts.get(from)) || amount.isLessThan(amounts.get(to))) {
                return false;
            }
        }
        return true;
    }

    /** A single step down after which one more hour gives more than before it: the step of some table. */
    private boolean isMadeGoodAnHourLater(int from, int to) {
        return to == from + 1 && to + 1 < size() && amounts.get(to + 1).isMoreThan(amounts.get(from));
    }
}
