package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.herstart.calculator.income.Uitkeringen.By;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Wia;
import nl.herstart.calculator.situation.Income.Ww;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;

/** How the benefits of one adult in the year of a plan come about, in lines for people to read. */
record UitkeringLines(
        UitkeringenParameters parameters,
        Anw anw,
        Arbeidsongeschiktheid wia,
        Uitkeringen uitkeringen,
        YearPlan plan,
        int adult,
        Loon loon) {

    private static final int MONTHS = 12;

    /** For each benefit, in the order stated, lines that together make its amount. */
    List<List<Line>> all() {
        var incomes = plan.situation().adults().get(adult).incomes();
        if (!Uitkeringen.isByMonth(plan, Uitkeringen.benefits(incomes))) {
            return lines(Uitkeringen.plain(Uitkeringen.benefits(incomes)), loon.change(plan, adult));
        }
        var amounts = uitkeringen.perYear(plan, adult, loon);
        var all = new ArrayList<List<Line>>();
        for (int place = 0; place < incomes.size(); place++) {
            var income = incomes.get(place);
            if (income instanceof Benefit benefit) {
                all.add(lines(benefit, plan.monthsOf(adult, place), amounts.get(all.size())));
            } else if (income instanceof Ww ww) {
                all.add(lines(ww, place, amounts.get(all.size())));
            } else if (income instanceof Wia disabled) {
                all.add(lines(disabled, place, amounts.get(all.size())));
            }
        }
        return all;
    }

    private List<Line> lines(Ww benefit, int place, Euro amount) {
        var werkloosheid = new Werkloosheid(parameters, loon, plan, adult == 0);
        var perMonth = werkloosheid.whole(benefit);
        var incomes = plan.situation().adults().get(adult).incomes();
        int ends = 0;
        int worked = 0;
        int first = 0;
        for (int month = 1; month <= MONTHS; month++) {
            if (plan.periodOf(adult, place).holds(month)) {
                ends += werkloosheid.endsIn(month, Uitkeringen.running(plan, adult, month, incomes)) ? 1 : 0;
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

    /** By what is earned in the last month that it runs; other months stand in a line of their own. */
    private List<Line> lines(Wia benefit, int place, Euro amount) {
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
        var amounts = uitkeringen.perYear(benefits, wages);
        var loss = anw.off(wages);
        var step = loss.isNegative() ? By.ANW_HOGER : By.ANW_KORTING;
        var off = new EnumMap<Benefit.Kind, Line>(Benefit.Kind.class);
        off.put(Benefit.Kind.ANW, Line.of(step, loss, wages.after(), anw.free(), wages.before()));
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
}
