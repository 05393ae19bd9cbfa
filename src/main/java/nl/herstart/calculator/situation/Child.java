package nl.herstart.calculator.situation;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import nl.herstart.value.Euro;
import org.jspecify.annotations.Nullable;

/**
 * A child of the household, living there all year or by turns; under 18 in at least one month of it.
 *
 * @param born the month of birth; may lie in the year itself
 * @param toSecondarySchool the month in which secondary school begins
 * @param incomePerYear toetsingsinkomen of the child's own, whole euros
 * @param hasVerblijfsrecht Dutch, or lawfully resident (Wkgb art. 1 lid 5)
 * @param sharedWith how it is shared with a parent who lives elsewhere, or null when it is not
 */
public record Child(
        YearMonth born,
        YearMonth toSecondarySchool,
        Euro incomePerYear,
        boolean hasVerblijfsrecht,
        @Nullable CoOuder sharedWith) {

    private static final int AUGUST = 8;
    private static final int SEPTEMBER = 9;
    private static final int TWELVE = 12;

    /** A child of which only the birth is known: to secondary school in August of the year in which it is 12 before October. */
    public Child(YearMonth born) {
        this(born, usual(born));
    }

    /** A child without an income, that is here all year. */
    public Child(YearMonth born, YearMonth toSecondarySchool) {
        this(born, toSecondarySchool, Euro.ZERO, true, null);
    }

    /** The same child, that goes to secondary school in this month. */
    public Child goingToSchoolIn(YearMonth month) {
        return new Child(born, month, incomePerYear, hasVerblijfsrecht, sharedWith);
    }

    /** The same child with an income of its own. */
    public Child earning(Euro perYear) {
        return new Child(born, toSecondarySchool, perYear, hasVerblijfsrecht, sharedWith);
    }

    /** The same child, which may lawfully live here or not. */
    public Child residing(boolean resides) {
        return new Child(born, toSecondarySchool, incomePerYear, resides, sharedWith);
    }

    /** The same child, shared with a parent who lives elsewhere. */
    public Child sharedWith(CoOuder other) {
        return new Child(born, toSecondarySchool, incomePerYear, hasVerblijfsrecht, other);
    }

    /** How it is shared with a parent who lives elsewhere; empty when it is not. */
    public Optional<CoOuder> coOuder() {
        return Optional.ofNullable(sharedWith);
    }

    /** Whether it is shared with a parent who lives elsewhere. */
    public boolean isShared() {
        return sharedWith != null;
    }

    /** Whether it belongs to this household in the eyes of the toeslagen (Awir art. 4 lid 2). */
    public boolean isOurs(Year year) {
        return sharedWith == null || sharedWith.isOurs(year);
    }

    /** Whether it is registered at this address. */
    boolean isRegisteredHere() {
        return sharedWith == null || sharedWith.isRegisteredHere();
    }

    /** Whether there is kinderbijslag for it on a right of this household, which the kindgebonden budget follows. */
    public boolean isOnOurKinderbijslag() {
        return sharedWith == null || sharedWith.kinderbijslag().isMyRight();
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
