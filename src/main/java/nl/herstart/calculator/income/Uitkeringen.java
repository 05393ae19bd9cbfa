package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * What remains of a benefit beside the new job. Of a ww benefit 70% of what the job pays comes off; of an Anw benefit two
 * thirds of what is earned above half the minimum wage, counting what was earned already. Other benefits stay.
 *
 * <p>Basis: WW art. 47; Anw art. 18 and the Algemeen inkomensbesluit. Left out: the first two months of ww. The end of
 * ww (WW art. 20) is only told of.
 */
public final class Uitkeringen {

    /** How a benefit, a pension or alimony comes about, a year. */
    public enum By implements Step {
        WW,
        ANW,
        UITKERING,
        WAZO,
        ZW,
        ZW_DIENSTVERBAND,
        WAJONG,
        TOESLAGENWET,
        PENSIOEN,
        AOW,
        RESULTAAT,
        PARTNERALIMENTATIE,
        KINDERALIMENTATIE,
        KINDERALIMENTATIE_DEEL_VAN_HET_JAAR,
        KINDERALIMENTATIE_SAMEN,
        NIET_HET_HELE_JAAR,
        DOOR_DE_BAAN,
        WW_KORTING,
        ANW_KORTING,
        ANW_HOGER,
        REST_VAN_DE_KORTING,
        UITKERING_VERVALT,
        VOOR_DE_BAAN,
        BELAST
    }

    private static final int MONTHS = 12;
    private static final int THIRDS = 3;

    private final UitkeringenParameters parameters;

    /** The law of one year. */
    public Uitkeringen(LawBook book) {
        this.parameters = book.read(UitkeringenParameters.class);
    }

    /**
     * The benefits of one person in the year of a plan.
     *
     * @return euros a year to cents, in the order stated
     */
    List<Euro> perYear(YearPlan plan, int adult, Loon loon) {
        var benefits = benefits(plan.situation().adults().get(adult).incomes());
        return benefits.isEmpty() || plan.isUndated()
                ? perYear(benefits, loon.change(plan, adult))
                : byMonth(plan, adult, loon).stream()
                        .map(months -> months.sum().timesRoundedToCents(1, (long) MONTHS * MONTHS))
                        .toList();
    }

    /**
     * The same by the month, each as if it lasted all year; nothing in months in which a benefit does not run.
     *
     * @return twelve times the euros a year, exact, in the order stated
     */
    List<Months> byMonth(YearPlan plan, int adult, Loon loon) {
        var incomes = plan.situation().adults().get(adult).incomes();
        var amounts = new ArrayList<Euro[]>();
        benefits(incomes).forEach(benefit -> amounts.add(new Euro[MONTHS + 1]));
        for (int month = 1; month <= MONTHS; month++) {
            var running = new ArrayList<Benefit>();
            var places = new ArrayList<Integer>();
            int benefit = 0;
            for (int place = 0; place < incomes.size(); place++) {
                if (incomes.get(place) instanceof Benefit one) {
                    amounts.get(benefit)[month] = Euro.ZERO;
                    if (plan.periodOf(adult, place).holds(month)) {
                        running.add(one);
                        places.add(benefit);
                    }
                    benefit++;
                }
            }
            var perYear = twelveTimes(running, loon.change(plan, adult, month));
            for (int i = 0; i < running.size(); i++) {
                amounts.get(places.get(i))[month] = perYear.get(i);
            }
        }
        return amounts.stream()
                .map(months -> Months.each(month -> months[month]))
                .toList();
    }

    /**
     * The benefits of one person in a year in which the job is worked in some months.
     *
     * @return euros a year to cents, in the order stated
     */
    List<Euro> perYear(List<Benefit> benefits, WageChange wages) {
        return twelveTimes(benefits, wages).stream()
                .map(amount -> amount.timesRoundedToCents(1, MONTHS))
                .toList();
    }

