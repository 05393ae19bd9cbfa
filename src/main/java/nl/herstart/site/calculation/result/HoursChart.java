package nl.herstart.site.calculation.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herstart.calculator.curve.Stretch;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/**
 * The curve over hours as places on a drawing of 640 by 360 units, with the axes on round amounts. Only places and
 * words: the template draws.
 *
 * @param lines the corners of the curve, as the attribute {@code points} of a polyline takes them; more than one where it
 *     is broken because a figure is not known
 * @param start the same in the first phase of the vrijlating; none where it makes no difference
 * @param hourTicks marks along the bottom
 * @param amountTicks marks along the side
 * @param own the stated number of hours; empty when it is more than the curve has
 * @param now the same of the work there is and that the job replaces; empty when there is none
 * @param bands stretches in which more hours cost money or hardly pay, from corner to corner
 */
record HoursChart(
        List<String> lines,
        List<String> start,
        List<Tick> hourTicks,
        List<Tick> amountTicks,
        List<Mark> own,
        List<Mark> now,
        List<Band> bands) {

    static final int LEFT = 120;
    static final int RIGHT = 620;
    static final int TOP = 40;
    static final int BOTTOM = 300;

    private static final int ASIDE = 12;
    private static final int ABOVE = 16;
    private static final int BELOW = 36;
    private static final int HOURS_BETWEEN_TICKS = 10;
    private static final int MOST_TICKS = 5;
    private static final List<Integer> ROUND_STEPS = List.of(50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000);

    /** A mark on an axis. */
    record Tick(int at, String label) {}

    /**
     * A point with a label: below it on the right, or above it on the left, where a rising line leaves room.
     *
     * @param anchor on which side of the point the label stands: {@code start} or {@code end}
     */
    record Mark(int x, int y, int labelX, int labelY, String anchor, String label) {}

    /** A number of hours, and what there is to spend with it a month. */
    record Spot(Hours hours, Euro perMonth) {}

    /** Where the band that marks a stretch begins and how wide it is. */
    record Band(int x, int width, boolean falling) {}

    HoursChart {
        hourTicks = List.copyOf(hourTicks);
        amountTicks = List.copyOf(amountTicks);
        own = List.copyOf(own);
        now = List.copyOf(now);
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
        start = List.copyOf(start);
    }

    /**
     * The drawing of these points, one for each hour from nought.
     *
     * @param stretches those to be marked
     * @param stated what was asked about
     * @param now what there is and the job replaces
     * @param texts those of {@code uren}
     */
    static HoursChart of(
            List<HoursPoint> points, List<Stretch> stretches, Spot stated, Optional<Spot> now, Texts texts) {
        var scale = Scale.around(points.stream().filter(HoursPoint::isKnown).toList());
        int last = points.size() - 1;
        var lines = lines(points, scale, HoursPoint::besteedbaarPerMonth);
        var start = lines(points, scale, HoursPoint::besteedbaarPerMonthInFirstPhase);
        boolean isOne = start.equals(lines);
        var own = marks(Optional.of(stated), last, scale, isOne, "punt", texts);
        var marked = marks(now, last, scale, isOne, "punt.nu", texts);
        var bands = stretches.stream().map(stretch -> band(stretch, last)).toList();
        return new HoursChart(
                lines, isOne ? List.of() : start, hourTicks(last), scale.ticks(texts.language()), own, marked, bands);
    }

    private static List<Mark> marks(
            Optional<Spot> spot, int last, Scale scale, boolean below, String words, Texts texts) {
        return spot
                .filter(at -> at.hours().compareTo(Hours.of(last)) <= 0)
                .map(at -> mark(
                        at.hours(),
                        last,
                        scale.y(at.perMonth()),
                        below,
                        texts.say(words, at.hours(), texts.language().euros(at.perMonth()))))
                .stream()
                .toList();
    }

    private static List<String> lines(List<HoursPoint> points, Scale scale, Function<HoursPoint, Euro> amount) {
        int last = points.size() - 1;
        var lines = new ArrayList<String>();
        var corners = new StringJoiner(" ");
        for (var point : points) {
            if (point.isKnown()) {
                corners.add(x(point.hoursPerWeek(), last) + "," + scale.y(amount.apply(point)));
            } else if (corners.length() > 0) {
                lines.add(corners.toString());
                corners = new StringJoiner(" ");
            }
        }
        if (corners.length() > 0) {
            lines.add(corners.toString());
        }
        return lines;
    }

    private static Band band(Stretch stretch, int last) {
        int from = x(stretch.fromHours(), last);
        return new Band(from, x(stretch.toHours(), last) - from, stretch.kind() == Stretch.Kind.FALLING);
    }

    private static int x(int hours, int last) {
        return LEFT + (RIGHT - LEFT) * hours / last;
    }

    /** @param below whether there is room below the line: not where another line runs */
    private static Mark mark(Hours hours, int last, int height, boolean below, String label) {
        int x = (int) (LEFT + (RIGHT - LEFT) * hours.numerator() / (last * hours.denominator()));
        int y = Math.max(TOP, Math.min(BOTTOM, height));
        boolean leftHalf = x <= (LEFT + RIGHT) / 2;
        return new Mark(
                x,
                y,
                leftHalf ? x + ASIDE : x - ASIDE,
                leftHalf && below && y + BELOW < BOTTOM ? y + BELOW : y - ABOVE,
                leftHalf ? "start" : "end",
                label);
    }

    private static List<Tick> hourTicks(int last) {
        var ticks = new ArrayList<Tick>();
        for (int hours = 0; hours <= last; hours += HOURS_BETWEEN_TICKS) {
            ticks.add(new Tick(x(hours, last), String.valueOf(hours)));
        }
        return ticks;
    }

    /** From amounts to heights, between two round amounts. */
    private record Scale(long lowest, long highest, int step) {

        static Scale around(List<HoursPoint> points) {
            long least = wholeEuros(points, true);
            long most = wholeEuros(points, false);
            int step = ROUND_STEPS.stream()
                    .filter(each -> (most - least) / each < MOST_TICKS - 1)
                    .findFirst()
                    .orElseGet(() -> (int) ((most - least) / 2 + 1));
            long lowest = Math.floorDiv(least, step) * step;
            long highest = (Math.floorDiv(most, step) + 1) * step;
            return new Scale(lowest, highest, step);
        }

        private static long wholeEuros(List<HoursPoint> points, boolean least) {
            var amounts = points.stream()
                    .flatMap(point -> Stream.of(point.besteedbaarPerMonth(), point.besteedbaarPerMonthInFirstPhase()))
                    .map(Euro::wholeEuros);
            return least
                    ? amounts.min(Long::compare).orElse(0L)
                    : amounts.max(Long::compare).orElse(0L);
        }

        int y(Euro amount) {
            long above = amount.minus(Euro.of(lowest))
                    .timesRoundedToCents(BOTTOM - TOP, highest - lowest)
                    .roundedToEuros()
                    .wholeEuros();
            return (int) (BOTTOM - above);
        }

        List<Tick> ticks(Language language) {
            var ticks = new ArrayList<Tick>();
            for (long amount = lowest; amount <= highest; amount += step) {
                ticks.add(new Tick(y(Euro.of(amount)), language.euros(Euro.of(amount))));
            }
            return ticks;
        }
    }
}
