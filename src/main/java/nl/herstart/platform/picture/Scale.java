package nl.herstart.platform.picture;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import nl.herstart.value.Euro;

/** From amounts to places, between two round amounts; nought is always among them, so that a height never misleads. */
record Scale(long lowest, long highest, long step) {

    private static final List<Integer> ROUND_STEPS =
            List.of(10, 20, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000);
    private static final int MOST_STEPS = 5;
    private static final int THOUSAND = 1_000;

    /** So that all of these have a place, and nought; the ends are whole steps. */
    static Scale around(Collection<Euro> amounts) {
        long least = amounts.stream().mapToLong(Euro::wholeEuros).min().orElse(0);
        long most = amounts.stream()
                .mapToLong(amount -> amount.ceiledToEuros().wholeEuros())
                .max()
                .orElse(0);
        long low = Math.min(0, least);
        long high = Math.max(0, most);
        long step = ROUND_STEPS.stream()
                .mapToLong(Integer::longValue)
                .filter(each -> (high - low) <= each * MOST_STEPS)
                .findFirst()
                .orElse((high - low) / MOST_STEPS + 1);
        long lowest = Math.floorDiv(low, step) * step;
        long highest = -Math.floorDiv(-high, step) * step;
        return new Scale(lowest, Math.max(highest, lowest + step), step);
    }

    /** How far an amount is from the lowest, in thousandths of all that there is. */
    int thousandths(Euro amount) {
        return part(amount, THOUSAND);
    }

    /** The same in parts of another whole. */
    int part(Euro amount, int whole) {
        return (int) amount.minus(Euro.of(lowest))
                .timesRoundedToCents(whole, highest - lowest)
                .roundedToEuros()
                .wholeEuros();
    }

    /** The round amounts, from the lowest on. */
    List<Euro> ticks() {
        return LongStream.iterate(lowest, tick -> tick <= highest, tick -> tick + step)
                .mapToObj(Euro::of)
                .toList();
    }

    /** A part of the width as an attribute of SVG takes it, such as {@code 12.5%}. */
    static String percent(int thousandths) {
        return thousandths % 10 == 0
                ? thousandths / 10 + "%"
                : thousandths / 10 + "." + Math.abs(thousandths % 10) + "%";
    }
}
