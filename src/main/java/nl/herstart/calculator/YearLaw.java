package nl.herstart.calculator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.income.Incomes;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.payroll.Payroll;
import nl.herstart.calculator.payroll.Payslip;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Accounts;
import nl.herstart.calculator.report.Costs;
import nl.herstart.calculator.report.CostsOfWork;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.Lowered;
import nl.herstart.calculator.report.PhaseReport;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.scheme.bijstand.Means;
import nl.herstart.calculator.scheme.bijstand.Phase;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.tax.Assessment;
import nl.herstart.calculator.tax.Taxes;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** All law of one calendar year, and the order of its stages: incomes, tax, bijstand, regelingen, costs. */
final class YearLaw {

    /** The month in which ages decide for all months that are alike. */
    static final int DECEMBER = 12;

    private static final int MONTHS = 12;

    private final LawBook book;
    private final Incomes incomes;
    private final Payroll payroll;
    private final Taxes taxes;
    private final Bijstand bijstand;
    private final Livelihood livelihood;
    private final Schemes schemes;
    private final Thresholds thresholds;

    YearLaw(LawBook book) {
        this.book = book;
        this.incomes = new Incomes(book);
        this.payroll = new Payroll(book);
        this.taxes = new Taxes(book);
        this.schemes = new Schemes(book);
        this.bijstand = schemes.bijstand();
        this.livelihood = new Livelihood(incomes);
        this.thresholds =
                schemes.thresholds(incomes.minimumuurloon().july(), incomes.onbelasteReiskostenPerKm(), Awir.in(book));
    }

    private YearLaw(YearLaw same, Taxes taxes) {
        this.book = same.book;
        this.incomes = same.incomes;
        this.payroll = same.payroll;
        this.taxes = taxes;
        this.bijstand = same.bijstand;
        this.livelihood = same.livelihood;
        this.schemes = same.schemes;
        this.thresholds = same.thresholds;
    }

    /** The same law for who asks it often about one household; for one thread, and soon thrown away. */
    YearLaw remembering() {
        return new YearLaw(this, taxes.remembering());
    }

    /**
     * A point of the curve.
     *
     * @param now the year without the job
     * @param start the phase of the vrijlating in which the job starts; empty when it plays no part
     */
    HoursPoint point(Situation situation, int hours, Report now, Optional<Phase> start) {
        var plan = atHours(situation, Hours.of(hours));
        var assessment = assess(plan);
        var report = steady(plan, assessment);
        return new HoursPoint(
                hours,
                incomes.grossOfJob(plan),
                report,
                inPhase(plan, assessment, start, now, report),
                lowered(plan, now, start));
    }

    /** The same year in which as much goes off benefits as the job adds; empty where it is known what work does to them. */
    Optional<Lowered> lowered(YearPlan plan, Report now, Optional<Phase> start) {
        return incomes.lowered(plan).map(lower -> {
            var assessment = assess(lower);
            var report = steady(lower, assessment);
            return new Lowered(report, inPhase(lower, assessment, start, now, report));
        });
    }

    /** A whole year with the job, in the phase of the vrijlating in which it starts; steady when that plays no part. */
    Report atStart(YearPlan plan, Report now, Optional<Phase> start) {
        var assessment = assess(plan);
        return inPhase(plan, assessment, start, now, steady(plan, assessment));
    }

    private Report inPhase(YearPlan plan, Assessment assessment, Optional<Phase> phase, Report now, Report report) {
        return phase.map(of -> inPhase(plan, assessment, of, now, report)).orElse(report);
    }

    /** The phase of the vrijlating in which the job starts, by the ages of a month; empty without bijstand or without work. */
    Optional<Phase> firstPhase(Situation situation, int month) {
        return situation.hasBijstand() && situation.job().isWork()
                ? bijstand.phases(YearPlan.next(situation), month).stream().findFirst()
                : Optional.empty();
    }

    /** A whole year with the job for another number of hours a week. */
    YearPlan atHours(Situation situation, Hours hours) {
        return YearPlan.atHours(situation, hours, thresholds.maximumUrenOpvang());
    }

    /** What follows from a plan in which every month is alike: no job, or the job all year. */
    Report steady(YearPlan plan) {
        return steady(plan, assess(plan));
    }

    private Report steady(YearPlan plan, Assessment assessment) {
        return report(assessment, livelihood.steady(plan, assessment.persons()));
    }

    private Assessment assess(YearPlan plan) {
        return taxes.assess(plan.situation(), incomes.earnings(plan));
    }

    /** What follows from the year in which the job starts; bijstand looks at what there is before and after. */
    Report firstYear(YearPlan plan, Report now, Report next) {
        return report(
                taxes.assess(plan.situation(), earningsOfCalendarYear(plan)),
                livelihood.during(plan, withoutBijstand(now), withoutBijstand(next), new Means.Stage.From(1)));
    }

    /** What follows from the same calendar year without the job. */
    Report withoutJob(YearPlan plan, Report now) {
        return report(
                taxes.assess(plan.situation(), earningsOfCalendarYear(plan)),
                livelihood.steady(plan, withoutBijstand(now)));
    }

