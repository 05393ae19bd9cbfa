package nl.herstart.platform.picture;

import java.util.Collection;
import nl.herstart.value.Euro;

/** How warm a cell of a table is: from 1, with the least in it, to {@link #MOST}. */
public final class Heat {

    /** The warmest. */
    public static final int MOST = 6;

    private final Euro least;
    private final Euro spread;

    private Heat(Euro least, Euro spread) {
        this.least = least;
        this.spread = spread;
    }

    /** Between the least and the most of these amounts. */
    public static Heat among(Collection<Euro> amounts) {
        var least = amounts.stream().min(Euro::compareTo).orElse(Euro.ZERO);
        var most = amounts.stream().max(Euro::compareTo).orElse(Euro.ZERO);
        return new Heat(least, most.minus(least));
    }

    /** How warm the cell with this amount is. */
    public int of(Euro amount) {
        if (spread.isZero()) {
            return MOST;
        }
        long steps = Euro.of(1)
                .timesFlooredToEuros(amount.minus(least).times(MOST), spread)
                .wholeEuros();
        return (int) Math.min(MOST, 1 + steps);
    }
}
