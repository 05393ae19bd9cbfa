package nl.herstart.calculator.scheme.huurtoeslag;

import java.math.BigDecimal;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year in the form of the law until 2026; every component is a row in {@code huurtoeslag2025.yaml}.
 * Rents in euros a month, incomes and assets in euros a year.
 *
 * @param maximumServicekosten what counts of the service costs together
 * @param leeftijdJongeren below this age, without children, the youth limit holds
 * @param factorKwadraatEenpersoons of the norm rent at an income: this times the income squared
 * @param factorEenpersoons plus this times the income
 */
record Huurtoeslag2025Parameters(
        Euro maximumServicekosten,
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
        BigDecimal factorKwadraatEenpersoons,
        BigDecimal factorEenpersoons,
        BigDecimal factorKwadraatMeerpersoons,
        BigDecimal factorMeerpersoons,
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

    Euro minimumBasishuur(int persons) {
        var vermindering = persons == 1 ? verminderingEenpersoons : verminderingMeerpersoons;
        return minimumNormhuur.minus(vermindering).minus(verlagingEigenBijdrage);
    }

    Euro inkomensgrens(int persons) {
        return persons == 1 ? inkomensgrensEenpersoons : inkomensgrensMeerpersoons;
    }

    /** The norm rent at an income, rounded up to cents, a month. */
    Euro normhuur(int persons, long income) {
        var x = BigDecimal.valueOf(income);
        var square = persons == 1 ? factorKwadraatEenpersoons : factorKwadraatMeerpersoons;
        var linear = persons == 1 ? factorEenpersoons : factorMeerpersoons;
        var norm = square.multiply(x).add(linear).multiply(x);
        return Euro.of(norm.setScale(2, java.math.RoundingMode.CEILING));
    }
}
