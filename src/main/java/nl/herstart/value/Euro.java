package nl.herstart.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact amount in euros. Arithmetic never rounds: what cannot be held exactly is an {@link ArithmeticException}, and
 * rounding happens only in the methods whose names say so, because the law says where.
 *
 * <p>Held as a whole number of three-hundred-millionths of a euro. That makes cents times a percentage with four
 * decimals exact, and also a third and a twelfth of it, so that a quarter can be spread over months without loss.
 * Reaches to 30 billion euros.
 */
public final class Euro implements Comparable<Euro> {

    private static final long UNITS = 300_000_000L;
    private static final long UNITS_IN_A_CENT = UNITS / 100;

    public static final Euro ZERO = new Euro(0);

    private final long units;

    private Euro(long units) {
        this.units = units;
    }

    /** A whole number of euros. */
    public static Euro of(long euros) {
        return ofUnits(Math.multiplyExact(euros, UNITS));
    }

    /** A whole number of cents. */
    public static Euro ofCents(long cents) {
        return ofUnits(Math.multiplyExact(cents, UNITS_IN_A_CENT));
    }

    /** An amount written with a decimal point, such as {@code 1234.56}; at most eight decimals. */
    public static Euro of(String amount) {
        return of(new BigDecimal(amount));
    }

    /**
     * The same amount as a decimal number.
     *
     * @throws ArithmeticException when it has more than eight decimals or passes 30 billion
     */
    public static Euro of(BigDecimal amount) {
        return ofUnits(amount.multiply(BigDecimal.valueOf(UNITS)).longValueExact());
    }

    private static Euro ofUnits(long units) {
        return units == 0 ? ZERO : new Euro(units);
    }

    public Euro plus(Euro other) {
        return ofUnits(Math.addExact(units, other.units));
    }

    public Euro minus(Euro other) {
        return ofUnits(Math.subtractExact(units, other.units));
    }

    public Euro times(long factor) {
        return ofUnits(Math.multiplyExact(units, factor));
    }

    /** This amount times {@code numerator / denominator}, exactly. */
    public Euro times(long numerator, long denominator) {
        return ofUnits(scaled(units, numerator, denominator, RoundingMode.UNNECESSARY));
    }

    /** An exact part, such as a twelfth of a yearly amount. */
    public Euro dividedBy(long parts) {
        return times(1, parts);
    }

    public Euro negated() {
        return ofUnits(Math.negateExact(units));
    }

    public Euro orZeroIfNegative() {
        return units < 0 ? ZERO : this;
    }

    public Euro min(Euro other) {
        return units <= other.units ? this : other;
    }

    public Euro max(Euro other) {
        return units >= other.units ? this : other;
    }

    public boolean isMoreThan(Euro other) {
        return units > other.units;
    }

    public boolean isLessThan(Euro other) {
        return units < other.units;
    }

    public boolean isZero() {
        return units == 0;
    }

    public boolean isPositive() {
        return units > 0;
    }

    public boolean isNegative() {
        return units < 0;
    }

    /** To cents, a half away from zero. */
    public Euro roundedToCents() {
        return roundedTo(UNITS_IN_A_CENT, RoundingMode.HALF_UP);
    }

    /** Down to whole cents. */
    public Euro flooredToCents() {
        return roundedTo(UNITS_IN_A_CENT, RoundingMode.FLOOR);
    }

    /** Up to whole cents. */
    public Euro ceiledToCents() {
        return roundedTo(UNITS_IN_A_CENT, RoundingMode.CEILING);
    }

    /** To whole euros, a half away from zero. */
    public Euro roundedToEuros() {
        return roundedTo(UNITS, RoundingMode.HALF_UP);
    }

    /** Down to whole euros. */
    public Euro flooredToEuros() {
        return roundedTo(UNITS, RoundingMode.FLOOR);
    }

    /** Up to whole euros. */
    public Euro ceiledToEuros() {
        return roundedTo(UNITS, RoundingMode.CEILING);
    }

    /** This amount times {@code numerator / denominator}, to cents, a half away from zero. */
    public Euro timesRoundedToCents(long numerator, long denominator) {
        return ofCents(
                scaled(units, numerator, Math.multiplyExact(denominator, UNITS_IN_A_CENT), RoundingMode.HALF_UP));
    }

    /** This amount times {@code numerator / denominator}, down to whole euros. */
    public Euro timesFlooredToEuros(Euro numerator, Euro denominator) {
        return of(BigInteger.valueOf(units)
                .multiply(BigInteger.valueOf(numerator.units))
                .divide(BigInteger.valueOf(denominator.units).multiply(BigInteger.valueOf(UNITS)))
                .longValueExact());
    }

    /** Whole euros; the rest is cut off downwards. */
    public long wholeEuros() {
        return Math.floorDiv(units, UNITS);
    }

    /**
     * This amount with two decimals, for a page or an answer.
     *
     * @throws ArithmeticException when it is not whole cents: round it first
     */
    public BigDecimal toDecimal() {
        if (units % UNITS_IN_A_CENT != 0) {
            throw new ArithmeticException("Not whole cents: " + this);
        }
        return BigDecimal.valueOf(units / UNITS_IN_A_CENT, 2);
    }

    private Euro roundedTo(long step, RoundingMode rounding) {
        return ofUnits(Math.multiplyExact(divided(units, step, rounding), step));
    }

    private static long scaled(long value, long numerator, long denominator, RoundingMode rounding) {
        long high = Math.multiplyHigh(value, numerator);
        long low = value * numerator;
        if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
            return divided(low, denominator, rounding);
        }
        return new BigDecimal(BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator)))
                .divide(BigDecimal.valueOf(denominator), 0, rounding)
                .longValueExact();
    }

    private static long divided(long value, long divisor, RoundingMode rounding) {
        long quotient = value / divisor;
        long rest = value % divisor;
        if (rest == 0) {
            return quotient;
        }
        int sign = Long.signum(rest) * Long.signum(divisor);
        return switch (rounding) {
            case FLOOR -> sign < 0 ? quotient - 1 : quotient;
            case CEILING -> sign > 0 ? quotient + 1 : quotient;
            case HALF_UP -> 2 * Math.abs(rest) >= Math.abs(divisor) ? quotient + sign : quotient;
            default -> throw new ArithmeticException("Not exact: " + value + " / " + divisor);
        };
    }

    /** Compares this amount in so many parts with another in so many parts: a part of the one with a part of the other. */
    public int comparePart(long parts, Euro other, long otherParts) {
        return BigInteger.valueOf(units)
                .multiply(BigInteger.valueOf(otherParts))
                .compareTo(BigInteger.valueOf(other.units).multiply(BigInteger.valueOf(parts)));
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(units, other.units);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Euro euro && euro.units == units;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(units);
    }

    /** For logs and test failures, such as {@code 1234.56}; people read {@link DutchFormat}. */
    @Override
    public String toString() {
        return new BigDecimal(units)
                .divide(BigDecimal.valueOf(UNITS), 10, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
