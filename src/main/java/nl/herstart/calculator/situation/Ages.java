package nl.herstart.calculator.situation;

import java.time.YearMonth;

/**
 * Only the month of birth is known, so a birthday falls after the first day of its month: on that first day one is
 * still a year younger.
 */
final class Ages {

    private Ages() {}

    static int onFirstDayOf(int year, int month, YearMonth born) {
        int birthdays = year - born.getYear();
        return month > born.getMonthValue() ? birthdays : birthdays - 1;
    }
}
