package nl.herstart.calculator.scheme.eigenwoning;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code eigenwoning.yaml}. A value up to a bound counts for its
 * percentage as a whole; above the last bound a fixed amount and a share of what is above it.
 *
 * @param hillenaftrek share of a positive balance that may be deducted (art. 3.123a)
 * @param tariefsaanpassingVanaf income in box 1 from which deductions save the highest rate
 * @param tariefsaanpassing the difference with the rate at which they may (art. 2.10 lid 2)
 */
record EigenwoningParameters(
        Euro klasse1Tot,
        Euro klasse2Tot,
        Percentage klasse2,
        Euro klasse3Tot,
        Percentage klasse3,
        Euro klasse4Tot,
        Percentage klasse4,
        Euro klasse5Tot,
        Percentage klasse5,
        Euro vastBedragDaarboven,
        Percentage percentageDaarboven,
        Percentage hillenaftrek,
        Euro tariefsaanpassingVanaf,
        Percentage tariefsaanpassing) {}
