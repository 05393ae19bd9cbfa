package nl.herstart.calculator.scheme.kinderbijslag;

import nl.herstart.value.Euro;

/**
 * The amounts of one year, those of 1 January and those of 1 July; every component is a row in
 * {@code kinderbijslag.yaml}. Euros a quarter for one child.
 */
record KinderbijslagParameters(
        Euro januariTotZes,
        Euro januariZesTotTwaalf,
        Euro januariTwaalfTotAchttien,
        Euro juliTotZes,
        Euro juliZesTotTwaalf,
        Euro juliTwaalfTotAchttien) {

    Euro perQuarter(boolean fromJuly, int age) {
        if (age < 6) {
            return fromJuly ? juliTotZes : januariTotZes;
        }
        if (age < 12) {
            return fromJuly ? juliZesTotTwaalf : januariZesTotTwaalf;
        }
        return fromJuly ? juliTwaalfTotAchttien : januariTwaalfTotAchttien;
    }
}
