package nl.herstart.calculator.curve;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.value.Euro;

/**
 * Takes the steps of whole travel days out of a curve: whoever works 17 hours travels a day more than at 16 and pays for it
 * in that one hour, but a day holds eight. The cost grows evenly up to the last hour for which those days suffice.
 */
final class TravelDays {

    private TravelDays() {}

    /** What there is to spend at each point, euros a year, with the cost of each day spread over its hours. */
    static List<Euro> spread(List<HoursPoint> points) {
        var travel = points.stream()
                .map(point -> point.report().costs().travel().sum())
                .toArray(Euro[]::new);
        var spread = new ArrayList<Euro>();
        int last = 0;
        int full = -1;
        for (int i = 0; i < travel.length; i++) {
            if (i > full) {
                full = lastOfSameDays(travel, i);
            }
            if (full == i) {
                last = i;
            }
            spread.add(points.get(i).besteedbaar().plus(aheadOf(travel, last, i, full)));
        }
        return List.copyOf(spread);
    }

    private static int lastOfSameDays(Euro[] travel, int i) {
        int end = i;
        while (end + 1 < travel.length && travel[end + 1].equals(travel[i])) {
            end++;
        }
        return end;
    }

    /** What is paid at a point for hours that are not worked yet. */
    private static Euro aheadOf(Euro[] travel, int last, int i, int full) {
        return full == last
                ? Euro.ZERO
                : travel[full].minus(travel[last]).timesRoundedToCents((long) full - i, (long) full - last);
    }
}
