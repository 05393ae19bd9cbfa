package nl.herstart.calculator.situation;

import java.time.Year;
import java.time.YearMonth;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * The job that the aanvrager is thinking of, on top of the income there is.
 *
 * @param hoursPerWeek 0 to 60
 * @param grossPerHour euros an hour
 * @param pensionPremium share of the gross wage, holiday allowance included, that the employee pays
 * @param from the first month of work; counts in the first year only
 * @param otherCostsPerMonth what else working costs, euros a month
 */
public record NewJob(
        Hours hoursPerWeek,
        Euro grossPerHour,
        HolidayAllowance holidayAllowance,
        Percentage pensionPremium,
        YearMonth from,
        Commute commute,
        Euro otherCostsPerMonth) {

    /** No job at all: zero hours from the first month of {@code year}. */
    public static NewJob none(Year year) {
        return new NewJob(
                Hours.ZERO,
                Euro.ZERO,
                HolidayAllowance.INBEGREPEN,
                Percentage.ZERO,
                year.atMonth(1),
                Commute.NONE,
                Euro.ZERO);
    }

    /** The same job for another number of hours a week, not zero; the days of travel move along. */
    public NewJob movedTo(Hours hours) {
        return new NewJob(
                hours,
                grossPerHour,
                holidayAllowance,
                pensionPremium,
                from,
                commute.movedTo(hours, hoursPerWeek),
                otherCostsPerMonth);
    }

    /** The same job at another hourly wage. */
    public NewJob paying(Euro perHour) {
        return new NewJob(hoursPerWeek, perHour, holidayAllowance, pensionPremium, from, commute, otherCostsPerMonth);
    }

    /** Days a week on which she travels: as stated, else one for every eight hours begun, at most five. */
    public int travelDaysPerWeek() {
        return commute.daysPerWeek(hoursPerWeek);
    }

    /** Whether there is any work in it. */
    public boolean isWork() {
        return !hoursPerWeek.isZero();
    }
}
