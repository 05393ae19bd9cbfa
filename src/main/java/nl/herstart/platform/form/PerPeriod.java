package nl.herstart.platform.form;

import java.math.RoundingMode;
import nl.herstart.value.Euro;

/** An amount as it was stated, for a month or a year, whichever one knows. */
public record PerPeriod(Euro amount, Period period) {

    /**
     * What it is of another period. Where it has no end it goes up to a cent, so that a year of it, which the law takes down
     * to whole euros, is not a euro less than was stated.
     */
    public Euro per(Period other) {
        return other.of(amount, period, RoundingMode.UP);
    }
}
