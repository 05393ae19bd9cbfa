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
 *
 * <p>Every result is a new object, never one of those it came from: an object that is surely new and never leaves a sum
 * costs nothing, because the virtual machine then does not make it.
 */
public final class Euro implements Comparable<Euro> {

    private static final long UNITS = 300_000_000L;
    private static final long UNITS_IN_A_CENT = UNITS / 100;

    public static final Euro ZERO = new Euro(0);

    private static final long MONTHS = 12;

    private final long units;

    private Euro(long units) {
        this.units = units;
    }

    /** A whole number of euros. */
    public static Euro of(long euros) {
        return new Euro(Math.multiplyExact(euros, UNITS));
    }

    /** A whole number of cents. */
    public static Euro ofCents(long cents) {
        return new Euro(Math.multiplyExact(cents, UNITS_IN_A_CENT));
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
        return new Euro(amount.multiply(BigDecimal.valueOf(UNITS)).longValueExact());
    }

    /** All of these together. */
    public static Euro sum(Euro... amounts) {
        long sum = 0;
        for (var amount : amounts) {
            sum = Math.addExact(sum, amount.units);
        }
        return new Euro(sum);
    }

    public Euro plus(Euro other) {
        return new Euro(Math.addExact(units, other.units));
    }

    public Euro minus(Euro other) {
        return new Euro(Math.subtractExact(units, other.units));
    }

    public Euro times(long factor) {
        return new Euro(Math.multiplyExact(units, factor));
    }

    /** This amount times {@code numerator / denominator}, exactly. */
    public Euro times(long numerator, long denominator) {
        return new Euro(
                fits(units, numerator)
                        ? dividedExactly(units * numerator, denominator)
                        : scaledBeyondLong(units, numerator, denominator, RoundingMode.UNNECESSARY));
    }

    /** An exact part, such as a twelfth of a yearly amount. */
    public Euro dividedBy(long parts) {
        return times(1, parts);
    }

    public Euro negated() {
        return new Euro(Math.negateExact(units));
    }

    public Euro orZeroIfNegative() {
        return new Euro(Math.max(0, units));
    }

    public Euro min(Euro other) {
        return new Euro(Math.min(units, other.units));
    }

    public Euro max(Euro other) {
        return new Euro(Math.max(units, other.units));
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
        return new Euro(halvesUp(units, UNITS_IN_A_CENT));
    }

    /** Down to whole cents. */
    public Euro flooredToCents() {
        return new Euro(floored(units, UNITS_IN_A_CENT));
    }

    /** To whole euros, a half away from zero. */
    public Euro roundedToEuros() {
        return new Euro(halvesUp(units, UNITS));
    }

    /** Down to whole euros. */
    public Euro flooredToEuros() {
        return new Euro(floored(units, UNITS));
    }

    /** Up to whole euros. */
    public Euro ceiledToEuros() {
        return new Euro(ceiled(units, UNITS));
    }

    /** This amount times {@code numerator / denominator}, to cents, a half away from zero. */
    public Euro timesRoundedToCents(long numerator, long denominator) {
        long inCents = Math.multiplyExact(denominator, UNITS_IN_A_CENT);
        return ofCents(
                fits(units, numerator)
                        ? dividedHalvesUp(units * numerator, inCents)
                        : scaledBeyondLong(units, numerator, inCents, RoundingMode.HALF_UP));
    }

    /** What this amount a year is a month, to cents, a half away from zero. */
    public Euro perMonth() {
        return timesRoundedToCents(1, MONTHS);
    }

    /** This amount without its sign. */
    public Euro abs() {
        return isNegative() ? negated() : this;
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

    long units() {
        return units;
    }

    private static long floored(long value, long step) {
        return value == 0 ? 0 : Math.multiplyExact(Math.floorDiv(value, step), step);
    }

    private static long ceiled(long value, long step) {
        return Math.negateExact(floored(Math.negateExact(value), step));
    }

    private static long halvesUp(long value, long step) {
        return Math.multiplyExact(dividedHalvesUp(value, step), step);
    }

    private static long dividedHalvesUp(long value, long divisor) {
        long quotient = value / divisor;
        long rest = value - quotient * divisor;
        return 2 * Math.abs(rest) >= Math.abs(divisor)
                ? quotient + (long) Long.signum(rest) * Long.signum(divisor)
                : quotient;
    }

    private static long dividedExactly(long value, long divisor) {
        if (value == 0) {
            return 0;
        }
        long quotient = value / divisor;
        if (quotient * divisor != value) {
            throw new ArithmeticException("Not exact: " + value + " / " + divisor);
        }
        return quotient;
    }

    /** Whether a product of two is no more than its lower 64 bits. */
    private static boolean fits(long one, long other) {
        return Math.multiplyHigh(one, other) == (one * other) >> 63;
    }

    private static long scaledBeyondLong(long value, long numerator, long denominator, RoundingMode rounding) {
        return new BigDecimal(BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator)))
                .divide(BigDecimal.valueOf(denominator), 0, rounding)
                .longValueExact();
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

    /** For logs and test failures, such as {@code 1234.56}; people read {@link Language}. */
    @Override
    public String toString() {
        return new BigDecimal(units)
                .divide(BigDecimal.valueOf(UNITS), 10, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
