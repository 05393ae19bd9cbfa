package nl.herstart.calculator.situation;

import java.time.YearMonth;

/**
 * A child of the household, living there all year; under 18 in at least one month of it.
 *
 * @param born the month of birth; may lie in the year itself
 */
public record Child(YearMonth born) {}