    private List<Euro> twelveTimes(List<Benefit> benefits, WageChange wages) {
        var ww = parameters.wwVerrekening().of(wages.job());
        var anw = offAnw(wages);
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
            amounts.add(wholeYear.times(MONTHS).minus(off.times(wages.months())));
        }
        return amounts;
    }

    /**
     * What is left of the ww benefits in a month of the job, to cents, though they end (WW art. 20 lid 1 c); empty when they do
     * not, or nothing is left. The old wage is what such a benefit is the usual share of.
     *
     * @param jobPerYear with holiday allowance, as it comes off the benefit
     * @param jobPerYearWithoutAllowance without one that comes apart, as it is held against the old wage
     */
    Optional<Euro> wwLeftThoughItEnds(List<Benefit> benefits, Euro jobPerYear, Euro jobPerYearWithoutAllowance) {
        var ww = benefits.stream()
                .filter(benefit -> benefit.kind() == Benefit.Kind.WW)
                .map(benefit -> benefit.grossPerMonth().times(MONTHS))
                .reduce(Euro.ZERO, Euro::plus);
        var left = ww.minus(parameters.wwVerrekening().of(jobPerYear)).timesRoundedToCents(1, MONTHS);
        boolean ends = parameters
                .wwVerrekening()
                .of(jobPerYearWithoutAllowance)
                .isMoreThan(parameters.wwEindeBoven().of(ww));
        return ends && left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /** Above which share of the old wage ww ends. */
    Percentage wwEindeBoven() {
        return parameters.wwEindeBoven();
    }

    /** Below zero when she comes to earn less. */
    private Euro offAnw(WageChange wages) {
        return offAnw(wages.after()).minus(offAnw(wages.before()));
    }

    private Euro offAnw(Euro earnedPerYear) {
        return earnedPerYear.minus(freeOfAnw()).orZeroIfNegative().times(parameters.anwVerrekeningDerden(), THIRDS);
    }

    /** The same lines in the year of a plan. */
    List<List<Line>> lines(YearPlan plan, int adult, Loon loon) {
        var incomes = plan.situation().adults().get(adult).incomes();
        if (plan.isUndated()) {
            return lines(benefits(incomes), loon.change(plan, adult));
        }
        var amounts = perYear(plan, adult, loon);
        var all = new ArrayList<List<Line>>();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Benefit benefit) {
                all.add(lines(benefit, plan.monthsOf(adult, place), amounts.get(all.size())));
            }
        }
        return all;
    }

    private static List<Line> lines(Benefit benefit, int months, Euro amount) {
        var lines = new ArrayList<Line>();
        var perMonth = benefit.grossPerMonth();
        lines.add(Line.of(By.valueOf(benefit.kind().name()), perMonth.times(MONTHS), perMonth));
        if (months < MONTHS) {
            int not = MONTHS - months;
            lines.add(Line.of(By.NIET_HET_HELE_JAAR, perMonth.times(not).negated(), not));
        }
        var off = amount.minus(perMonth.times(months));
        if (!off.isZero()) {
            lines.add(Line.of(By.DOOR_DE_BAAN, off));
        }
        return lines;
    }

    /**
     * How those amounts come about: of each benefit what there is without the job, and what the job takes off.
     *
     * @return for each benefit, in the order stated, lines that together make its amount
     */
    List<List<Line>> lines(List<Benefit> benefits, WageChange wages) {
        var amounts = perYear(benefits, wages);
        var ww = parameters.wwVerrekening().of(wages.job());
        var anw = offAnw(wages);
        var anwStep = anw.isNegative() ? By.ANW_HOGER : By.ANW_KORTING;
        var off = new EnumMap<Benefit.Kind, Line>(Benefit.Kind.class);
        off.put(Benefit.Kind.WW, Line.of(By.WW_KORTING, ww, parameters.wwVerrekening(), wages.job()));
        off.put(Benefit.Kind.ANW, Line.of(anwStep, anw, wages.after(), freeOfAnw(), wages.before()));
        var all = new ArrayList<List<Line>>();
        for (int i = 0; i < benefits.size(); i++) {
            var benefit = benefits.get(i);
            var wholeYear = benefit.grossPerMonth().times(MONTHS);
            var lines = new ArrayList<Line>();
            lines.add(Line.of(By.valueOf(benefit.kind().name()), wholeYear, benefit.grossPerMonth()));
            var most = off.get(benefit.kind());
            if (most != null && !most.amount().isZero()) {
                var taken = most.amount().min(wholeYear);
                addReduction(lines, most, taken, wholeYear, amounts.get(i), wages.months());
                off.put(
                        benefit.kind(),
                        Line.of(By.REST_VAN_DE_KORTING, most.amount().minus(taken)));
            }
            all.add(lines);
        }
        return all;
    }

    private static void addReduction(List<Line> lines, Line most, Euro taken, Euro wholeYear, Euro amount, int months) {
        boolean ends = taken.equals(wholeYear);
        int monthsBefore = MONTHS - months;
        var off = monthsBefore == 0 ? wholeYear.minus(amount) : taken;
        lines.add(new Line(ends ? By.UITKERING_VERVALT : most.step(), off.negated(), most.figures()));
        if (monthsBefore > 0) {
            lines.add(Line.of(By.VOOR_DE_BAAN, amount.minus(wholeYear).plus(taken), monthsBefore));
        }
    }

    private Euro freeOfAnw() {
        return parameters.anwVrijgesteld().of(parameters.referentiemaandloon()).times(MONTHS);
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
}
