package nl.herstart.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing of a covenant.
 *
 * @param number as the parties number it, such as {@code 4}, {@code B}, or {@code A.2} for a part of A
 * @param standing how far it is, as told last
 * @param measurements in the order in which they were told
 */
public record Agreement(
        String number,
        Terms terms,
        Standing standing,
        List<Measurement> measurements,
        List<Obstacle> obstacles,
        List<Agreement> parts) {

    public Agreement {
        measurements = List.copyOf(measurements);
        obstacles = List.copyOf(obstacles);
        parts = List.copyOf(parts);
    }

    /** What was counted last, if anything was. */
    public Optional<Measurement> last() {
        return measurements.stream()
                .filter(each -> each.number().isPresent())
                .reduce((earlier, later) -> isLater(earlier, later) ? later : earlier);
    }

    private static boolean isLater(Measurement earlier, Measurement later) {
        return later.day().isEmpty()
                || earlier.day().isEmpty()
                || !later.day().get().isBefore(earlier.day().get());
    }

    /** Whether it is being done, or done. */
    public boolean isBegun() {
        return standing.letter()
                .filter(letter -> letter.compareTo(Status.C) >= 0)
                .isPresent();
    }

    /** Whether it is done, or its number was reached. */
    public boolean isDone() {
        return standing.letter().filter(Status.D::equals).isPresent() || isReached();
    }

    private boolean isReached() {
        Optional<BigDecimal> number = last().flatMap(Measurement::number);
        return terms.target().isPresent()
                && number.filter(terms.target().get()::isMetBy).isPresent();
    }

    /** Whether it should have been done before this day, and is not. */
    public boolean isLateOn(LocalDate today) {
        return !isDone() && terms.due().filter(today::isAfter).isPresent();
    }
}
