package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code bijstand.yaml}. Norms and
 * maxima net in euros a month, holiday part included; asset limits in euros.
 */
record BijstandParameters(
        HalfYears<Euro> normAlleenstaande,
        HalfYears<Euro> normGehuwden,
        HalfYears<Euro> normAlleenstaandeAow,
        HalfYears<Euro> normGehuwdenAow,
        Euro vermogensgrensAlleenstaande,
        Euro vermogensgrensGezin,
        Percentage vrijlating,
        HalfYears<Euro> maximumVrijlating,
        int maandenVrijlating,
        Percentage vrijlatingAlleenstaandeOuder,
        HalfYears<Euro> maximumVrijlatingAlleenstaandeOuder,
        int leeftijdVrijlating,
        int leeftijdKindVrijlating) {

    Euro norm(boolean alone, boolean aow, int month) {
        var single = aow ? normAlleenstaandeAow : normAlleenstaande;
        var couple = aow ? normGehuwdenAow : normGehuwden;
        return (alone ? single : couple).in(month);
    }
}
