package nl.herstart.calculator.income;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.value.Euro;

/**
 * What remains of a benefit beside the new job. Of a ww benefit 70% of what the job pays comes off; of an Anw benefit two
 * thirds of what is earned above half the minimum wage, counting what was earned already. Other benefits stay.
 *
 * <p>Basis: WW art. 47; Anw art. 18 and the Algemeen inkomensbesluit. Left out: the first two months of ww, the end of ww at
 * 87,5% of the old wage.
 */
public final class Uitkeringen {

    private static final int MONTHS = 12;

    private final UitkeringenParameters parameters;
    private final List<Figure> figures;

    private Uitkeringen(UitkeringenParameters parameters, List<Figure> figures) {
        this.parameters = parameters;
        this.figures = figures;
    }

    /** The law of one year. */
    public static Uitkeringen in(Year year) {
        var sheet = ParameterSheet.of(UitkeringenParameters.class);
        return new Uitkeringen(sheet.in(year), sheet.figures(year));
    }

    /**
     * The benefits of one person in a year in which the job is worked in some months.
     *
     * @param wageNow what she earns already, euros a year
     * @param jobPerYear what the job would pay in a whole year
     * @param monthsOfJob 0 to 12
     * @return euros a year to cents, in the order stated
     */
    List<Euro> perYear(List<Benefit> benefits, Euro wageNow, Euro jobPerYear, int monthsOfJob) {
        var ww = parameters.wwVerrekening().of(jobPerYear);
        var anw = offAnw(wageNow.plus(jobPerYear)).minus(offAnw(wageNow));
        var amounts = new ArrayList<Euro>();
        for (var benefit : benefits) {
            var wholeYear = benefit.grossPerMonth().times(MONTHS);
            var off = Euro.ZERO;
            if (benefit.kind() == Benefit.Kind.WW) {
                off = wholeYear.min(ww);
                ww = ww.minus(off);
            } else if (benefit.kind() == Benefit.Kind.ANW) {
                off = wholeYear.min(anw);
                anw = anw.minus(off);
            }
            amounts.add(wholeYear.times(MONTHS).minus(off.times(monthsOfJob)).timesRoundedToCents(1, MONTHS));
        }
        return amounts;
    }

    private Euro offAnw(Euro earnedPerYear) {
        var free =
                parameters.anwVrijgesteld().of(parameters.referentiemaandloon()).times(MONTHS);
        return earnedPerYear.minus(free).orZeroIfNegative().times(2, 3);
    }

    static List<Benefit> benefits(List<Income> incomes) {
        var benefits = new ArrayList<Benefit>();
        for (var income : incomes) {
            if (income instanceof Benefit benefit) {
                benefits.add(benefit);
            }
        }
        return benefits;
    }

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}
