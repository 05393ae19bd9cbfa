package nl.herstart.calculator.scheme.huurtoeslag;

import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year in the form of the law since 2026; every component is a row in {@code huurtoeslag2026.yaml}.
 * Rents in euros a month, incomes and assets in euros a year.
 *
 * @param leeftijdJongeren below this age, without children, the youth limit holds
 */
record Huurtoeslag2026Parameters(
        Euro maximaleRekenhuur,
        Euro maximaleRekenhuurJongeren,
        int leeftijdJongeren,
        Euro kwaliteitskortingsgrens,
        Euro aftoppingsgrensTotTweePersonen,
        Euro aftoppingsgrensDrieOfMeerPersonen,
        Euro minimumNormhuur,
        Euro verminderingEenpersoons,
        Euro verminderingMeerpersoons,
        Euro verlagingEigenBijdrage,
        Euro inkomensgrensEenpersoons,
        Euro inkomensgrensMeerpersoons,
        Percentage afbouwpercentageEenpersoons,
        Percentage afbouwpercentageMeerpersoons,
        Percentage percentageTotAftoppingsgrens,
        Percentage percentageBovenAftoppingsgrens,
        Euro vermogensgrensAlleenstaande,
        Euro vermogensgrensToeslagpartners,
        Euro vrijgesteldInkomenKind,
        int leeftijdVrijgesteldInkomen) {

    Address address() {
        return new Address(vrijgesteldInkomenKind, leeftijdVrijgesteldInkomen);
    }

    Euro vermogensgrens(HouseholdKind kind) {
        return switch (kind) {
            case ALLEENSTAANDE -> vermogensgrensAlleenstaande;
            case TOESLAGPARTNERS -> vermogensgrensToeslagpartners;
        };
    }

    Euro aftoppingsgrens(int persons) {
        return persons <= 2 ? aftoppingsgrensTotTweePersonen : aftoppingsgrensDrieOfMeerPersonen;
    }

    Euro basishuur(int persons) {
        var vermindering = persons == 1 ? verminderingEenpersoons : verminderingMeerpersoons;
        return minimumNormhuur.minus(vermindering).minus(verlagingEigenBijdrage);
    }

    Euro inkomensgrens(int persons) {
        return persons == 1 ? inkomensgrensEenpersoons : inkomensgrensMeerpersoons;
    }

    Percentage afbouwpercentage(int persons) {
        return persons == 1 ? afbouwpercentageEenpersoons : afbouwpercentageMeerpersoons;
    }
}
