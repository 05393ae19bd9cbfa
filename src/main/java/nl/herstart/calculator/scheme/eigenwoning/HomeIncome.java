package nl.herstart.calculator.scheme.eigenwoning;

import nl.herstart.value.Euro;

/**
 * What the own home does to the income in box 1 of the household or of one adult, whole euros a year.
 *
 * @param saldo forfait less deductions; usually below zero
 * @param kosten the deductible costs, before the forfait
 */
public record HomeIncome(Euro saldo, Euro kosten) {

    public static final HomeIncome NONE = new HomeIncome(Euro.ZERO, Euro.ZERO);

    private static final int WHOLE = 100;

    /** The share of so many whole percents, cut off to whole euros. */
    public HomeIncome share(int percents) {
        return new HomeIncome(
                saldo.times(percents, WHOLE).flooredToEuros(),
                kosten.times(percents, WHOLE).flooredToEuros());
    }

    /** What another share leaves. */
    public HomeIncome minus(HomeIncome other) {
        return new HomeIncome(saldo.minus(other.saldo), kosten.minus(other.kosten));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
