package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.sum.Line;
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
        var person = plan.situation().adults().get(adult);
        int months = adult == 0 ? plan.monthsOfJob() : 0;
        person.incomes().forEach(this::add);
        var profit = winst.tallies(person.incomes());
        profit.forEach(tally -> box1.add(tally.total()));
        addBenefits(person, months == 0 ? Euro.ZERO : loon.perYear(plan.job()), months);
        if (months > 0) {
            addJob(plan.job(), months);
        }
        return new IncomeLines(bruto, premies, profit, box1);
    }

    private void add(Income income) {
        if (income instanceof Income.Wage wage) {
            bruto.add(loon.line(wage));
            var perMonth = wage.pensionPremiumPerMonth();
            var premium = perMonth.times(MONTHS);
            if (premium.isPositive()) {
                premies.add(Line.of(Loon.By.PENSIOENPREMIE_PER_MAAND, premium.negated(), perMonth));
            }
            box1.add(Loon.taxed(loon.perYear(wage), premium));
        } else if (income instanceof Income.Profit profit) {
            bruto.add(Line.of(Winst.By.WINST_PER_JAAR, profit.perYear()));
        } else if (income instanceof Income.Alimony alimony && !alimony.forChild()) {
            var perYear = alimony.perMonth().times(MONTHS);
            bruto.add(Line.of(Uitkeringen.By.PARTNERALIMENTATIE, perYear, alimony.perMonth()));
            box1.add(taxed(perYear));
        }
    }

    private void addBenefits(Person person, Euro jobPerYear, int months) {
        var wageNow = person.incomes().stream()
                .map(income -> income instanceof Income.Wage one ? loon.perYear(one) : Euro.ZERO)
                .reduce(Euro.ZERO, Euro::plus);
        var benefits = Uitkeringen.benefits(person.incomes());
        for (var lines : uitkeringen.lines(benefits, wageNow, jobPerYear, months)) {
            bruto.addAll(lines);
            box1.add(taxed(lines.stream().map(Line::amount).reduce(Euro.ZERO, Euro::plus)));
        }
    }

    private void addJob(NewJob job, int months) {
        var line = loon.line(job);
        bruto.add(line);
        var gross = line.amount().timesRoundedToCents(months, MONTHS);
        if (months < MONTHS) {
            bruto.add(Line.of(Loon.By.VOOR_DE_BAAN, gross.minus(line.amount()), MONTHS - months));
        }
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
