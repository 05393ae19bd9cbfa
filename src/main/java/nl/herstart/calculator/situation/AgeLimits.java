package nl.herstart.calculator.situation;

import java.time.Year;
import java.time.YearMonth;

/**
 * Who counts as an adult and who as a child in a calendar year. Only the month of birth is known, so the birthday falls
 * after the first day of it: born in January 2008, one is still 17 on 1 January 2026.
 *
 * @param year the calendar year of the calculation
 */
public record AgeLimits(Year year) {

    /** Meerderjarig, by the Burgerlijk Wetboek (art. 1:233); to the schemes a child is who is younger. */
    static final int ADULT = 18;

    private static final int OLD_ENOUGH_FOR_BIJSTAND = 21;

    /** 18 or older on 1 January. */
    public boolean isAdult(YearMonth born) {
        return born.isBefore(year.minusYears(ADULT).atMonth(1));
    }

    /** Reaches the AOW age in the year itself, in which two columns of the tax law hold one after the other. */
    public boolean reachesAowInYear(YearMonth born) {
        return born.getYear() + AowColumn.AOW_AGE == year.getValue();
    }

    /** 21 or older on 1 January; younger, bijstand has rules that we do not compute. */
    public boolean isOldEnoughForBijstand(YearMonth born) {
        return born.isBefore(year.minusYears(OLD_ENOUGH_FOR_BIJSTAND).atMonth(1));
    }

    /** Under 18 in at least one month of the year; may be born during it. */
    public boolean isChild(YearMonth born) {
        return !isAdult(born) && !born.isAfter(year.atMonth(12));
    }
}
