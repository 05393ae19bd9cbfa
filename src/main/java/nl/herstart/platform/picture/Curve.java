package nl.herstart.platform.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/**
 * An amount at every number of hours: a line on a plot of a thousand across and {@link #HEIGHT} down, with nought on its
 * side.
 *
 * @param lines the corners of the line, as the attribute {@code points} of a polyline takes them; more than one where it is
 *     broken because an amount is not known
 * @param others those of a second line; none where it would be the same
 * @param zero the height of nought
 */
public record Curve(
        List<String> lines,
        List<String> others,
        List<Tick> hours,
        List<Tick> amounts,
        int zero,
        List<Mark> marks,
        List<Band> bands) {

    /** How high the plot is, in pixels. */
    public static final int HEIGHT = 240;

    private static final int ROOM_FOR_CAUSES = 44;
    private static final int LINE_OF_CAUSE = 20;
    private static final int WIDTH = 1_000;
    private static final int HALF = WIDTH / 2;
    private static final int BETWEEN_TICKS = 8;
    private static final int ABOVE = 14;
    private static final int BELOW = 24;
    private static final int LEFT_THIRD = 330;
    private static final int RIGHT_THIRD = 670;

    /**
     * What is to be drawn: the amounts by the hour from nought on.
     *
     * @param second the same for the second line
     */
    public record Lines(List<Optional<Euro>> first, List<Optional<Euro>> second) {

        public Lines {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        private Stream<Euro> known() {
            return Stream.concat(first.stream(), second.stream()).flatMap(Optional::stream);
        }
    }

    /** A number of hours and the amount there, with what is said of it; {@code style} ends the name of its class. */
    public record Spot(Hours hours, Euro amount, String label, String style) {}

    /** From hours to hours, in which it falls or lies flat, and why in a few words. */
    public record Stretch(int from, int to, boolean falling, String cause) {}

    /** A mark on an axis. */
    public record Tick(String x, int y, String label) {}

    /** A spot as it is drawn. */
    public record Mark(String x, int y, int labelY, int dx, String anchor, String label, String style) {}

    /** A stretch as it is drawn; its cause stands at the top. */
    public record Band(
            String x, String width, boolean falling, String labelX, int labelY, String anchor, String cause) {}

    public Curve {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
        hours = List.copyOf(hours);
        amounts = List.copyOf(amounts);
        marks = List.copyOf(marks);
        bands = List.copyOf(bands);
    }

    /** Draws these lines, spots and stretches. */
    public static Curve of(Lines drawn, List<Spot> spots, List<Stretch> stretches, Language language) {
        int last = drawn.first().size() - 1;
        var shown = spots.stream()
                .filter(spot -> spot.hours().compareTo(Hours.of(last)) <= 0)
                .toList();
        var scale = Scale.around(
                Stream.concat(drawn.known(), shown.stream().map(Spot::amount)).toList());
        var plot = new Plot(scale, last, stretches.isEmpty() ? 0 : ROOM_FOR_CAUSES);
        var lines = plot.lines(drawn.first());
        var others = plot.lines(drawn.second());
        var bands = new ArrayList<Band>();
        for (var stretch : stretches) {
            bands.add(plot.band(stretch, bands.size()));
        }
        return new Curve(
                lines,
                others.equals(lines) ? List.of() : others,
                plot.hours(),
                plot.amounts(
                        language, shown.stream().anyMatch(spot -> spot.amount().isZero())),
                plot.y(Euro.ZERO),
                shown.stream().map(plot::mark).toList(),
                bands);
    }

    /** Where everything comes. */
    private record Plot(Scale scale, int last, int top) {

        int x(long hours) {
            return (int) (WIDTH * hours / last);
        }

        int y(Euro amount) {
            return HEIGHT - scale.part(amount, HEIGHT - top);
        }

        List<String> lines(List<Optional<Euro>> amounts) {
            var lines = new ArrayList<String>();
            var corners = new StringJoiner(" ");
            for (int hours = 0; hours < amounts.size(); hours++) {
                var amount = amounts.get(hours);
                if (amount.isPresent()) {
                    corners.add(x(hours) + "," + y(amount.get()));
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

        List<Tick> hours() {
            var ticks = new ArrayList<Tick>();
            for (int hours = 0; hours <= last; hours += BETWEEN_TICKS) {
                ticks.add(new Tick(Scale.percent(x(hours)), HEIGHT, String.valueOf(hours)));
            }
            return ticks;
        }

        /** @param noughtIsTold whether a spot says what nought is, so that its line needs no words */
        List<Tick> amounts(Language language, boolean noughtIsTold) {
            return scale.ticks().stream()
                    .map(tick -> new Tick("0%", y(tick), tick.isZero() && noughtIsTold ? "" : label(tick, language)))
                    .toList();
        }

        private static String label(Euro tick, Language language) {
            return (tick.isPositive() ? "+ " : "") + language.euros(tick);
        }

        Mark mark(Spot spot) {
            int x = (int)
                    (WIDTH * spot.hours().numerator() / (last * spot.hours().denominator()));
            int y = y(spot.amount());
            boolean left = x <= HALF;
            int below = y + BELOW;
            boolean hasRoomBelow = left && x > 0 && below < HEIGHT;
            return new Mark(
                    Scale.percent(x),
                    y,
                    hasRoomBelow ? below : Math.max(ABOVE, y - ABOVE),
                    left ? ABOVE : -ABOVE,
                    left ? "start" : "end",
                    spot.label(),
                    spot.style());
        }

        Band band(Stretch stretch, int number) {
            int from = x(stretch.from());
            int to = x(stretch.to());
            int middle = (from + to) / 2;
            var anchor = middle < LEFT_THIRD ? "start" : middle > RIGHT_THIRD ? "end" : "middle";
            int labelX = middle < LEFT_THIRD ? from : middle > RIGHT_THIRD ? to : middle;
            return new Band(
                    Scale.percent(from),
                    Scale.percent(to - from),
                    stretch.falling(),
                    Scale.percent(labelX),
                    LINE_OF_CAUSE * (1 + number % 2) - 4,
                    anchor,
                    stretch.cause());
        }
    }
}
