package nl.herstart.calculator.situation;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * The job that the aanvrager is thinking of, beside the income there is or in the place of a part of it.
 *
 * @param hoursPerWeek 0 to 60; zero in the place of other work is stopping
 * @param pensionPremium share of the gross wage, holiday allowance included, that the employee pays
 * @param weeksPerYear 1 to 52: weeks that are not paid are left out
 * @param from the first month of work; counts in the first year only
 * @param statedLast the last month of work, in the same year; null when no end is known
 * @param replaces which wages of the aanvrager end when the job starts: places in {@link Person#incomes()}
 * @param loonheffingskorting whether the employer takes the heffingskortingen into account; the tax of the year is the
 *     same
 * @param otherCostsPerMonth what else working costs, euros a month
 */
public record NewJob(
        Hours hoursPerWeek,
        Pay pay,
        HolidayAllowance holidayAllowance,
        Percentage pensionPremium,
        int weeksPerYear,
        YearMonth from,
        @Nullable YearMonth statedLast,
        List<Integer> replaces,
        boolean loonheffingskorting,
        Commute commute,
        Euro otherCostsPerMonth) {

    private static final int ALL_WEEKS = 52;

    public NewJob {
        replaces = List.copyOf(replaces);
    }

    /** A job without a stated end. */
    public NewJob(
            Hours hoursPerWeek,
            Pay pay,
            HolidayAllowance holidayAllowance,
            Percentage pensionPremium,
            int weeksPerYear,
            YearMonth from,
            List<Integer> replaces,
            boolean loonheffingskorting,
            Commute commute,
            Euro otherCostsPerMonth) {
        this(
                hoursPerWeek,
                pay,
                holidayAllowance,
                pensionPremium,
                weeksPerYear,
                from,
                null,
                replaces,
                loonheffingskorting,
                commute,
                otherCostsPerMonth);
    }

    /** A job that is paid by the hour in all weeks, with loonheffingskorting, on top of the income there is. */
    public NewJob(
            Hours hoursPerWeek,
            Euro grossPerHour,
            HolidayAllowance holidayAllowance,
            Percentage pensionPremium,
            YearMonth from,
            Commute commute,
            Euro otherCostsPerMonth) {
        this(
                hoursPerWeek,
                new Pay.Hourly(grossPerHour),
                holidayAllowance,
                pensionPremium,
                ALL_WEEKS,
                from,
                List.of(),
                true,
                commute,
                otherCostsPerMonth);
    }

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

    /** The same job for another number of hours a week; the days of travel move along. */
    public NewJob movedTo(Hours hours) {
        return with(hours, pay, commute.movedTo(hours, hoursPerWeek), otherCostsPerMonth);
    }

    /** The same job, paid otherwise. */
    public NewJob paying(Pay other) {
        return with(hoursPerWeek, other, commute, otherCostsPerMonth);
    }

    /** The same job with other costs. */
    public NewJob costing(Commute travel, Euro otherPerMonth) {
        return with(hoursPerWeek, pay, travel, otherPerMonth);
    }

    /** The same job from another month on, without an end. */
    public NewJob startingIn(YearMonth month) {
        return dated(month, null, replaces);
    }

    /** The same job through a month and no longer; null for as long as one likes. */
    public NewJob lasting(@Nullable YearMonth last) {
        return dated(from, last, replaces);
    }

    /** The same job, of which the employer leaves the loonheffingskorting to another payer. */
    public NewJob withoutLoonheffingskorting() {
        return new NewJob(
                hoursPerWeek,
                pay,
                holidayAllowance,
                pensionPremium,
                weeksPerYear,
                from,
                statedLast,
                replaces,
                false,
                commute,
                otherCostsPerMonth);
    }

    /** The same job in the place of other wages. */
    NewJob replacing(List<Integer> others) {
        return dated(from, statedLast, others);
    }

    private NewJob dated(YearMonth first, @Nullable YearMonth last, List<Integer> others) {
        return new NewJob(
                hoursPerWeek,
                pay,
                holidayAllowance,
                pensionPremium,
                weeksPerYear,
                first,
                last,
                others,
                loonheffingskorting,
                commute,
                otherCostsPerMonth);
    }

    private NewJob with(Hours hours, Pay otherPay, Commute travel, Euro otherPerMonth) {
        return new NewJob(
                hours,
                otherPay,
                holidayAllowance,
                pensionPremium,
                weeksPerYear,
                from,
                statedLast,
                replaces,
                loonheffingskorting,
                travel,
                otherPerMonth);
    }

    /** The last month of work, when an end was stated. */
    public Optional<YearMonth> last() {
        return Optional.ofNullable(statedLast);
    }

    /** Gross wage of an hour, as stated or, of a wage by the month, to cents. */
    public Euro grossPerHour() {
        return pay.forHours(Hours.of(1));
    }

    /** How many hours are paid in a whole year. */
    public Hours hoursPerYear() {
        return hoursPerWeek.times(weeksPerYear);
    }

    /** Days a week on which she travels: as stated, else one for every eight hours begun, at most five. */
    public int travelDaysPerWeek() {
        return commute.daysPerWeek(hoursPerWeek);
    }

    /** Whether there is any work in it. */
    public boolean isWork() {
        return !hoursPerWeek.isZero();
    }

    /** Whether it is no work in the place of the work there is. */
    public boolean isStopping() {
        return !replaces.isEmpty() && !isWork();
    }
}
