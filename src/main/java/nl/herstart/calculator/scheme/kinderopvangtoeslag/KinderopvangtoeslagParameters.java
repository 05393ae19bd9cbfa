package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import nl.herstart.calculator.situation.Childcare;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code kinderopvangtoeslag.yaml}. Prices in euros an hour.
 *
 * @param maximumUrenPerMaand hours a month for one child that can give toeslag
 * @param hoogstePercentage the highest share of the first child in the year's table
 * @param hoogsteVolgendeKinderen that of the next children
 */
record KinderopvangtoeslagParameters(
        Euro maximumUurprijsDagopvang,
        Euro maximumUurprijsBso,
        Euro maximumUurprijsGastouder,
        int maximumUrenPerMaand,
        Percentage hoogstePercentage,
        Percentage hoogsteVolgendeKinderen) {

    Euro maximumUurprijs(Childcare.Kind kind) {
        return switch (kind) {
            case DAGOPVANG -> maximumUurprijsDagopvang;
            case BSO -> maximumUurprijsBso;
            case GASTOUDER -> maximumUurprijsGastouder;
            case INFORMEEL -> Euro.ZERO;
        };
    }
}
