package nl.herstart.calculator.situation;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import org.jspecify.annotations.Nullable;

/** Families to test with; a test states only what matters to it. Adults are 40, live rent-free and own nothing. */
public final class Households {

    private final List<Person> adults = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Childcare> careNow = new ArrayList<>();
    private final List<Childcare> careForJob = new ArrayList<>();
    private Dwelling dwelling = new Dwelling.Other();
    private Savings savings = Savings.NONE;
    private Year year = Year.of(2026);
    private NewJob job = NewJob.none(year);

    private Households() {}

    public static Households single() {
        var households = new Households();
        households.adults.add(new Person(YearMonth.of(1985, 6), List.of()));
        return households;
    }

    public static Households couple() {
        var households = single();
        households.adults.add(new Person(YearMonth.of(1984, 6), List.of()));
        return households;
    }

    public static Households of(HouseholdKind kind) {
        return kind == HouseholdKind.ALLEENSTAANDE ? single() : couple();
    }

    /** In another year than 2026; to be said before a job. */
    public Households in(int otherYear) {
        year = Year.of(otherYear);
        job = NewJob.none(year);
        return this;
    }

    /** Incomes of one adult, on top of what was said before. */
    public Households with(int adult, Income... incomes) {
        var all = new ArrayList<>(adults.get(adult).incomes());
        all.addAll(List.of(incomes));
        adults.set(adult, new Person(adults.get(adult).born(), all));
        return this;
    }

    /** Birth months of the adults, the aanvrager first. */
    public Households born(String... months) {
        for (int i = 0; i < months.length; i++) {
            adults.set(i, new Person(YearMonth.parse(months[i]), adults.get(i).incomes()));
        }
        return this;
    }

    /** Monthly wages without holiday allowance on top; the aanvrager first, nothing for a wage of 0. */
    public Households earning(String... perMonth) {
        for (int i = 0; i < perMonth.length; i++) {
            var wage = new Income.Wage(Euro.of(perMonth[i]), HolidayAllowance.INBEGREPEN, Euro.ZERO);
            List<Income> incomes = Euro.of(perMonth[i]).isZero() ? List.of() : List.of(wage);
            adults.set(i, new Person(adults.get(i).born(), incomes));
        }
        return this;
    }

    /** Birth months of children. */
    public Households withChildren(String... months) {
        for (var month : months) {
            children.add(new Child(YearMonth.parse(month)));
        }
        return this;
    }

    public Households renting(String kaleHuur) {
        dwelling = new Dwelling.Rented(Euro.of(kaleHuur), Euro.ZERO);
        return this;
    }

    public Households renting(String kaleHuur, String servicekosten) {
        dwelling = new Dwelling.Rented(Euro.of(kaleHuur), Euro.of(servicekosten));
        return this;
    }

    public Households owning(String wozWaarde, String rente) {
        dwelling = new Dwelling.Owned(Euro.of(wozWaarde), Euro.of(rente));
        return this;
    }

    public Households saving(String bank) {
        savings = new Savings(Euro.of(bank), Euro.ZERO, Euro.ZERO);
        return this;
    }

    public Households saving(String bank, String other, String debts) {
        savings = new Savings(Euro.of(bank), Euro.of(other), Euro.of(debts));
        return this;
    }

    public Households careNow(int child, Childcare.Kind kind, String hours, String price) {
        careNow.add(care(child, kind, hours, price));
        return this;
    }

    public Households careForJob(int child, Childcare.Kind kind, String hours, String price) {
        careForJob.add(care(child, kind, hours, price));
        return this;
    }

    private static Childcare care(int child, Childcare.Kind kind, String hours, String price) {
        return new Childcare(child, kind, Hours.of(new java.math.BigDecimal(hours)), Euro.of(price));
    }

    /** A job of so many hours at an hourly wage, holiday allowance on top, from a month of the year. */
    public Households thinkingOf(String hours, String perHour, int fromMonth) {
        job = new NewJob(
                Hours.of(new java.math.BigDecimal(hours)),
                Euro.of(perHour),
                HolidayAllowance.APART,
                Percentage.ZERO,
                year.atMonth(fromMonth),
                Commute.NONE,
                Euro.ZERO);
        return this;
    }

    /** The same job on other terms: how the holiday allowance relates to its wage, and a pension premium in percents. */
    public Households onTerms(HolidayAllowance allowance, String pensionPremium) {
        job = new NewJob(
                job.hoursPerWeek(),
                job.grossPerHour(),
                allowance,
                Percentage.of(pensionPremium),
                job.from(),
                job.commute(),
                job.otherCostsPerMonth());
        return this;
    }

    public Households travelling(int km, @Nullable Integer days, String cost, String allowance) {
        job = job.costing(
                new Commute(
                        km * 100L,
                        days == null ? OptionalInt.empty() : OptionalInt.of(days),
                        Euro.of(cost),
                        Euro.of(allowance)),
                job.otherCostsPerMonth());
        return this;
    }

    /** The same job at the wage of a month of full time, which is so many hours a week. */
    public Households paidFullTime(String perMonth, String hours) {
        job = job.paying(new Pay.FullTime(Euro.of(perMonth), Hours.of(new java.math.BigDecimal(hours))));
        return this;
    }

    /** The same job in the place of wages of the aanvrager. */
    public Households replacing(Integer... places) {
        job = replacing(job, List.of(places));
        return this;
    }

    /** The same job with an employer who takes no heffingskortingen into account. */
    public Households withoutLoonheffingskorting() {
        job = told(job, job.replaces(), false);
        return this;
    }

    /** A job in the place of wages of the aanvrager. */
    public static NewJob replacing(NewJob job, List<Integer> places) {
        return told(job, places, job.loonheffingskorting());
    }

    private static NewJob told(NewJob job, List<Integer> places, boolean loonheffingskorting) {
        return new NewJob(
                job.hoursPerWeek(),
                job.pay(),
                job.holidayAllowance(),
                job.pensionPremium(),
                job.weeksPerYear(),
                job.from(),
                places,
                loonheffingskorting,
                job.commute(),
                job.otherCostsPerMonth());
    }

    public Situation situation() {
        return new Situation(year, adults, children, dwelling, savings, job, careNow, careForJob);
    }

    /** What a regeling sees of the year without the job, at a toetsingsinkomen that the test decides. */
    public Facts factsAt(String toetsingsinkomen) {
        return factsAt(toetsingsinkomen, "0");
    }

    public Facts factsAt(String toetsingsinkomen, String rendementsgrondslag) {
        return new Facts(YearPlan.now(situation()), Euro.of(toetsingsinkomen), Euro.of(rendementsgrondslag));
    }
}
