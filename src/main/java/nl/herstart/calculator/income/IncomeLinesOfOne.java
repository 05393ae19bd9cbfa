package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/** Puts every source of one adult's income into lines, in the order stated, the new job last. */
final class IncomeLinesOfOne {

    private static final int MONTHS = 12;

    private final Loon loon;
    private final Winst winst;
    private final Uitkeringen uitkeringen;
    private final List<Line> bruto = new ArrayList<>();
    private final List<Line> premies = new ArrayList<>();
    private final List<Line> box1 = new ArrayList<>();

    IncomeLinesOfOne(Loon loon, Winst winst, Uitkeringen uitkeringen) {
        this.loon = loon;
        this.winst = winst;
        this.uitkeringen = uitkeringen;
    }

    IncomeLines of(YearPlan plan, int adult) {
        var incomes = plan.situation().adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            add(incomes.get(place), plan, adult, place);
        }
        var profit = winst.tallies(Winst.profits(plan, adult));
        profit.forEach(tally -> box1.add(tally.total()));
        for (var lines : uitkeringen.lines(plan, adult, loon)) {
            bruto.addAll(lines);
            box1.add(taxed(lines.stream().map(Line::amount).reduce(Euro.ZERO, Euro::plus)));
        }
        if (adult == 0 && plan.monthsOfJob() > 0) {
            addJob(plan);
        }
        return new IncomeLines(bruto, premies, profit, box1);
    }

    private void add(Income income, YearPlan plan, int adult, int place) {
        int months = plan.monthsOf(adult, place);
        if (income instanceof Income.Wage wage) {
            if (months > 0) {
                addWage(wage, months, plan.isUndated());
            }
        } else if (income instanceof Income.Profit profit) {
            bruto.add(Line.of(Winst.By.WINST_PER_JAAR, profit.perYear()));
            addRest(Winst.By.NIET_HET_HELE_JAAR, profit.during(months).perYear().minus(profit.perYear()), months);
        } else if (income instanceof Income.Result result) {
            var gross = result.during(months).perYear();
            bruto.add(Line.of(Uitkeringen.By.RESULTAAT, result.perYear(), result.perYear()));
            addRest(Uitkeringen.By.NIET_HET_HELE_JAAR, gross.minus(result.perYear()), months);
            box1.add(taxed(gross));
        } else if (income instanceof Income.Alimony alimony && !alimony.forChild()) {
            var perMonth = alimony.perMonth();
            bruto.add(Line.of(Uitkeringen.By.PARTNERALIMENTATIE, perMonth.times(MONTHS), perMonth));
            addRest(
                    Uitkeringen.By.NIET_HET_HELE_JAAR,
                    perMonth.times(MONTHS - months).negated(),
                    months);
            box1.add(taxed(perMonth.times(months)));
        }
    }

    private void addRest(Step step, Euro less, int months) {
        if (months < MONTHS) {
            bruto.add(Line.of(step, less, MONTHS - months));
        }
    }

    private void addWage(Income.Wage wage, int months, boolean untilJob) {
        var whole = loon.line(wage);
        var gross = loon.of(wage, months);
        var perMonth = wage.pensionPremiumPerMonth();
        var premium = perMonth.times(months);
        bruto.add(whole);
        addRest(untilJob ? Loon.By.NA_DIT_LOON : Loon.By.NIET_HET_HELE_JAAR, gross.minus(whole.amount()), months);
        if (premium.isPositive()) {
            premies.add(Line.of(
                    Loon.By.PENSIOENPREMIE_PER_MAAND, perMonth.times(MONTHS).negated(), perMonth));
            if (months < MONTHS) {
                int after = MONTHS - months;
                var step = untilJob ? Loon.By.PENSIOENPREMIE_NA_DIT_LOON : Loon.By.PENSIOENPREMIE_NIET_HET_HELE_JAAR;
                premies.add(Line.of(step, perMonth.times(after), after));
            }
        }
        box1.add(Loon.taxed(gross, premium));
    }

    private void addJob(YearPlan plan) {
        var job = plan.job();
        int months = plan.monthsOfJob();
        var line = loon.line(job);
        bruto.add(line);
        var gross = line.amount().timesRoundedToCents(months, MONTHS);
        addRest(
                plan.lastMonthOfJob() == MONTHS ? Loon.By.VOOR_DE_BAAN : Loon.By.BAAN_NIET_HET_HELE_JAAR,
                gross.minus(line.amount()),
                months);
        var premium = job.pensionPremium().ofRoundedToCents(gross);
        if (premium.isPositive()) {
            premies.add(Line.of(Loon.By.PENSIOENPREMIE_BAAN, premium.negated(), job.pensionPremium(), gross));
        }
        box1.add(Loon.taxed(gross, premium));
    }

    private static Line taxed(Euro gross) {
        return Line.of(Uitkeringen.By.BELAST, gross.flooredToEuros(), gross);
    }
}
