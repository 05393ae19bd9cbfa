package nl.herstart.calculator.income;

import nl.herstart.value.Percentage;

/**
 * The figures of the Wet WIA; every component is a row in {@code wia.yaml}.
 *
 * @param eersteMaanden share of the old wage in the first two months
 * @param deel the same after that, and of what is earned that comes off
 * @param iva share of the old wage of who will not be able to work again
 * @param inkomenseis share of what can be earned that must be earned
 * @param vervolgVanaf35 share of the minimum wage of who is 35 to 45 percent disabled
 */
record WiaParameters(
        Percentage eersteMaanden,
        Percentage deel,
        Percentage iva,
        Percentage inkomenseis,
        Percentage vervolgVanaf35,
        Percentage vervolgVanaf45,
        Percentage vervolgVanaf55,
        Percentage vervolgVanaf65) {}
