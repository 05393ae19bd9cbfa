package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

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
        this.uitkeringen = new Uitkeringen(book, loon);
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

    /**
     * What each of the twelve months has of the gross of one adult, holiday allowance in it, in any measure that is the same for
     * all: net income is divided by it. All of them together may be more than a {@link Euro} can hold.
     */
    public List<Euro> grossByMonth(YearPlan plan, int adult) {
        var incomes = plan.situation().adults().get(adult).incomes();
        var benefits = uitkeringen.byMonth(plan, adult, loon);
        var job = adult == 0 ? loon.perYear(plan.job()) : Euro.ZERO;
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> {
                    var sum = adult == 0 && plan.hasJobIn(month) ? job : Euro.ZERO;
                    for (int place = 0; place < incomes.size(); place++) {
                        if (plan.periodOf(adult, place).holds(month)) {
                            sum = sum.plus(grossPerYear(incomes.get(place)));
                        }
                    }
                    sum = sum.times(MONTHS);
                    for (var benefit : benefits) {
                        sum = sum.plus(benefit.in(month));
                    }
                    return sum;
                })
                .toList();
    }

    /** Of a whole year; nothing of a benefit, which the job may change. */
    private Euro grossPerYear(Income income) {
        if (income instanceof Income.Wage wage) {
            return loon.perYear(wage);
        }
        if (income instanceof Income.Profit profit) {
            return profit.perYear();
        }
        if (income instanceof Income.Result result) {
            return result.perYear();
        }
        return income instanceof Income.Alimony alimony && !alimony.forChild()
                ? alimony.perMonth().times(MONTHS)
                : Euro.ZERO;
    }

    /**
     * A whole year with the job in which as much goes off benefits as it adds, where it is not computed how it changes them. Empty
     * when there are none, or no work.
     */
    public Optional<YearPlan> lowered(YearPlan plan) {
        var adults = plan.situation().adults();
        return plan.situation().job().isWork() && LoweredBenefits.areIn(adults)
                ? Optional.of(plan.withAdults(
                        LoweredBenefits.of(adults, grossAdded(plan).dividedBy(MONTHS))))
                : Optional.empty();
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

    /** The same of the adults who are there, by the month of a plan. */
    public Months untaxed(YearPlan plan) {
        return plan.isUndated()
                ? Months.all(untaxedPerMonth(plan.situation().adults()))
                : Months.each(plan, month -> untaxedIn(plan, month));
    }

    private static Euro untaxedIn(YearPlan plan, int month) {
        var sum = Euro.ZERO;
        for (int adult = 0; adult < plan.adultsIn(month); adult++) {
            var incomes = plan.situation().adults().get(adult).incomes();
            for (int place = 0; place < incomes.size(); place++) {
                if (incomes.get(place) instanceof Income.Alimony alimony
                        && alimony.forChild()
                        && plan.periodOf(adult, place).holds(month)) {
                    sum = sum.plus(alimony.perMonth());
                }
            }
        }
        return sum;
    }

    /** How the untaxed income of a year comes about, a line for each amount a month; nothing when there is none. */
    public List<Tally> untaxedTallies(YearPlan plan) {
        var months = new TreeMap<Euro, Integer>();
        for (var perMonth : untaxed(plan).toList()) {
            if (perMonth.isPositive()) {
                months.merge(perMonth, 1, Integer::sum);
            }
        }
        var parts = months.entrySet().stream()
                .map(entry -> Line.of(
                        entry.getValue() == MONTHS
                                ? Uitkeringen.By.KINDERALIMENTATIE
                                : Uitkeringen.By.KINDERALIMENTATIE_DEEL_VAN_HET_JAAR,
                        entry.getKey().times(entry.getValue()),
                        entry.getKey(),
                        entry.getValue()))
                .toList();
        if (parts.size() <= 1) {
            return parts.stream().map(Tally::of).toList();
        }
        var sum = parts.stream().map(Line::amount).reduce(Euro.ZERO, Euro::plus);
        return List.of(new Tally(parts, Line.of(Uitkeringen.By.KINDERALIMENTATIE_SAMEN, sum)));
    }

    /** What an employer may pay for a kilometre without tax. */
    public Euro onbelasteReiskostenPerKm() {
        return loon.onbelasteReiskostenPerKm();
    }

    /** How what one adult earns in the year came about, source by source. */
    public IncomeLines lines(YearPlan plan, int adult) {
        return new IncomeLinesOfOne(loon, winst, uitkeringen).of(plan, adult);
    }

    /** Whether all of somebody's ww ends in the months of the job in which no holiday allowance is paid. */
    public boolean endsWw(YearPlan plan) {
        return uitkeringen.endsWw(plan, loon);
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
        private Euro arbeid = Euro.ZERO;

        Sum(YearPlan plan, int adult) {
            var incomes = plan.situation().adults().get(adult).incomes();
            var profits = Winst.profits(plan, adult);
            profit = winst.of(profits);
            for (var one : profits) {
                bruto = bruto.plus(one.perYear());
            }
            for (int place = 0; place < incomes.size(); place++) {
                var income = incomes.get(place);
                int months = plan.monthsOf(adult, place);
                if (income instanceof Income.Wage one) {
                    addWage(loon.of(one, months), one.pensionPremiumPerMonth().times(months));
                } else if (income instanceof Income.Result one) {
                    var gross = one.during(months).perYear();
                    addOther(gross);
                    arbeid = arbeid.plus(gross.flooredToEuros());
                } else if (income instanceof Income.Alimony alimony && !alimony.forChild()) {
                    addOther(alimony.perMonth().times(months));
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

        private void addLikeWage(Euro gross) {
            bruto = bruto.plus(gross);
            loonachtig = loonachtig.plus(gross.flooredToEuros());
        }

        private void addBenefits(YearPlan plan, int adult, List<Income> benefits) {
            if (benefits.isEmpty()) {
                return;
            }
            var amounts = uitkeringen.perYear(plan, adult, loon);
            for (int i = 0; i < amounts.size(); i++) {
                if (benefits.get(i).isWork()) {
                    arbeid = arbeid.plus(amounts.get(i).flooredToEuros());
                }
                if (Payment.Kind.of(benefits.get(i)).hasLowZvw()) {
                    addOther(amounts.get(i));
                } else {
                    addLikeWage(amounts.get(i));
                }
            }
        }

        Earnings earnings() {
            return new Earnings(
                    bruto,
                    premie,
                    wage,
                    profit.winst(),
                    profit.belastbaar(),
                    profit.aftrekken(),
                    loonachtig,
                    overig,
                    arbeid,
                    Euro.ZERO);
        }
    }
}
