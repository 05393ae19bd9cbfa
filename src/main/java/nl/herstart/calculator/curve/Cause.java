package nl.herstart.calculator.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.value.Euro;

/**
 * What one part of the budget does over a stretch of the curve.
 *
 * @param change how much it adds to what there is to spend, euros a year; what takes something away is below zero
 * @param atHours the number of hours at which all of it happens at once, such as a toeslag that ends there; empty when it
 *     comes bit by bit
 */
public record Cause(Part part, Euro change, OptionalInt atHours) {

    /** Euros a month, to cents. */
    public Euro changePerMonth() {
        return change.perMonth();
    }

    /** Every part that changes from the first point to the last; what takes most comes first, what adds most last. */
    static List<Cause> over(List<HoursPoint> points) {
        var moved = MovedCredit.over(points);
        var causes = new ArrayList<Cause>();
        for (var part : Part.all()) {
            var change = change(part, points.get(0), points.get(points.size() - 1))
                    .minus(moved.map(credit -> credit.in(part)).orElse(Euro.ZERO));
            if (!change.isZero()) {
                causes.add(new Cause(part, change, onlyStep(part, points)));
            }
        }
        moved.ifPresent(credit ->
                causes.add(new Cause(Part.COMBINATIEKORTING, credit.change(), OptionalInt.of(credit.atHours()))));
        causes.sort(Comparator.comparing(Cause::change));
        return List.copyOf(causes);
    }

    private static OptionalInt onlyStep(Part part, List<HoursPoint> points) {
        var steps = new ArrayList<Integer>();
        for (int i = 1; i < points.size(); i++) {
            if (!change(part, points.get(i - 1), points.get(i)).isZero()) {
                steps.add(points.get(i).hoursPerWeek());
            }
        }
        return steps.size() == 1 ? OptionalInt.of(steps.get(0)) : OptionalInt.empty();
    }

    private static Euro change(Part part, HoursPoint from, HoursPoint to) {
        return part.in(to.report()).minus(part.in(from.report()));
    }
}
