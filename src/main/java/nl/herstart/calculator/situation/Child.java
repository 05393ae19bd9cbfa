package nl.herstart.calculator.situation;

import java.time.YearMonth;

/**
 * A child of the household, living there all year; under 18 in at least one month of it.
 *
 * @param born the month of birth; may lie in the year itself
 */
public record Child(YearMonth born) {

    /** Age in years on the first day of a month; on that of the birthday month still a year younger. */
    public int ageIn(int year, int month) {
        return Ages.onFirstDayOf(year, month, born);
    }

    /** Whether the child counts in a month: from the month after its birth. */
    public boolean isBornBefore(int year, int month) {
        return born.getYear() < year || (born.getYear() == year && born.getMonthValue() < month);
    }
}
