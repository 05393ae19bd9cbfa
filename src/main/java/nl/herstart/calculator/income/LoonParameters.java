package nl.herstart.calculator.income;

import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year about wage; every component is a row in {@code loon.yaml}.
 *
 * @param minimumuurloon from 21 years, euros an hour
 * @param vakantiebijslag share of the gross wage (WML art. 15)
 * @param onbelasteReiskostenPerKm what an employer may pay untaxed, euros a kilometre
 */
record LoonParameters(HalfYears<Euro> minimumuurloon, Percentage vakantiebijslag, Euro onbelasteReiskostenPerKm) {}
