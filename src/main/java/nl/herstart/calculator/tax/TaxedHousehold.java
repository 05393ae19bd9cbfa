package nl.herstart.calculator.tax;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.scheme.Line;
import nl.herstart.calculator.scheme.Tally;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.tax.Taxes.By;
import nl.herstart.value.Euro;

/**
 * A household with its tax and what it was levied on, for who wants to see the sums.
 *
 * @param brutoBijstand of each adult
 * @param home what the own home does to the income of each adult
 * @param percents the share of the home that the aanvrager has
 * @param halves what the tax would be together if each had half
 */
record TaxedHousehold(
        Situation situation,
        List<Earnings> earnings,
        Euro brutoBijstand,
        List<Heffing.Base> bases,
        HouseholdTax tax,
        List<HomeIncome> home,
        int percents,
        Euro halves) {

    private static final int WHOLE = 100;

    Earnings earnings(int adult) {
        return earnings.get(adult);
    }

    Heffing.Base base(int adult) {
        return bases.get(adult);
    }

    PersonTax tax(int adult) {
        return tax.persons().get(adult);
    }

    Euro belasting() {
        return tax.belasting();
    }

    /** Why partners divided the home as they did; nothing when there is nothing to divide. */
    List<Tally> division() {
        if (bases.size() == 1 || home.stream().allMatch(HomeIncome::isNone)) {
            return List.of();
        }
        return List.of(Tally.of(Line.of(By.VERDELING, belasting(), percents, WHOLE - percents, halves)));
    }

    /** The line of the own home in the income of one adult; nothing when it does not touch it. */
    Optional<Line> share(int adult) {
        var own = home.get(adult);
        if (own.saldo().isZero()) {
            return Optional.empty();
        }
        var step = bases.size() == 1 ? By.EIGEN_WONING : By.EIGEN_WONING_DEEL;
        return Optional.of(Line.of(step, own.saldo(), adult == 0 ? percents : WHOLE - percents));
    }
}
