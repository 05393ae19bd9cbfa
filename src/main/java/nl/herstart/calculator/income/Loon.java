package nl.herstart.calculator.income;

import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * Wage from present employment, by the year. An hourly wage is taken times the weeks that are paid, a monthly one
 * times 12; the vakantiebijslag comes on top unless it is in the stated wage; each source is rounded to cents.
 *
 * <p>Basis: Wet IB 2001 art. 3.80, 3.81 and 8.1; WML art. 15.
 */
public final class Loon {

    /** How a wage comes about, a year. */
    public enum By implements Step {
        MAANDLOON,
        MAANDLOON_MET_VAKANTIEGELD,
        BAAN,
        BAAN_MET_VAKANTIEGELD,
        BAAN_VOLTIJD,
        BAAN_VOLTIJD_MET_VAKANTIEGELD,
        VOOR_DE_BAAN,
        NA_DIT_LOON,
        NIET_HET_HELE_JAAR,
        PENSIOENPREMIE_PER_MAAND,
        PENSIOENPREMIE_NA_DIT_LOON,
        PENSIOENPREMIE_NIET_HET_HELE_JAAR,
        BAAN_NIET_HET_HELE_JAAR,
        PENSIOENPREMIE_BAAN,
        BELAST_LOON,
        BELAST_LOON_NA_PREMIE
    }

    private static final int MONTHS = 12;

    private final LoonParameters parameters;

    /** The law of one year. */
    public Loon(LawBook book) {
        this.parameters = book.read(LoonParameters.class);
    }

    /** What an employer may pay for a kilometre without tax. */
    public Euro onbelasteReiskostenPerKm() {
        return parameters.onbelasteReiskostenPerKm();
    }

    /** The statutory minimum wage an hour from 21 years. */
    public HalfYears<Euro> minimumuurloon() {
        return parameters.minimumuurloon();
    }

    /** What is due over the gross wage for the holidays. */
    public Percentage vakantiebijslag() {
        return parameters.vakantiebijslag();
    }

    /** Gross wage of a whole year, to cents. */
    Euro perYear(Income.Wage wage) {
        return of(wage, MONTHS);
    }

    /** Gross wage of so many months, to cents. */
    Euro of(Income.Wage wage, int months) {
        return withHolidayAllowance(wage.grossPerMonth().times(months), wage.holidayAllowance())
                .roundedToCents();
    }

    /** What the job of a plan changes in the wages of one adult, where every month is as the first one or as that of the job. */
    WageChange change(YearPlan plan, int adult) {
        var before = Euro.ZERO;
        var replaced = Euro.ZERO;
        var incomes = plan.situation().adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Income.Wage wage) {
                var perYear = perYear(wage);
                before = before.plus(perYear);
                replaced = plan.isReplaced(adult, place) ? replaced.plus(perYear) : replaced;
            }
        }
        boolean isChanged = adult == 0 && plan.monthsFromStart() > 0;
        return isChanged
                ? new WageChange(before, replaced, perYear(plan.job()), plan.monthsFromStart())
                : new WageChange(before, Euro.ZERO, Euro.ZERO, 0);
    }

    /** The same of one month, as if it lasted all year. */
    WageChange change(YearPlan plan, int adult, int month) {
        var before = Euro.ZERO;
        var replaced = Euro.ZERO;
        var incomes = plan.situation().adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Income.Wage wage
                    && plan.situation()
                            .timeline()
                            .of(new Part.Source(adult, place))
                            .holds(month)) {
                var perYear = perYear(wage);
                before = before.plus(perYear);
                replaced = plan.periodOf(adult, place).holds(month) ? replaced : replaced.plus(perYear);
            }
        }
        var job = adult == 0 && plan.hasJobIn(month) ? perYear(plan.job()) : Euro.ZERO;
        return new WageChange(before, replaced, job, MONTHS);
    }

    /** Gross wage of a whole year in the new job, to cents. */
    Euro perYear(NewJob job) {
        return job.pay().forHours(paidHours(job));
    }

    /** The same without the holiday allowance that comes on top, to cents. */
    static Euro perYearWithoutAllowance(NewJob job) {
        return job.pay().forHours(job.hoursPerYear());
    }

    /** Gross wage of a month in the new job without the holiday allowance that comes on top, to cents. */
    public Euro perMonth(NewJob job) {
        return job.pay().forHours(job.hoursPerYear().inProportion(Hours.of(1), Hours.of(MONTHS)));
    }

    /** The holiday allowance that comes on top of the wage of so many months in the new job, to cents. */
    public Euro holidayAllowance(NewJob job, int months) {
        return job.holidayAllowance() == HolidayAllowance.APART
                ? parameters.vakantiebijslag().ofRoundedToCents(perMonth(job).times(months))
                : Euro.ZERO;
    }

    /** What of a whole year in the new job is taxed, whole euros. */
    public Euro taxedPerYear(NewJob job) {
        var gross = perYear(job);
        return taxed(gross, job.pensionPremium().ofRoundedToCents(gross)).amount();
    }

    /** The hours of a year, with those that the holiday allowance is worth. */
    private Hours paidHours(NewJob job) {
        return switch (job.holidayAllowance()) {
            case APART -> job.hoursPerYear().plus(parameters.vakantiebijslag().of(job.hoursPerYear()));
            case INBEGREPEN -> job.hoursPerYear();
        };
    }

    Line line(Income.Wage wage) {
        boolean apart = wage.holidayAllowance() == HolidayAllowance.APART;
        return Line.of(
                apart ? By.MAANDLOON_MET_VAKANTIEGELD : By.MAANDLOON,
                perYear(wage),
                wage.grossPerMonth(),
                parameters.vakantiebijslag());
    }

    Line line(NewJob job) {
        boolean apart = job.holidayAllowance() == HolidayAllowance.APART;
        if (job.pay() instanceof Pay.FullTime fullTime) {
            return Line.of(
                    apart ? By.BAAN_VOLTIJD_MET_VAKANTIEGELD : By.BAAN_VOLTIJD,
                    perYear(job),
                    job.weeksPerYear(),
                    job.hoursPerWeek(),
                    fullTime.grossPerMonth(),
                    parameters.vakantiebijslag(),
                    fullTime.hoursPerWeek());
        }
        return Line.of(
                apart ? By.BAAN_MET_VAKANTIEGELD : By.BAAN,
                perYear(job),
                job.weeksPerYear(),
                job.hoursPerWeek(),
                job.grossPerHour(),
                parameters.vakantiebijslag());
    }

    /** What of a wage is taxed: less the premium, cut off to whole euros. */
    static Line taxed(Euro gross, Euro premium) {
        var taxed = gross.minus(premium).orZeroIfNegative().flooredToEuros();
        return Line.of(premium.isZero() ? By.BELAST_LOON : By.BELAST_LOON_NA_PREMIE, taxed, gross, premium);
    }

    private Euro withHolidayAllowance(Euro gross, HolidayAllowance allowance) {
        return switch (allowance) {
            case APART -> gross.plus(parameters.vakantiebijslag().of(gross));
            case INBEGREPEN -> gross;
        };
    }
}
