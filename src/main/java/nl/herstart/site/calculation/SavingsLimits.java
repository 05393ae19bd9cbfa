package nl.herstart.site.calculation;

import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/** Up to how much the assets of a household make no difference: the lowest of the limits in the law. */
final class SavingsLimits {

    private final Calculator calculator;

    SavingsLimits(Calculator calculator) {
        this.calculator = calculator;
    }

    /** The lowest limit for a household of this kind in its year. */
    Euro lowest(Situation situation) {
        return situation.kind() == HouseholdKind.ALLEENSTAANDE
                ? figure(situation, "huurtoeslag.vermogensgrensAlleenstaande")
                : figure(situation, "huurtoeslag.vermogensgrensToeslagpartners");
    }

    private Euro figure(Situation situation, String name) {
        return (Euro) calculator.figure(situation.year(), name).orElseThrow().value();
    }
}
