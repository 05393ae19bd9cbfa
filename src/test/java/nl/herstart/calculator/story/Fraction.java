package nl.herstart.calculator.story;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number; the denominator is positive. Rounding happens only where a sum says so. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        var sign = BigInteger.valueOf(other.numerator.signum());
        return new Fraction(
                numerator.multiply(other.denominator).multiply(sign),
                denominator.multiply(other.numerator).multiply(sign));
    }

    Fraction min(Fraction other) {
        return plus(other.negated()).numerator.signum() <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return plus(other.negated()).numerator.signum() >= 0 ? this : other;
    }

    /** As a decimal number of so many decimals. */
    BigDecimal rounded(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    /** To cents, a half away from zero. */
    BigDecimal cents() {
        return rounded(2, RoundingMode.HALF_UP);
    }
}
