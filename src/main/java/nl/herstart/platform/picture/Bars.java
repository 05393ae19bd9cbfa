package nl.herstart.platform.picture;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/**
 * From nought by steps to what is left: each bar begins where the one before it ended, and the last is all that is left.
 * Amounts are whole euros that add up: what rounding leaves of one step goes to the next.
 */
public record Bars(List<Bar> bars) {

    /** What is added, or goes off when negative. */
    public record Step(String name, Euro change) {}

    /** What a bar stands for. */
    public enum Kind {
        COMES,
        GOES,
        STAYS,
        LOST;

        /** The end of the name of its class in the style sheet. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A bar and its label.
     *
     * @param change in whole euros
     * @param amount the same as it is written
     * @param x where it begins, a part of the width
     * @param within whether the amount stands in the bar, because that is wide enough; else beside it
     * @param labelX where it stands
     * @param dx pixels from there
     * @param anchor which side of the amount stands there
     */
    public record Bar(
            String name,
            Euro change,
            String amount,
            Kind kind,
            String x,
            String width,
            boolean within,
            String labelX,
            int dx,
            String anchor) {}

    private static final int WIDE_ENOUGH = 400;
    private static final int HALFWAY = 600;
    private static final int LEAST = 8;
    private static final int ASIDE = 8;

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * The bars of these steps; a step that makes no difference is left out.
     *
     * @param left the name of the last bar
     */
    public static Bars of(List<Step> steps, String left, Language language) {
        var sums = new ArrayList<Euro>();
        var sum = Euro.ZERO;
        for (var step : steps) {
            sum = sum.plus(step.change());
            sums.add(sum.roundedToEuros());
        }
        var scale = Scale.around(sums);
        var bars = new ArrayList<Bar>();
        var before = Euro.ZERO;
        for (int place = 0; place < steps.size(); place++) {
            var after = sums.get(place);
            if (!after.equals(before)) {
                var kind = after.isMoreThan(before) ? Kind.COMES : Kind.GOES;
                bars.add(bar(steps.get(place).name(), before, after, kind, scale, language));
            }
            before = after;
        }
        bars.add(bar(left, Euro.ZERO, before, before.isNegative() ? Kind.LOST : Kind.STAYS, scale, language));
        return new Bars(bars);
    }

    private static Bar bar(String name, Euro from, Euro to, Kind kind, Scale scale, Language language) {
        int begin = scale.thousandths(from.min(to));
        int width = Math.max(LEAST, scale.thousandths(from.max(to)) - begin);
        int end = begin + width;
        boolean within = width >= WIDE_ENOUGH;
        boolean after = !within && end <= HALFWAY;
        var change = to.minus(from);
        return new Bar(
                name,
                change,
                language.euros(change),
                kind,
                Scale.percent(begin),
                Scale.percent(width),
                within,
                Scale.percent(after ? end : begin),
                within || after ? ASIDE : -ASIDE,
                within || after ? "start" : "end");
    }
}
