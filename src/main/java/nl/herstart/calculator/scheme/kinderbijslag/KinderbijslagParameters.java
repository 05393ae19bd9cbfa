package nl.herstart.calculator.scheme.kinderbijslag;

import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.value.Euro;

/**
 * The amounts of one year; every component is a row in {@code kinderbijslag.yaml}. Euros a quarter for one child.
 */
record KinderbijslagParameters(
        HalfYears<Euro> totZes, HalfYears<Euro> zesTotTwaalf, HalfYears<Euro> twaalfTotAchttien) {

    Euro perQuarter(int month, int age) {
        if (age < 6) {
            return totZes.in(month);
        }
        return (age < 12 ? zesTotTwaalf : twaalfTotAchttien).in(month);
    }
}
