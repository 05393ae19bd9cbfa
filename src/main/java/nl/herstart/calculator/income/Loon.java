package nl.herstart.calculator.income;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Wage;
import nl.herstart.value.Euro;

/**
 * Wage from present employment, by the year. An hourly wage is taken times 52 weeks, a monthly one times 12; the
 * vakantiebijslag comes on top unless it is in the stated wage; each source is rounded to cents.
 *
 * <p>Basis: Wet IB 2001 art. 3.80, 3.81 and 8.1; WML art. 15.
 */
public final class Loon {

    private static final int WEEKS = 52;
    private static final int MONTHS = 12;

    private final LoonParameters parameters;
    private final List<Figure> figures;

    private Loon(LoonParameters parameters, List<Figure> figures) {
        this.parameters = parameters;
        this.figures = figures;
    }

    /** The law of one year. */
    public static Loon in(Year year) {
        var sheet = ParameterSheet.of(LoonParameters.class);
        return new Loon(sheet.in(year), sheet.figures(year));
    }

    /** What each adult earns in the year of the plan; the aanvrager first, with the job as far as it is worked. */
    public List<Earnings> earnings(YearPlan plan) {
        var earnings = new ArrayList<Earnings>();
        for (var adult : plan.situation().adults()) {
            var now = earnings(adult);
            earnings.add(earnings.isEmpty() ? now.plus(earnings(plan.job(), plan.monthsOfJob())) : now);
        }
        return earnings;
    }

    /** What an employer may pay for a kilometre without tax. */
    public Euro onbelasteReiskostenPerKm() {
        return parameters.onbelasteReiskostenPerKm();
    }

    private Earnings earnings(Person person) {
        var sum = Earnings.NONE;
        for (var income : person.incomes()) {
            if (income instanceof Wage wage) {
                var bruto = withHolidayAllowance(wage.grossPerMonth().times(MONTHS), wage.holidayAllowance());
                sum = sum.plus(Earnings.of(
                        bruto.roundedToCents(), wage.pensionPremiumPerMonth().times(MONTHS)));
            }
        }
        return sum;
    }

    private Earnings earnings(NewJob job, int months) {
        if (months == 0) {
            return Earnings.NONE;
        }
        var hours = job.hoursPerWeek();
        var gross = job.grossPerHour().times(WEEKS * hours.numerator(), hours.denominator());
        var wholeYear = withHolidayAllowance(gross, job.holidayAllowance()).roundedToCents();
        var bruto = wholeYear.timesRoundedToCents(months, MONTHS);
        return Earnings.of(bruto, job.pensionPremium().ofRoundedToCents(bruto));
    }

    private Euro withHolidayAllowance(Euro gross, HolidayAllowance allowance) {
        return switch (allowance) {
            case APART -> gross.plus(parameters.vakantiebijslag().of(gross));
            case INBEGREPEN -> gross;
        };
    }

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}
