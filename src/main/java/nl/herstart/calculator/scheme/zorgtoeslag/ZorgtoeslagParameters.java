package nl.herstart.calculator.scheme.zorgtoeslag;

import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The figures of one year; every component is a row in {@code zorgtoeslag.yaml}. Amounts in euros a year. */
record ZorgtoeslagParameters(
        Euro standaardpremie,
        Percentage normpercentageAlleenstaande,
        Percentage normpercentageToeslagpartners,
        Percentage afbouwpercentage,
        Euro vermogensgrensAlleenstaande,
        Euro vermogensgrensToeslagpartners) {

    Percentage normpercentage(HouseholdKind kind) {
        return switch (kind) {
            case ALLEENSTAANDE -> normpercentageAlleenstaande;
            case TOESLAGPARTNERS -> normpercentageToeslagpartners;
        };
    }

    Euro vermogensgrens(HouseholdKind kind) {
        return switch (kind) {
            case ALLEENSTAANDE -> vermogensgrensAlleenstaande;
            case TOESLAGPARTNERS -> vermogensgrensToeslagpartners;
        };
    }
}