    private List<Earnings> earningsOfCalendarYear(YearPlan plan) {
        var earnings = new ArrayList<>(incomes.earnings(plan));
        for (int adult = 0; adult < earnings.size(); adult++) {
            earnings.set(adult, earnings.get(adult).withVerrekend(payroll.verrekendeArbeidskorting(plan, adult)));
        }
        return earnings;
    }

    /** What each month has of the net income in a calendar year with the job, beside the same year without it. */
    NetByMonth netByMonth(YearPlan plan, Report year, YearPlan planWithout, Report without) {
        return NetByMonth.Dated.of(incomes, plan, year, planWithout, without);
    }

    /** The payslips of the job in the year in which it starts. */
    List<Payslip> payslips(YearPlan plan) {
        return payroll.payslips(plan);
    }

    /** A whole year with the job in each phase of the vrijlating; none without bijstand or without work. */
    List<PhaseReport> phases(Report now, Report next, Situation situation) {
        if (!situation.hasBijstand() || !situation.job().isWork()) {
            return List.of();
        }
        var plan = YearPlan.next(situation);
        var assessment = assess(plan);
        return bijstand.phases(plan, MONTHS).stream()
                .map(phase -> new PhaseReport(phase, inPhase(plan, assessment, phase, now, next)))
                .toList();
    }

    /** A whole year with the job in one phase of the vrijlating; the report itself where that makes no difference. */
    private Report inPhase(YearPlan plan, Assessment assessment, Phase phase, Report now, Report report) {
        if (phase.end().isEmpty() || plan.monthsOfJob() == 0) {
            return report;
        }
        var means =
                livelihood.during(plan, withoutBijstand(now), assessment.persons(), new Means.Stage.Throughout(phase));
        var lastResort = bijstand.assess(means);
        return lastResort.perYear().equals(report.outcome(Regeling.BIJSTAND).perYear())
                ? report
                : report(assessment, plan, lastResort, report.untaxed(), report.costs());
    }

    /**
     * A year in which the job goes on that was begun the year before.
     *
     * @param months how many of them are among the first twelve of the job
     */
    Report goingOn(YearPlan plan, int months) {
        var situation = plan.situation();
        var assessment = assess(plan);
        if (!situation.hasBijstand()) {
            return steady(plan, assessment);
        }
        var now = assess(YearPlan.now(situation)).persons();
        return report(
                assessment,
                livelihood.during(plan, now, assessment.persons(), new Means.Stage.From(MONTHS + 1 - months)));
    }

    /** From when no child is young enough any more for the phase of single parents; empty when that cuts nothing short. */
    Optional<YearMonth> noYoungChildFrom(Situation situation) {
        return bijstand.noYoungChildFrom(
                YearPlan.next(situation), situation.job().from());
    }

    private static List<PersonYear> withoutBijstand(Report report) {
        return report.accounts().withoutBijstand();
    }

    private Report report(Assessment assessment, Means means) {
        var plan = means.plan();
        return report(assessment, plan, bijstand.assess(means), incomes.untaxed(plan), CostsOfWork.of(plan));
    }

    private Report report(Assessment assessment, YearPlan plan, Outcome lastResort, Months untaxed, Costs costs) {
        var outcomes = new EnumMap<Regeling, Outcome>(Regeling.class);
        outcomes.put(Regeling.BIJSTAND, lastResort);
        var persons = assessment.withBijstand(lastResort.perYear());
        var toetsingsinkomen = toetsingsinkomen(persons);
        var ofAanvrager = persons.get(0).verzamelinkomen().orZeroIfNegative();
        outcomes.putAll(regelingen(plan, toetsingsinkomen, ofAanvrager));
        return new Report(
                persons,
                toetsingsinkomen,
                Collections.unmodifiableMap(outcomes),
                untaxed,
                costs,
                new Accounts(plan, incomes, assessment, lastResort.perYear()));
    }

    private static Euro toetsingsinkomen(List<PersonYear> persons) {
        var sum = Euro.ZERO;
        for (var person : persons) {
            sum = sum.plus(person.verzamelinkomen());
        }
        return sum.orZeroIfNegative();
    }

    /** What each regeling but bijstand gives at a toetsingsinkomen, whatever the incomes of the plan. */
    Map<Regeling, Outcome> regelingen(YearPlan plan, Euro toetsingsinkomen) {
        return regelingen(plan, toetsingsinkomen, toetsingsinkomen);
    }

    private Map<Regeling, Outcome> regelingen(YearPlan plan, Euro toetsingsinkomen, Euro ofAanvrager) {
        return schemes.assess(
                new Facts(plan, toetsingsinkomen, ofAanvrager, taxes.rendementsgrondslag(plan.situation())));
    }

    /** Whether somebody's ww ends with the job, in most of its months. */
    boolean endsWw(Situation situation) {
        return incomes.endsWw(YearPlan.next(situation));
    }

    /** Whether it is left open how work changes some benefit of this household. */
    boolean hasRange(Situation situation) {
        return incomes.lowered(YearPlan.next(situation)).isPresent();
    }

    /** The statutory minimum wage an hour in a month, 1 to 12. */
    Euro minimumuurloonIn(int month) {
        return incomes.minimumuurloon().in(month);
    }

    Thresholds thresholds() {
        return thresholds;
    }

    List<Figure> figures(Regeling regeling) {
        return schemes.figures(regeling);
    }

    List<Figure> figures() {
        return book.figures();
    }
}
