package nl.herstart.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact amount that no {@link Euro} can hold, such as the part of a year's net income that fits a month's gross. */
public final class EuroFraction {

    private static final BigDecimal UNITS = new BigDecimal("300000000");

    private final BigInteger units;
    private final BigInteger parts;

    private EuroFraction(BigInteger units, BigInteger parts) {
        this.units = units;
        this.parts = parts;
    }

    public static EuroFraction of(Euro amount) {
        return new EuroFraction(units(amount), BigInteger.ONE);
    }

    public boolean isZero() {
        return units.signum() == 0;
    }

    /** This amount times one amount divided by another that is not nil. */
    public EuroFraction times(Euro numerator, EuroFraction denominator) {
        return new EuroFraction(
                units.multiply(units(numerator)).multiply(denominator.parts), parts.multiply(denominator.units));
    }

    /** An exact part. */
    public EuroFraction dividedBy(long count) {
        return new EuroFraction(units, parts.multiply(BigInteger.valueOf(count)));
    }

    public EuroFraction plus(EuroFraction other) {
        return new EuroFraction(
                units.multiply(other.parts).add(other.units.multiply(parts)), parts.multiply(other.parts));
    }

    public EuroFraction minus(EuroFraction other) {
        return plus(new EuroFraction(other.units.negate(), other.parts));
    }

    /** To cents, a half away from zero. */
    public Euro roundedToCents() {
        return Euro.of(new BigDecimal(units).divide(new BigDecimal(parts).multiply(UNITS), 2, RoundingMode.HALF_UP));
    }

    private static BigInteger units(Euro amount) {
        return BigInteger.valueOf(amount.units());
    }
}
