package nl.herstart.calculator.income;

import nl.herstart.value.Euro;

/**
 * What one adult earns in a year, before tax.
 *
 * @param bruto gross, holiday allowance included, to cents
 * @param pensioenpremie to cents
 * @param belastbaarLoon gross less premium, each source cut off to whole euros
 */
public record Earnings(Euro bruto, Euro pensioenpremie, Euro belastbaarLoon) {

    static final Earnings NONE = new Earnings(Euro.ZERO, Euro.ZERO, Euro.ZERO);

    static Earnings of(Euro bruto, Euro pensioenpremie) {
        return new Earnings(
                bruto,
                pensioenpremie,
                bruto.minus(pensioenpremie).orZeroIfNegative().flooredToEuros());
    }

    Earnings plus(Earnings other) {
        return new Earnings(
                bruto.plus(other.bruto),
                pensioenpremie.plus(other.pensioenpremie),
                belastbaarLoon.plus(other.belastbaarLoon));
    }
}
