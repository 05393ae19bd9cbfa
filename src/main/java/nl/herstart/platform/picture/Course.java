package nl.herstart.platform.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.StringJoiner;

/**
 * What was counted from day to day, beside the number to come to: a line on a plot of a thousand across and {@link #HEIGHT} down
 * that stands on nought.
 *
 * @param line the corners, as the attribute {@code points} of a polyline takes them
 * @param goal the height of the number to come to
 */
public record Course(String line, List<Spot> spots, int goal) {

    /** How high the plot is, in pixels. */
    public static final int HEIGHT = 160;

    private static final int WIDTH = 1_000;
    private static final int ROOM_ABOVE = 24;

    /** What was counted on a day. */
    public record Counted(LocalDate day, BigDecimal number) {}

    /** One of these as it is drawn. */
    public record Spot(String x, int y, LocalDate day, BigDecimal number) {}

    public Course {
        spots = List.copyOf(spots);
    }

    /**
     * Draws these, which are two or more, in the order of their days.
     *
     * @throws IllegalArgumentException when they are fewer, since there is no line then
     */
    public static Course of(List<Counted> counted, BigDecimal goal) {
        if (counted.size() < 2) {
            throw new IllegalArgumentException("No line through " + counted.size());
        }
        var first = counted.get(0).day();
        long days = Math.max(
                1,
                ChronoUnit.DAYS.between(first, counted.get(counted.size() - 1).day()));
        var most = counted.stream()
                .map(Counted::number)
                .reduce(goal, BigDecimal::max)
                .max(BigDecimal.ONE);
        var line = new StringJoiner(" ");
        for (var each : counted) {
            line.add(x(first, each, days) + "," + y(each.number(), most));
        }
        return new Course(
                line.toString(),
                counted.stream()
                        .map(each -> new Spot(
                                Scale.percent(x(first, each, days)), y(each.number(), most), each.day(), each.number()))
                        .toList(),
                y(goal, most));
    }

    private static int x(LocalDate first, Counted counted, long days) {
        return (int) (WIDTH * ChronoUnit.DAYS.between(first, counted.day()) / days);
    }

    private static int y(BigDecimal number, BigDecimal most) {
        var part = number.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(HEIGHT - ROOM_ABOVE))
                .divide(most, 0, RoundingMode.HALF_UP);
        return HEIGHT - part.intValue();
    }
}
