package nl.herstart.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact, non-negative number of hours: of work in a week, or of childcare in a month. A fraction, because childcare
 * that moves along with working hours comes out at thirds and sevenths of an hour.
 *
 * @param numerator zero or more
 * @param denominator one or more; together in lowest terms
 */
public record Hours(long numerator, long denominator) implements Comparable<Hours> {

    public static final Hours ZERO = new Hours(0, 1);

    public Hours {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " hours");
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** A whole number of hours. */
    public static Hours of(long hours) {
        return new Hours(hours, 1);
    }

    /**
     * Hours with at most two decimals.
     *
     * @throws ArithmeticException when there are more
     */
    public static Hours of(BigDecimal hours) {
        return new Hours(hours.movePointRight(2).longValueExact(), 100);
    }

    public Hours plus(Hours other) {
        return new Hours(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    public Hours times(long factor) {
        return new Hours(Math.multiplyExact(numerator, factor), denominator);
    }

    /** What remains when {@code other} is taken off; nothing when that is more. */
    public Hours minusOrZero(Hours other) {
        long rest = Math.subtractExact(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
        return rest <= 0 ? ZERO : new Hours(rest, Math.multiplyExact(denominator, other.denominator));
    }

    /** These hours times {@code part / whole}, as when childcare moves along with working hours. */
    public Hours inProportion(Hours part, Hours whole) {
        return new Hours(
                Math.multiplyExact(numerator, Math.multiplyExact(part.numerator, whole.denominator)),
                Math.multiplyExact(denominator, Math.multiplyExact(part.denominator, whole.numerator)));
    }

    public Hours min(Hours other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Hours max(Hours other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return numerator == 0;
    }

    public boolean isWhole() {
        return denominator == 1;
    }

    /** What these hours cost at a rate an hour, exactly. */
    public Euro at(Euro rate) {
        return rate.times(numerator, denominator);
    }

    /** What these hours cost at a rate an hour, to cents, a half up. */
    public Euro atRoundedToCents(Euro rate) {
        return rate.timesRoundedToCents(numerator, denominator);
    }

    /** The smallest denominator in which both these hours and {@code denominator}-ths can be counted. */
    public long commonDenominator(long other) {
        return Math.multiplyExact(denominator / greatestCommonDivisor(denominator, other), other);
    }

    /** Up to whole hours. */
    public long ceiled() {
        return -Math.floorDiv(-numerator, denominator);
    }

    /** With at most two decimals, a half up; for a page or an answer. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
