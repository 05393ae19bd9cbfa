package nl.herstart.calculator.situation;

import java.time.Year;
import java.time.YearMonth;

/**
 * A child of the household, living there all year; under 18 in at least one month of it.
 *
 * @param born the month of birth; may lie in the year itself
 * @param toSecondarySchool the month in which secondary school begins
 */
public record Child(YearMonth born, YearMonth toSecondarySchool) {

    private static final int AUGUST = 8;
    private static final int SEPTEMBER = 9;
    private static final int TWELVE = 12;

    /** A child of which only the birth is known: to secondary school in August of the year in which it is 12 before October. */
    public Child(YearMonth born) {
        this(born, usual(born));
    }

    private static YearMonth usual(YearMonth born) {
        int years = born.getMonthValue() <= SEPTEMBER ? TWELVE : TWELVE + 1;
        return YearMonth.of(born.getYear() + years, AUGUST);
    }

    /** Whether no other month was stated than that in which most go to secondary school. */
    public boolean goesToSecondarySchoolAsUsual() {
        return toSecondarySchool.equals(usual(born));
    }

    /** Whether it may well begin at secondary school in a year or the next: when it turns 11, 12 or 13 in it. */
    public boolean isAboutToGoToSecondarySchool(Year year) {
        int age = year.getValue() - born.getYear();
        return age >= TWELVE - 1 && age <= TWELVE + 1;
    }

    /** Whether it is in secondary school in a month, which begins on the first day of it (Wko art. 1.1). */
    public boolean isInSecondarySchool(int year, int month) {
        int years = year - toSecondarySchool.getYear();
        return years > 0 || (years == 0 && month >= toSecondarySchool.getMonthValue());
    }

    /** Whether secondary school begins in a month. */
    public boolean goesToSecondarySchoolIn(int year, int month) {
        return toSecondarySchool.getYear() == year && toSecondarySchool.getMonthValue() == month;
    }

    /** Age in years on the first day of a month; on that of the birthday month still a year younger. */
    public int ageIn(int year, int month) {
        return Ages.onFirstDayOf(year, month, born);
    }

    /** Whether it is younger than 18 on the first day of a month. */
    public boolean isMinorIn(int year, int month) {
        return ageIn(year, month) < AgeLimits.ADULT;
    }

    /** Whether the child counts in a month: from the month after its birth. */
    public boolean isBornBefore(int year, int month) {
        return born.getYear() < year || (born.getYear() == year && born.getMonthValue() < month);
    }
}
