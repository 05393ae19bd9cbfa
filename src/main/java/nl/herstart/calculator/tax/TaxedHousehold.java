package nl.herstart.calculator.tax;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.calculator.tax.Taxes.By;
import nl.herstart.value.Euro;

/**
 * A household with its tax and what it was levied on.
 *
 * @param brutoBijstand of each adult
 * @param bases what the tax of each adult depends on besides the home
 * @param persons the tax of each adult
 * @param home what the own home does to the income of each adult
 * @param percents the share of the home that the aanvrager has
 */
record TaxedHousehold(
        Situation situation,
        List<Earnings> earnings,
        Euro brutoBijstand,
        List<Heffing.Base> bases,
        List<PersonTax> persons,
        List<HomeIncome> home,
        int percents) {

    private static final int WHOLE = Divisions.WHOLE;

    Earnings earnings(int adult) {
        return earnings.get(adult);
    }

    Heffing.Base base(int adult) {
        return bases.get(adult);
    }

    PersonTax tax(int adult) {
        return persons.get(adult);
    }

    /** The tax of all adults together. */
    Euro belasting() {
        var sum = Euro.ZERO;
        for (var person : persons) {
            sum = sum.plus(person.belasting());
        }
        return sum;
    }

    boolean dividesHome() {
        return bases.size() > 1
                && !situation.isPartnerForPartOfYear()
                && !home.stream().allMatch(HomeIncome::isNone);
    }

    /** Why partners divided the home as they did.
     *
     * @param halves what the tax would be together if each had half
     */
    Tally division(Euro halves) {
        return Tally.of(Line.of(By.VERDELING, belasting(), percents, WHOLE - percents, halves));
    }

    /** The line of the own home in the income of one adult; nothing when it does not touch it. */
    Optional<Line> share(int adult) {
        var own = home.get(adult);
        if (own.saldo().isZero()) {
            return Optional.empty();
        }
        var step = bases.size() == 1 || situation.isPartnerForPartOfYear() ? By.EIGEN_WONING : By.EIGEN_WONING_DEEL;
        return Optional.of(Line.of(step, own.saldo(), adult == 0 ? percents : WHOLE - percents));
    }
}
