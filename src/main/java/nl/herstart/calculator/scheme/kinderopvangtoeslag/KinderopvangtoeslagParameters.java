package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import nl.herstart.calculator.situation.Childcare;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code kinderopvangtoeslag.yaml}. Prices in euros an hour.
 *
 * @param maximumUrenPerMaand hours a month for one child that can give toeslag
 * @param maandenUitloop calendar months after somebody's work ends in which the right goes on
 * @param maandenTerug calendar months before the month of a request from which there is a right
 * @param hoogstePercentage the highest share of the first child in the year's table
 * @param inkomenHoogstePercentage up to this toetsingsinkomen it is that
 * @param hoogsteVolgendeKinderen that of the next children
 */
record KinderopvangtoeslagParameters(
        Euro maximumUurprijsDagopvang,
        Euro maximumUurprijsBso,
        Euro maximumUurprijsGastouder,
        int maximumUrenPerMaand,
        int maandenUitloop,
        int maandenTerug,
        Percentage hoogstePercentage,
        Euro inkomenHoogstePercentage,
        Percentage hoogsteVolgendeKinderen) {

    /** The most hours of care a month that count for one child. */
    Hours maximumUren() {
        return Hours.of(maximumUrenPerMaand);
    }

    Euro maximumUurprijs(Childcare.Kind kind) {
        return switch (kind) {
            case DAGOPVANG -> maximumUurprijsDagopvang;
            case BSO -> maximumUurprijsBso;
            case GASTOUDER -> maximumUurprijsGastouder;
            case INFORMEEL -> Euro.ZERO;
        };
    }
}
