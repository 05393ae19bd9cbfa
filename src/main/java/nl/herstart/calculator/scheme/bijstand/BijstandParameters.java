package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.value.Euro;

/**
 * The figures of one year; every component is a row in {@code bijstand.yaml}. Norms net in euros a month,
 * holiday part included; asset limits in euros.
 */
record BijstandParameters(
        HalfYears<Euro> normAlleenstaande,
        HalfYears<Euro> normGehuwden,
        HalfYears<Euro> normAlleenstaandeAow,
        HalfYears<Euro> normGehuwdenAow,
        Euro vermogensgrensAlleenstaande,
        Euro vermogensgrensGezin) {

    Euro norm(boolean alone, boolean aow, int month) {
        var single = aow ? normAlleenstaandeAow : normAlleenstaande;
        var couple = aow ? normGehuwdenAow : normGehuwden;
        return (alone ? single : couple).in(month);
    }
}
