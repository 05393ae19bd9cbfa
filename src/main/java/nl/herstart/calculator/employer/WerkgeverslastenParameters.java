package nl.herstart.calculator.employer;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code werkgeverslasten.yaml}.
 *
 * @param whk the average of all employers: WGA and ZW together
 * @param maximumPremieloon euros a year
 * @param kleineWerkgeverTot wages of all who worked there two years before, euros a year
 */
record WerkgeverslastenParameters(
        Percentage awfLaag,
        Percentage awfHoog,
        Percentage aofLaag,
        Percentage aofHoog,
        Percentage opslagKinderopvang,
        Percentage whk,
        Percentage zvwWerkgever,
        Euro maximumPremieloon,
        Euro kleineWerkgeverTot) {}
