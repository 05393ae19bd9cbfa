package nl.herstart.calculator.scheme;

import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * All that a regeling may know: the household's year, and what the tax made of it. Rights go by the month, the income is that of
 * the whole year (Awir art. 5 and 8).
 *
 * @param toetsingsinkomen of aanvrager and partner together, whole euros a year
 * @param ofAanvrager of the aanvrager alone, whole euros a year
 * @param rendementsgrondslag assets less debts above the threshold on 1 January, before the exemption of box 3; of the aanvrager
 *     alone when there is a partner for a part of the year
 */
public record Facts(YearPlan plan, Euro toetsingsinkomen, Euro ofAanvrager, Euro rendementsgrondslag) {

    /** Of a household in which the income counts of the same persons in every month. */
    public Facts(YearPlan plan, Euro toetsingsinkomen, Euro rendementsgrondslag) {
        this(plan, toetsingsinkomen, toetsingsinkomen, rendementsgrondslag);
    }

    public Situation situation() {
        return plan.situation();
    }

    /** Which limit of assets holds, in all months: that of partners only with the same partner all year (Awir art. 7 lid 3). */
    public HouseholdKind kindOfAssets() {
        return situation().isPartnerForPartOfYear()
                ? HouseholdKind.ALLEENSTAANDE
                : situation().kind();
    }

    /** Whether there is a partner in a month, 1 to 12. */
    public HouseholdKind kindIn(int month) {
        return plan.hasPartnerIn(month) ? HouseholdKind.TOESLAGPARTNERS : HouseholdKind.ALLEENSTAANDE;
    }

    public int adultsIn(int month) {
        return plan.adultsIn(month);
    }

    /** Whole euros of the whole year, of whoever is there in a month. */
    public Euro toetsingsinkomenIn(int month) {
        return plan.hasPartnerIn(month) ? toetsingsinkomen : ofAanvrager;
    }

    public Dwelling dwellingIn(int month) {
        return situation().dwellingIn(month);
    }

    /** Whether in a month no partner keeps the household from toeslagen: who lawfully resides here does not (Awir art. 9 lid 2). */
    public boolean isPartnerResidentIn(int month) {
        return !plan.hasPartnerIn(month)
                || situation().adults().get(1).standing().hasVerblijfsrecht();
    }

    /** Whether that is so in some month. */
    public boolean isPartnerEverResident() {
        return situation().isPartnerForPartOfYear() || isPartnerResidentIn(1);
    }

    /** Whether in a month, 1 to 12, no child counts and every adult is younger than an age. */
    public boolean isChildlessUnder(int age, int month) {
        if (plan.childrenIn(month) > 0) {
            return false;
        }
        for (int adult = 0; adult < adultsIn(month); adult++) {
            if (situation().adults().get(adult).ageIn(plan.year(), month) >= age) {
                return false;
            }
        }
        return true;
    }
}
