package nl.herstart.calculator.situation;

import java.time.Year;
import java.time.YearMonth;
import nl.herstart.value.Euro;

/**
 * An adult at the address who is not the partner. Only huurtoeslag and bijstand look at one: huurtoeslag at the income
 * (Awir art. 7), bijstand at the age (Participatiewet art. 19a).
 *
 * @param born the month of birth; 18 or older on 1 January of the year
 * @param incomePerYear toetsingsinkomen of the whole calendar year, whole euros
 * @param hasTooMuch whether the assets on 1 January lie above the limit that huurtoeslag has for one person
 * @param relation what this person is to the aanvrager or the partner
 * @param hasSubtenancyContract whether a part of the home is rented, at a commercial price and in writing
 * @param isStudent in a study begun at an age at which there is WSF, WTOS or BBL
 * @param hasVerblijfsrecht Dutch, or lawfully resident (Awir art. 9)
 */
public record Medebewoner(
        YearMonth born,
        Euro incomePerYear,
        boolean hasTooMuch,
        Relation relation,
        boolean hasSubtenancyContract,
        boolean isStudent,
        boolean hasVerblijfsrecht) {

    private static final int DECEMBER = 12;

    /** From this age on one shares the costs of living (Participatiewet art. 19a). */
    public static final int KOSTENDELER_AGE = 27;

    /** What somebody is to the aanvrager or the partner, as far as the law tells it apart. */
    public enum Relation {
        /** Child, foster child, stepchild or child-in-law. */
        KIND,
        OUDER,
        /** Brother, sister, grandparent or grandchild. */
        FAMILIE,
        OVERIG;

        /** In the direct line and of the first degree, so that a contract makes no subtenant (Awir art. 2 lid 1 e). */
        boolean isFirstDegree() {
            return this == KIND || this == OUDER;
        }
    }

    /** Age in years on the first day of a month; on that of the birthday month still a year younger. */
    public int ageIn(int year, int month) {
        return Ages.onFirstDayOf(year, month, born);
    }

    /** Whether huurtoeslag counts this person: a subtenant who is no parent or child is left out (Awir art. 2 lid 1 e). */
    public boolean countsForHuurtoeslag() {
        return !hasSubtenancyContract || relation.isFirstDegree();
    }

    /** Whether this person is old enough in a year to share the costs in the eyes of the Participatiewet. */
    public boolean isKostendelerAgeIn(Year year) {
        return ageIn(year.getValue(), DECEMBER) >= KOSTENDELER_AGE;
    }

    /** The same person, who studies or not. */
    public Medebewoner studying(boolean studies) {
        return new Medebewoner(
                born, incomePerYear, hasTooMuch, relation, hasSubtenancyContract, studies, hasVerblijfsrecht);
    }

    /** Whether this person shares the costs in the eyes of the Participatiewet (art. 19a) on the first day of a month. */
    public boolean isKostendelerIn(int year, int month) {
        return ageIn(year, month) >= KOSTENDELER_AGE
                && !isStudent
                && !(hasSubtenancyContract && relation == Relation.OVERIG);
    }

    /**
     * Whether, beside a child of who has no partner, this person is as a rule the toeslagpartner (samengesteld gezin, Awir art. 3
     * lid 2 e); only relatives in the direct line are not, and whoever rents by a contract may ask not to be.
     */
    boolean isProbablyPartner() {
        return !relation.isFirstDegree() && !hasSubtenancyContract;
    }

    boolean isTenantWhoMayBePartner() {
        return !relation.isFirstDegree() && hasSubtenancyContract;
    }
}
