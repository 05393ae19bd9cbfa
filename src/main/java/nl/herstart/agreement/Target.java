package nl.herstart.agreement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number to come to.
 *
 * @param unit what is counted, such as {@code vacatures}
 * @param start the number at the beginning, if it was told
 */
public record Target(BigDecimal goal, String unit, Optional<BigDecimal> start) {

    /** Whether a number is there, or beyond: below, where it is to go down. */
    public boolean isMetBy(BigDecimal number) {
        boolean isToFall = start.filter(begin -> begin.compareTo(goal) > 0).isPresent();
        return isToFall ? number.compareTo(goal) <= 0 : number.compareTo(goal) >= 0;
    }
}
