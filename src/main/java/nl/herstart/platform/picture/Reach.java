package nl.herstart.platform.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a number is of the one to come to, on one line that stands on nought.
 *
 * @param width of what was counted, as a part of the width
 * @param goal where the number to come to stands, likewise
 */
public record Reach(String width, String goal) {

    private static final int THOUSAND = 1_000;

    /** Draws both to one measure; below nought there is nothing to draw. */
    public static Reach of(BigDecimal counted, BigDecimal goal) {
        var most = counted.max(goal).max(BigDecimal.ONE);
        return new Reach(part(counted, most), part(goal, most));
    }

    private static String part(BigDecimal number, BigDecimal most) {
        return Scale.percent(number.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(THOUSAND))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue());
    }
}
