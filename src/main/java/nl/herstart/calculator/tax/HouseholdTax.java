package nl.herstart.calculator.tax;

import java.util.List;
import nl.herstart.value.Euro;

/** The tax of all adults of one household together. */
record HouseholdTax(List<PersonTax> persons) {

    Euro belasting() {
        var sum = Euro.ZERO;
        for (var person : persons) {
            sum = sum.plus(person.belasting());
        }
        return sum;
    }
}
