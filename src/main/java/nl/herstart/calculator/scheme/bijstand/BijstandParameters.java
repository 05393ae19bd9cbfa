package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

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
        Euro vermogensgrensGezin,
        Percentage kostendelersnormVast,
        Percentage kostendelersnormPerPersoon) {

    Euro norm(boolean alone, boolean aow, int month) {
        var single = aow ? normAlleenstaandeAow : normAlleenstaande;
        var couple = aow ? normGehuwdenAow : normGehuwden;
        return (alone ? single : couple).in(month);
    }

    /**
     * What who shares the costs of living needs, euros a month (Pw art. 22a): a fixed part of the norm of a couple and a part for
     * each who shares, divided among them; of each to cents.
     *
     * @param adults 1, or 2 for a couple, which gets it twice
     * @param others how many at the address share the costs with them
     */
    Euro kostendelersnorm(int adults, int others, int month) {
        int sharing = adults + others;
        var couple = normGehuwden.in(month);
        var together = kostendelersnormVast
                .of(couple)
                .plus(kostendelersnormPerPersoon.of(couple).times(sharing));
        return together.timesRoundedToCents(1, sharing).times(adults);
    }
}
