package nl.herstart.calculator.scheme.kindgebondenbudget;

import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The figures of one year; every component is a row in {@code kindgebondenbudget.yaml}. Amounts in euros a year. */
record KindgebondenBudgetParameters(
        Euro perKind,
        Euro extraTwaalfTotVijftien,
        Euro extraZestienEnZeventien,
        Euro alleenstaandeOuderKop,
        Percentage afbouwpercentage,
        Euro drempelOpslagToeslagpartners,
        Euro vermogensgrensAlleenstaande,
        Euro vermogensgrensToeslagpartners) {

    Euro vermogensgrens(HouseholdKind kind) {
        return switch (kind) {
            case ALLEENSTAANDE -> vermogensgrensAlleenstaande;
            case TOESLAGPARTNERS -> vermogensgrensToeslagpartners;
        };
    }

    Euro extraForAge(int age) {
        if (age < 12) {
            return Euro.ZERO;
        }
        return age < 16 ? extraTwaalfTotVijftien : extraZestienEnZeventien;
    }
}
