package nl.herstart.vacancy;

import nl.herstart.value.Euro;

/**
 * What it pays an hour, without the holiday pay.
 *
 * @param least at least the minimum of the day it starts
 * @param most not below {@code least}
 * @param cao the agreement it follows, in the words of the employer; may be empty
 */
public record Wage(Euro least, Euro most, String cao) {}
