package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Wia;
import nl.herstart.calculator.situation.Income.Ww;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/**
 * What remains of a benefit beside the new job. Of an Anw benefit two thirds come off of what is earned above half the minimum
 * wage, counting what was earned already; ww and wia are reckoned by the month. Other benefits stay.
 *
 * <p>Basis: Anw art. 18 and the Algemeen inkomensbesluit.
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
        WW_EERSTE_MAANDEN,
        WW_EINDE,
        WIA_LOONGERELATEERD,
        WIA_VERVOLG,
        WIA_LOONAANVULLING,
        WIA_VERDIENT_ALLES,
        WIA_VOLLEDIG,
        WIA_IVA,
        WIA_ANDERE_MAANDEN,
        ANW_KORTING,
        ANW_HOGER,
        REST_VAN_DE_KORTING,
        UITKERING_VERVALT,
        VOOR_DE_BAAN,
        BELAST
    }

    private static final int MONTHS = 12;
    private static final int THIRDS = 3;

    /** The measure of {@link #byMonth}: twelve times as if it lasted all year. */
    private static final long PARTS = (long) MONTHS * MONTHS;

    private final UitkeringenParameters parameters;
    private final Arbeidsongeschiktheid wia;

    /** The law of one year. */
    public Uitkeringen(LawBook book, Loon loon) {
        this.parameters = book.read(UitkeringenParameters.class);
        this.wia = new Arbeidsongeschiktheid(
                book,
                parameters.referentiemaandloon().plus(loon.vakantiebijslag().of(parameters.referentiemaandloon())));
    }

    /**
     * The benefits of one person in the year of a plan.
     *
     * @return euros a year to cents, in the order stated
     */
    List<Euro> perYear(YearPlan plan, int adult, Loon loon) {
        var benefits = benefits(plan.situation().adults().get(adult).incomes());
        return isByMonth(plan, benefits)
                ? byMonth(plan, adult, loon).stream()
                        .map(months -> months.sum().timesRoundedToCents(1, PARTS))
                        .toList()
                : perYear(plain(benefits), loon.change(plan, adult));
    }

    /** Whether the benefits of one person are not alike in all months, or have to be reckoned month by month. */
    static boolean isByMonth(YearPlan plan, List<Income> benefits) {
        return !benefits.isEmpty()
                && (!plan.isUndated() || benefits.stream().anyMatch(Income.Reckoned.class::isInstance));
    }

    /**
     * The same by the month, each as if it lasted all year; nothing in months in which a benefit does not run.
     *
     * @return twelve times the euros a year, exact, in the order stated; of the first months of ww to cents
     */
    List<Months> byMonth(YearPlan plan, int adult, Loon loon) {
        var incomes = plan.situation().adults().get(adult).incomes();
        var werkloosheid = new Werkloosheid(parameters, loon, plan, adult == 0);
        var amounts = new ArrayList<Euro[]>();
        benefits(incomes).forEach(benefit -> amounts.add(new Euro[MONTHS + 1]));
        for (int month = 1; month <= MONTHS; month++) {
            var running = new ArrayList<Income>();
            var places = new ArrayList<Integer>();
            int benefit = 0;
            for (int place = 0; place < incomes.size(); place++) {
                if (isBenefit(incomes.get(place))) {
                    amounts.get(benefit)[month] = Euro.ZERO;
                    if (plan.periodOf(adult, place).holds(month)) {
                        running.add(incomes.get(place));
                        places.add(benefit);
                    }
                    benefit++;
                }
            }
            var change = loon.change(plan, adult, month);
            var plain = twelveTimes(plain(running), change);
            var ww = werkloosheid.in(month, ww(running), PARTS);
            int nextPlain = 0;
            int nextWw = 0;
            for (int i = 0; i < running.size(); i++) {
                var one = running.get(i);
                amounts.get(places.get(i))[month] = one instanceof Wia disabled
                        ? perMonth(disabled, plan, month, change).times(PARTS)
                        : one instanceof Ww ? ww.get(nextWw++) : plain.get(nextPlain++);
            }
        }
        return amounts.stream()
                .map(months -> Months.each(month -> months[month]))
                .toList();
    }

    private Euro perMonth(Wia benefit, YearPlan plan, int month, WageChange change) {
        boolean isFirst = !plan.isUndated()
                && benefit.isInFirstMonths(plan.situation().year().atMonth(month));
        return wia.perMonth(benefit, change.after().dividedBy(MONTHS), isFirst);
    }

    /**
     * The benefits of one person that are alike in all months, in a year in which the job is worked in some.
     *
     * @return euros a year to cents, in the order stated
     */
    private List<Euro> perYear(List<Benefit> benefits, WageChange wages) {
        return twelveTimes(benefits, wages).stream()
                .map(amount -> amount.timesRoundedToCents(1, MONTHS))
                .toList();
    }

    private List<Euro> twelveTimes(List<Benefit> benefits, WageChange wages) {
        var anw = offAnw(wages);
        var amounts = new ArrayList<Euro>();
        for (var benefit : benefits) {
            var wholeYear = benefit.grossPerMonth().times(MONTHS);
            var off = Euro.ZERO;
            if (benefit.kind() == Benefit.Kind.ANW) {
                off = wholeYear.min(anw);
                anw = anw.minus(off);
            }
            amounts.add(wholeYear.times(MONTHS).minus(off.times(wages.months())));
        }
        return amounts;
    }

    /** Whether all ww of who has the job ends in the months in which it pays no holiday allowance; not so without ww. */
    boolean endsWw(YearPlan plan, Loon loon) {
        var incomes = plan.situation().adults().get(0).incomes();
        int month = plan.hasJobIn(Payment.HOLIDAY_MONTH) ? Payment.HOLIDAY_MONTH + 1 : plan.firstMonthOfJob();
        var running = month > MONTHS ? List.<Ww>of() : running(plan, 0, month, incomes);
        return !running.isEmpty() && new Werkloosheid(parameters, loon, plan, true).endsIn(month, running);
    }

    /** Below zero when she comes to earn less. */
    private Euro offAnw(WageChange wages) {
        return offAnw(wages.after()).minus(offAnw(wages.before()));
    }

    private Euro offAnw(Euro earnedPerYear) {
        return earnedPerYear.minus(freeOfAnw()).orZeroIfNegative().times(parameters.anwVerrekeningDerden(), THIRDS);
    }

    /**
     * How the benefits of one person in the year of a plan come about.
     *
     * @return for each benefit, in the order stated, lines that together make its amount
     */
    List<List<Line>> lines(YearPlan plan, int adult, Loon loon) {
        var incomes = plan.situation().adults().get(adult).incomes();
        if (!isByMonth(plan, benefits(incomes))) {
            return lines(plain(benefits(incomes)), loon.change(plan, adult));
        }
        var amounts = perYear(plan, adult, loon);
        var all = new ArrayList<List<Line>>();
        for (int place = 0; place < incomes.size(); place++) {
            var income = incomes.get(place);
            if (income instanceof Benefit benefit) {
                all.add(lines(benefit, plan.monthsOf(adult, place), amounts.get(all.size())));
            } else if (income instanceof Ww ww) {
                all.add(lines(ww, plan, adult, place, amounts.get(all.size()), loon));
            } else if (income instanceof Wia disabled) {
                all.add(lines(disabled, plan, adult, place, amounts.get(all.size()), loon));
            }
        }
        return all;
    }

    private List<Line> lines(Ww benefit, YearPlan plan, int adult, int place, Euro amount, Loon loon) {
        var werkloosheid = new Werkloosheid(parameters, loon, plan, adult == 0);
        var perMonth = werkloosheid.whole(benefit);
        var incomes = plan.situation().adults().get(adult).incomes();
        int ends = 0;
        int worked = 0;
        int first = 0;
        for (int month = 1; month <= MONTHS; month++) {
            if (plan.periodOf(adult, place).holds(month)) {
                ends += werkloosheid.endsIn(month, running(plan, adult, month, incomes)) ? 1 : 0;
                worked += adult == 0 && plan.hasJobIn(month) ? 1 : 0;
                first += !plan.isUndated()
                                && benefit.isInFirstMonths(
                                        plan.situation().year().atMonth(month))
                        ? 1
                        : 0;
            }
        }
        int months = plan.monthsOf(adult, place);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(By.WW, perMonth.times(MONTHS), perMonth.roundedToCents()));
        if (months < MONTHS) {
            lines.add(Line.of(
                    By.NIET_HET_HELE_JAAR, perMonth.times(MONTHS - months).negated(), MONTHS - months));
        }
        if (ends > 0) {
            lines.add(Line.of(By.WW_EINDE, perMonth.times(ends).negated(), ends, parameters.wwEindeBoven()));
        }
        var rest = amount.minus(perMonth.times(months - ends));
        if (!rest.isZero()) {
            lines.add(
                    first > 0
                            ? Line.of(
                                    By.WW_EERSTE_MAANDEN,
                                    rest,
                                    parameters.wwEersteMaanden(),
                                    parameters.wwVerrekening())
                            : Line.of(By.WW_KORTING, rest, parameters.wwVerrekening(), worked - ends));
        }
        return lines;
    }

    private static List<Ww> running(YearPlan plan, int adult, int month, List<Income> incomes) {
        var running = new ArrayList<Ww>();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Ww ww
                    && plan.periodOf(adult, place).holds(month)) {
                running.add(ww);
            }
        }
        return running;
    }

    /** By what is earned in the last month that it runs; other months stand in a line of their own. */
    private List<Line> lines(Wia benefit, YearPlan plan, int adult, int place, Euro amount, Loon loon) {
        var period = plan.periodOf(adult, place);
        var lines = new ArrayList<Line>();
        if (period.months() == 0) {
            return lines;
        }
        var earned = loon.change(plan, adult, period.through()).after().dividedBy(MONTHS);
        var perMonth = wia.perMonth(benefit, earned, false);
        var all = perMonth.times(MONTHS).roundedToCents();
        lines.add(Line.of(
                wia.step(benefit, earned),
                all,
                perMonth.roundedToCents(),
                earned.roundedToCents(),
                wia.required(benefit).roundedToCents(),
                benefit.capacity()));
        var rest = amount.minus(all);
        if (!rest.isZero()) {
            lines.add(Line.of(By.WIA_ANDERE_MAANDEN, rest));
        }
        return lines;
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

    /** The same where all months are alike: of each benefit what there is without the job, and what the job takes off. */
    private List<List<Line>> lines(List<Benefit> benefits, WageChange wages) {
        var amounts = perYear(benefits, wages);
        var anw = offAnw(wages);
        var anwStep = anw.isNegative() ? By.ANW_HOGER : By.ANW_KORTING;
        var off = new EnumMap<Benefit.Kind, Line>(Benefit.Kind.class);
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

    /** Of the incomes those that are a benefit or a pension. */
    static List<Income> benefits(List<Income> incomes) {
        var benefits = new ArrayList<Income>();
        for (var income : incomes) {
            if (isBenefit(income)) {
                benefits.add(income);
            }
        }
        return benefits;
    }

    private static boolean isBenefit(Income income) {
        return income instanceof Benefit || income instanceof Income.Reckoned;
    }

    private static List<Benefit> plain(List<Income> incomes) {
        var plain = new ArrayList<Benefit>();
        for (var income : incomes) {
            if (income instanceof Benefit benefit) {
                plain.add(benefit);
            }
        }
        return plain;
    }

    private static List<Ww> ww(List<Income> incomes) {
        var ww = new ArrayList<Ww>();
        for (var income : incomes) {
            if (income instanceof Ww one) {
                ww.add(one);
            }
        }
        return ww;
    }
}
