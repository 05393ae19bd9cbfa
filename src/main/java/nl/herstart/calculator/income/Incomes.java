package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** All income of a household in the year of one plan, source by source, before tax. */
public final class Incomes {

    private static final int MONTHS = 12;

    private final Loon loon;
    private final Winst winst;
    private final Uitkeringen uitkeringen;

    /** The law of one year. */
    public Incomes(LawBook book) {
        this.loon = new Loon(book);
        this.winst = new Winst(book);
        this.uitkeringen = new Uitkeringen(book);
    }

    /** What each adult earns in the year; the aanvrager first, with the job as far as it is worked. */
    public List<Earnings> earnings(YearPlan plan) {
        var earnings = new ArrayList<Earnings>();
        for (int adult = 0; adult < plan.situation().adults().size(); adult++) {
            earnings.add(new Sum(plan, adult).earnings());
        }
        return earnings;
    }

    /** What the new job pays in a year of this plan, gross with holiday allowance, to cents; nothing without it. */
    public Euro grossOfJob(YearPlan plan) {
        return plan.monthsOfJob() == 0
                ? Euro.ZERO
                : loon.perYear(plan.job()).timesRoundedToCents(plan.monthsOfJob(), MONTHS);
    }

    /** What the job adds to the gross wages of a whole year: what it pays, less the wages that it replaces. */
    public Euro grossAdded(YearPlan plan) {
        var change = loon.change(plan, 0);
        return change.job().minus(change.replaced());
    }

    /** Child alimony, which is not taxed, a month. */
    public Euro untaxedPerMonth(List<Person> adults) {
        var sum = Euro.ZERO;
        for (var adult : adults) {
            for (var income : adult.incomes()) {
                if (income instanceof Income.Alimony alimony && alimony.forChild()) {
                    sum = sum.plus(alimony.perMonth());
                }
            }
        }
        return sum;
    }

    /** The same, by the month. */
    public Months untaxed(List<Person> adults) {
        return Months.all(untaxedPerMonth(adults));
    }

    /** How the untaxed income of a year comes about; nothing when there is none. */
    public List<Tally> untaxedTallies(List<Person> adults) {
        var perMonth = untaxedPerMonth(adults);
        return perMonth.isZero()
                ? List.of()
                : List.of(Tally.of(Line.of(Uitkeringen.By.KINDERALIMENTATIE, perMonth.times(MONTHS), perMonth)));
    }

    /** What an employer may pay for a kilometre without tax. */
    public Euro onbelasteReiskostenPerKm() {
        return loon.onbelasteReiskostenPerKm();
    }

    /** How what one adult earns in the year came about, source by source. */
    public IncomeLines lines(YearPlan plan, int adult) {
        return new IncomeLinesOfOne(loon, winst, uitkeringen).of(plan, adult);
    }

    /**
     * What is left of a ww benefit beside the job in a whole year of it, euros a month to cents, where by law it ends: the job
     * pays a month, without holiday allowance that comes apart, more than {@link #wwEindeBoven} of the old wage. Empty when it
     * does not, and when nothing is left.
     */
    public Optional<Euro> wwLeftThoughItEnds(Person aanvrager, NewJob job) {
        return uitkeringen.wwLeftThoughItEnds(
                Uitkeringen.benefits(aanvrager.incomes()), loon.perYear(job), Loon.perYearWithoutAllowance(job));
    }

    /** Above which share of the old wage ww ends. */
    public Percentage wwEindeBoven() {
        return uitkeringen.wwEindeBoven();
    }

    /** The statutory minimum wage an hour from 21 years. */
    public HalfYears<Euro> minimumuurloon() {
        return loon.minimumuurloon();
    }

    /** Adds up the sources of one person. */
    private final class Sum {

        private final Winst.Outcome profit;
        private Euro bruto = Euro.ZERO;
        private Euro premie = Euro.ZERO;
        private Euro wage = Euro.ZERO;
        private Euro loonachtig = Euro.ZERO;
        private Euro overig = Euro.ZERO;

        Sum(YearPlan plan, int adult) {
            var incomes = plan.situation().adults().get(adult).incomes();
            profit = winst.of(incomes);
            for (int place = 0; place < incomes.size(); place++) {
                var income = incomes.get(place);
                if (income instanceof Income.Wage one) {
                    int months = plan.monthsOf(adult, place);
                    addWage(loon.of(one, months), one.pensionPremiumPerMonth().times(months));
                } else if (income instanceof Income.Profit one) {
                    bruto = bruto.plus(one.perYear());
                } else if (income instanceof Income.Alimony alimony && !alimony.forChild()) {
                    addOther(alimony.perMonth().times(MONTHS));
                }
            }
            addBenefits(plan, adult, Uitkeringen.benefits(incomes));
            if (adult == 0 && plan.monthsOfJob() > 0) {
                var gross = grossOfJob(plan);
                addWage(gross, plan.job().pensionPremium().ofRoundedToCents(gross));
            }
        }

        private void addWage(Euro gross, Euro premium) {
            bruto = bruto.plus(gross);
            premie = premie.plus(premium);
            wage = wage.plus(gross.minus(premium).orZeroIfNegative().flooredToEuros());
        }

        private void addOther(Euro gross) {
            bruto = bruto.plus(gross);
            overig = overig.plus(gross.flooredToEuros());
        }

        private void addBenefits(YearPlan plan, int adult, List<Benefit> benefits) {
            if (benefits.isEmpty()) {
                return;
            }
            var amounts = uitkeringen.perYear(benefits, loon.change(plan, adult));
            for (int i = 0; i < amounts.size(); i++) {
                switch (benefits.get(i).kind()) {
                    case WW, UITKERING -> {
                        bruto = bruto.plus(amounts.get(i));
                        loonachtig = loonachtig.plus(amounts.get(i).flooredToEuros());
                    }
                    case ANW, PENSIOEN, AOW -> addOther(amounts.get(i));
                }
            }
        }

        Earnings earnings() {
            return new Earnings(
                    bruto, premie, wage, profit.winst(), profit.belastbaar(), profit.aftrekken(), loonachtig, overig);
        }
    }
}
