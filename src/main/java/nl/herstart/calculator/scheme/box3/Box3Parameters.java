package nl.herstart.calculator.scheme.box3;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code box3.yaml}. Euros, for one person; the returns are a year's.
 */
record Box3Parameters(
        Euro heffingsvrijVermogen,
        Euro schuldendrempel,
        Percentage rendementBanktegoeden,
        Percentage rendementOverig,
        Percentage rendementSchulden,
        Percentage tarief) {}
