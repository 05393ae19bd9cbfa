package nl.herstart.calculator.income;

import java.util.ArrayList;
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
 * What remains of a benefit beside the new job. Of anw the job takes a part of a whole year; ww and wia are reckoned by the month.
 * Other benefits stay.
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

    /** The measure of {@link #byMonth}: twelve times as if it lasted all year. */
    private static final long PARTS = (long) MONTHS * MONTHS;

    private final UitkeringenParameters parameters;
    private final Anw anw;
    private final Arbeidsongeschiktheid wia;

    /** The law of one year. */
    public Uitkeringen(LawBook book, Loon loon) {
        this.parameters = book.read(UitkeringenParameters.class);
        this.anw = new Anw(parameters);
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
    List<Euro> perYear(List<Benefit> benefits, WageChange wages) {
        return twelveTimes(benefits, wages).stream()
                .map(amount -> amount.timesRoundedToCents(1, MONTHS))
                .toList();
    }

    private List<Euro> twelveTimes(List<Benefit> benefits, WageChange wages) {
        var rest = anw.off(wages);
        var amounts = new ArrayList<Euro>();
        for (var benefit : benefits) {
            var wholeYear = benefit.grossPerMonth().times(MONTHS);
            var off = Euro.ZERO;
            if (benefit.kind() == Benefit.Kind.ANW) {
                off = wholeYear.min(rest);
                rest = rest.minus(off);
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

    /**
     * How the benefits of one person in the year of a plan come about.
     *
     * @return for each benefit, in the order stated, lines that together make its amount
     */
    List<List<Line>> lines(YearPlan plan, int adult, Loon loon) {
        return new UitkeringLines(parameters, anw, wia, this, plan, adult, loon).all();
    }

    /** The ww of an adult that runs in a month. */
    static List<Ww> running(YearPlan plan, int adult, int month, List<Income> incomes) {
        var running = new ArrayList<Ww>();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Ww ww
                    && plan.periodOf(adult, place).holds(month)) {
                running.add(ww);
            }
        }
        return running;
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

    /** Of the incomes those of which nothing is reckoned by the month. */
    static List<Benefit> plain(List<Income> incomes) {
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
