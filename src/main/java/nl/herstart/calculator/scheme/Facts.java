package nl.herstart.calculator.scheme;

import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * All that a regeling may know: the household's year, and what the tax made of it.
 *
 * @param toetsingsinkomen of aanvrager and partner together, whole euros a year
 * @param rendementsgrondslag assets less debts above the threshold on 1 January, before the exemption of box 3
 */
public record Facts(YearPlan plan, Euro toetsingsinkomen, Euro rendementsgrondslag) {

    public Situation situation() {
        return plan.situation();
    }

    public HouseholdKind kind() {
        return situation().kind();
    }

    public int adults() {
        return situation().adults().size();
    }

    /** Whether no partner keeps the household from toeslagen: who lawfully resides here does not (Awir art. 9 lid 2). */
    public boolean isPartnerResident() {
        return adults() == 1 || situation().adults().get(1).standing().hasVerblijfsrecht();
    }

    /** Whether in a month, 1 to 12, no child counts and every adult is younger than an age. */
    public boolean isChildlessUnder(int age, int month) {
        if (plan.childrenIn(month) > 0) {
            return false;
        }
        for (var adult : situation().adults()) {
            if (adult.ageIn(plan.year(), month) >= age) {
                return false;
            }
        }
        return true;
    }
}
