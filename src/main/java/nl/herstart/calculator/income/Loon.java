package nl.herstart.calculator.income;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
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

    /** What an employer may pay for a kilometre without tax. */
    public Euro onbelasteReiskostenPerKm() {
        return parameters.onbelasteReiskostenPerKm();
    }

    /** The statutory minimum wage an hour from 21 years, as it is from 1 July. */
    public Euro minimumuurloon() {
        return parameters.minimumuurloonJuli();
    }

    /** Gross wage of a whole year, to cents. */
    Euro perYear(Income.Wage wage) {
        return withHolidayAllowance(wage.grossPerMonth().times(MONTHS), wage.holidayAllowance())
                .roundedToCents();
    }

    /** Gross wage of a whole year in the new job, to cents. */
    Euro perYear(NewJob job) {
        var hours = job.hoursPerWeek();
        var gross = job.grossPerHour().times(WEEKS * hours.numerator(), hours.denominator());
        return withHolidayAllowance(gross, job.holidayAllowance()).roundedToCents();
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
