package nl.herstart.calculator.income;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The figures of one year for the self-employed; every component is a row in {@code ondernemer.yaml}. Euros a year. */
record OndernemerParameters(Euro zelfstandigenaftrek, Euro startersaftrek, Percentage mkbWinstvrijstelling) {}
