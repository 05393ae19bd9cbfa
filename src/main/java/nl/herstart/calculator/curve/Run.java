package nl.herstart.calculator.curve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.value.Euro;

/** A part of the curve of which every point is known. Points go by their place in it; amounts are euros a year. */
final class Run {

    /** Of extra gross wage this part should be left: one in four. */
    private static final long QUARTER = 4;

    /** A smaller fall, € 5 a month, is none. */
    private static final Euro WORTH_SAYING = Euro.of(60);

    private final List<HoursPoint> points;
    private final Euro[] wages;
    /** What there is to spend at each point. */
    private final Euro[] amounts;
    /** The same with the cost of a travel day spread over the hours of that day. */
    private final Euro[] smoothed;

    private Run(List<HoursPoint> points, Euro[] wages, Euro[] amounts, Euro[] smoothed) {
        this.points = points;
        this.wages = wages;
        this.amounts = amounts;
        this.smoothed = smoothed;
    }

    static Run of(List<HoursPoint> known) {
        return new Run(
                List.copyOf(known),
                amounts(known.stream().map(HoursPoint::grossWage)),
                amounts(known.stream().map(HoursPoint::besteedbaar)),
                amounts(TravelDays.spread(known).stream()));
    }

    private static Euro[] amounts(Stream<Euro> of) {
        return of.toArray(Euro[]::new);
    }

    int size() {
        return points.size();
    }

    List<HoursPoint> points() {
        return points;
    }

    /** What the stretch between two points would be; empty when working pays there, or when it is no more than a dip. */
    Optional<Stretch.Kind> kind(int from, int to) {
        if (!amounts[from].minus(amounts[to]).isLessThan(WORTH_SAYING)) {
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
            case FALLING -> behind.plus(smoothed[from].minus(smoothed[to]).orZeroIfNegative());
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

    private Euro wage(int from, int to) {
        return wages[to].minus(wages[from]);
    }

    private Euro behind(int from, int to, Euro[] of) {
        return wage(from, to).dividedBy(QUARTER).minus(of[to]).plus(of[from]);
    }

    private boolean isFromHighestToLowest(int from, int to) {
        for (int i = from; i < to; i++) {
            if (amounts[i].isMoreThan(amounts[from]) || amounts[i].isLessThan(amounts[to])) {
                return false;
            }
        }
        return true;
    }

    /** A single step down after which one more hour gives more than before it: the step of some table. */
    private boolean isMadeGoodAnHourLater(int from, int to) {
        return to == from + 1 && to + 1 < size() && amounts[to + 1].isMoreThan(amounts[from]);
    }
}
