package nl.herstart.calculator.income;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year about wage; every component is a row in {@code loon.yaml}.
 *
 * @param minimumuurloonJanuari from 21 years, euros an hour, from 1 January
 * @param minimumuurloonJuli the same from 1 July
 * @param vakantiebijslag share of the gross wage (WML art. 15)
 * @param onbelasteReiskostenPerKm what an employer may pay untaxed, euros a kilometre
 */
record LoonParameters(
        Euro minimumuurloonJanuari,
        Euro minimumuurloonJuli,
        Percentage vakantiebijslag,
        Euro onbelasteReiskostenPerKm) {}
