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
        var spread = new ArrayList<Euro>();
        int last = 0;
        for (int i = 0; i < points.size(); i++) {
            int full = lastOfSameDays(points, i);
            if (full == i) {
                last = i;
            }
            spread.add(points.get(i).besteedbaar().plus(aheadOf(points, last, i, full)));
        }
        return List.copyOf(spread);
    }

    private static int lastOfSameDays(List<HoursPoint> points, int i) {
        int end = i;
        while (end + 1 < points.size() && travel(points, end + 1).equals(travel(points, i))) {
            end++;
        }
        return end;
    }

    /** What is paid at a point for hours that are not worked yet. */
    private static Euro aheadOf(List<HoursPoint> points, int last, int i, int full) {
        return full == last
                ? Euro.ZERO
                : travel(points, full)
                        .minus(travel(points, last))
                        .timesRoundedToCents((long) full - i, (long) full - last);
    }

    private static Euro travel(List<HoursPoint> points, int i) {
        return points.get(i).report().costs().travel().sum();
    }
}
