package nl.herstart.calculator.income;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year about work beside a benefit; every component is a row in {@code uitkeringen.yaml}.
 *
 * @param wwVerrekening share of what is earned that comes off a ww benefit, and that it is of the old wage
 * @param wwEersteMaanden share of the old wage that ww is in its first two months
 * @param wwEindeBoven share of the old wage above which ww ends
 * @param referentiemaandloon the gross minimum wage of a month that the Anw refers to, euros a month
 * @param anwVrijgesteld share of it that may be earned without loss
 * @param anwVerrekeningDerden how many thirds of what is earned above that come off
 */
record UitkeringenParameters(
        Percentage wwVerrekening,
        Percentage wwEersteMaanden,
        Percentage wwEindeBoven,
        Euro referentiemaandloon,
        Percentage anwVrijgesteld,
        int anwVerrekeningDerden) {}
