package nl.herstart.value;

import java.math.BigDecimal;

/**
 * A share of a hundred, exact to four decimals: {@code Percentage.of("13.73")} is 13,73%.
 *
 * @param tenThousandths the percentage times ten thousand; 13,73% is 137300
 */
public record Percentage(long tenThousandths) implements Comparable<Percentage> {

    private static final long WHOLE = 1_000_000;

    public static final Percentage ZERO = new Percentage(0);

    /** A percentage written with a decimal point, such as {@code 13.73}; at most four decimals. */
    public static Percentage of(String percentage) {
        return of(new BigDecimal(percentage));
    }

    /**
     * The same percentage as a decimal number.
     *
     * @throws ArithmeticException when it has more than four decimals
     */
    public static Percentage of(BigDecimal percentage) {
        return new Percentage(percentage.movePointRight(4).longValueExact());
    }

    /** This share of the amount, exactly. */
    public Euro of(Euro amount) {
        return amount.times(tenThousandths, WHOLE);
    }

    /** This share of the amount, to cents, a half away from zero. */
    public Euro ofRoundedToCents(Euro amount) {
        return amount.timesRoundedToCents(tenThousandths, WHOLE);
    }

    /** This share of so many hours, exactly. */
    public Hours of(Hours hours) {
        return hours.inProportion(Hours.of(tenThousandths), Hours.of(WHOLE));
    }

    /** As a number of percents, without needless zeros; for a page. */
    public BigDecimal toDecimal() {
        var plain = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Percentage other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString() + "%";
    }
}
