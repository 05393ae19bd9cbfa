package nl.herstart.calculator.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.value.Euro;

/**
 * Finds the stretches of a curve in which working more hardly pays or costs money.
 *
 * <p>A curve has noise: a travel day comes in, a table goes by steps. So not each hour is judged by itself. Of all ways to
 * mark stretches the one is taken that tells most: in which the stretches together lag furthest behind a quarter of the
 * wage and lose most, each of them more than the least that makes it worth marking.
 */
public final class Stretches {

    private record Mark(int from, int to, Stretch.Kind kind) {}

    /** The best way to mark the curve up to some point, and what it tells in all. */
    private record Marked(Euro weight, List<Mark> marks) {

        static final Marked NOTHING = new Marked(Euro.ZERO, List.of());

        Marked with(Euro more, Mark mark) {
            return new Marked(
                    weight.plus(more),
                    Stream.concat(marks.stream(), Stream.of(mark)).toList());
        }
    }

    private Stretches() {}

    /**
     * The stretches in the order of the hours; two may touch, none overlap. A point that is not known ends a stretch and
     * is compared with nothing.
     *
     * @param curve points in the order of the hours
     */
    public static List<Stretch> of(List<HoursPoint> curve) {
        var stretches = new ArrayList<Stretch>();
        for (var run : knownRuns(curve)) {
            for (var mark : best(run).marks()) {
                stretches.add(stretch(run, mark, curve));
            }
        }
        return List.copyOf(stretches);
    }

    private static List<Run> knownRuns(List<HoursPoint> curve) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 0; i <= curve.size(); i++) {
            if (i == curve.size() || !curve.get(i).isKnown()) {
                runs.add(Run.of(curve.subList(from, i)));
                from = i + 1;
            }
        }
        return runs;
    }

    private static Marked best(Run run) {
        var upTo = new ArrayList<Marked>();
        var least = run.leastWeight();
        for (int to = 0; to < run.size(); to++) {
            var best = to == 0 ? Marked.NOTHING : upTo.get(to - 1);
            for (int from = 0; from < to; from++) {
                var kind = run.kind(from, to);
                if (kind.isEmpty()) {
                    continue;
                }
                var before = upTo.get(from);
                var more = run.weight(from, to, kind.get()).minus(least);
                if (before.weight().plus(more).isMoreThan(best.weight())) {
                    best = before.with(more, new Mark(from, to, kind.get()));
                }
            }
            upTo.add(best);
        }
        return upTo.isEmpty() ? Marked.NOTHING : upTo.get(upTo.size() - 1);
    }

    private static Stretch stretch(Run run, Mark mark, List<HoursPoint> curve) {
        var points = run.points().subList(mark.from(), mark.to() + 1);
        var from = points.get(0);
        var to = points.get(points.size() - 1);
        return new Stretch(from, to, mark.kind(), Cause.over(points), moreFrom(curve, from, to));
    }

    private static OptionalInt moreFrom(List<HoursPoint> curve, HoursPoint from, HoursPoint to) {
        return curve.stream()
                .filter(point -> point.hoursPerWeek() >= to.hoursPerWeek() && point.isKnown())
                .filter(point -> point.besteedbaar().isMoreThan(from.besteedbaar()))
                .mapToInt(HoursPoint::hoursPerWeek)
                .findFirst();
    }
}
