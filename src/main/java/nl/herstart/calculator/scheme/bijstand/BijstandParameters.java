package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year, those of 1 January and of 1 July; every component is a row in {@code bijstand.yaml}. Norms and
 * maxima net in euros a month, holiday part included; asset limits in euros.
 */
record BijstandParameters(
        Euro normAlleenstaandeJanuari,
        Euro normAlleenstaandeJuli,
        Euro normGehuwdenJanuari,
        Euro normGehuwdenJuli,
        Euro normAlleenstaandeAowJanuari,
        Euro normAlleenstaandeAowJuli,
        Euro normGehuwdenAowJanuari,
        Euro normGehuwdenAowJuli,
        Euro vermogensgrensAlleenstaande,
        Euro vermogensgrensGezin,
        Percentage vrijlating,
        Euro maximumVrijlatingJanuari,
        Euro maximumVrijlatingJuli,
        int maandenVrijlating,
        Percentage vrijlatingAlleenstaandeOuder,
        Euro maximumVrijlatingAlleenstaandeOuderJanuari,
        Euro maximumVrijlatingAlleenstaandeOuderJuli,
        int leeftijdVrijlating,
        int leeftijdKindVrijlating) {

    private static final int JULY = 7;

    Euro norm(boolean alone, boolean aow, int month) {
        boolean july = month >= JULY;
        if (alone) {
            return aow
                    ? half(july, normAlleenstaandeAowJanuari, normAlleenstaandeAowJuli)
                    : half(july, normAlleenstaandeJanuari, normAlleenstaandeJuli);
        }
        return aow
                ? half(july, normGehuwdenAowJanuari, normGehuwdenAowJuli)
                : half(july, normGehuwdenJanuari, normGehuwdenJuli);
    }

    Euro maximumVrijlating(int month) {
        return half(month >= JULY, maximumVrijlatingJanuari, maximumVrijlatingJuli);
    }

    Euro maximumVrijlatingAlleenstaandeOuder(int month) {
        return half(month >= JULY, maximumVrijlatingAlleenstaandeOuderJanuari, maximumVrijlatingAlleenstaandeOuderJuli);
    }

    private static Euro half(boolean july, Euro fromJanuary, Euro fromJuly) {
        return july ? fromJuly : fromJanuary;
    }
}
