package nl.herstart.site.calculation.questions;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Euro;

/** Up to how much the assets of a household make no difference: the lowest of the limits in the law. */
final class SavingsLimits {

    private final Calculator calculator;
    private final Year year;

    SavingsLimits(Calculator calculator, Year year) {
        this.calculator = calculator;
        this.year = year;
    }

    /** The lowest limit for a household of these adults; with bijstand that of the Participatiewet. */
    Euro of(List<Person> adults, int children) {
        boolean alone = adults.size() == 1;
        if (adults.stream().anyMatch(Person::hasBijstand)) {
            return alone && children == 0 ? ofAnybody() : figure("bijstand.vermogensgrensGezin");
        }
        return alone
                ? figure("huurtoeslag.vermogensgrensAlleenstaande")
                : figure("huurtoeslag.vermogensgrensToeslagpartners");
    }

    /** The limit that holds for whatever household. */
    Euro ofAnybody() {
        return figure("bijstand.vermogensgrensAlleenstaande");
    }

    private Euro figure(String name) {
        return (Euro) calculator.figure(year, name).orElseThrow().value();
    }
}
