package nl.herstart.calculator;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterException;
import nl.herstart.calculator.parameter.Source;
import nl.herstart.calculator.payroll.Payslip;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.ComingMonths;
import nl.herstart.calculator.report.FirstYear;
import nl.herstart.calculator.report.HoursGrid;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.IncomeRise;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.report.Reached;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.report.Spread;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * The one door to the calculator: what a household keeps if one of its adults goes to work.
 *
 * <p>Holds the law of all years it offers, read once; safe for many threads at a time. Computes each request afresh and
 * keeps nothing of it.
 */
public final class Calculator {

    private static final int MOST_HOURS_ON_CURVE = 40;
    private static final int MONTHS = 12;

    private final Laws laws = new Laws();

    private Calculator() {}

    /**
     * Reads all figures.
     *
     * @throws ParameterException when figures are missing, unsourced or unreadable; names them all
     */
    public static Calculator load() {
        return new Calculator();
    }

    /** The calendar years it can compute. */
    public Set<Year> years() {
        return laws.years();
    }

    /**
     * The whole answer to one situation.
     *
     * @throws IllegalArgumentException when there are no figures for its year
     */
    public Answer answer(Situation situation) {
        return answer(situation, situation);
    }

    /**
     * The same when travel and care were told at other hours: the curve moves from there, and no hour drifts.
     *
     * @param told the household with the job at the hours at which they were told
     */
    public Answer answer(Situation situation, Situation told) {
        var law = law(situation.year()).remembering();
        var steady = compare(law, situation);
        var firstYearPlan = YearPlan.firstYear(situation);
        var firstYear = firstYear(law, firstYearPlan, steady);
        var payslips = law.payslips(firstYearPlan);
        return new Answer(
                steady,
                firstYear,
                comingMonths(situation, firstYear),
                payslips,
                new OnDemand<>(() -> curve(law, steady, told)),
                Notices.of(law, laws.after(situation.year()), steady, firstYear, payslips));
    }

    private static FirstYear firstYear(YearLaw law, YearPlan plan, Comparison steady) {
        var year = law.firstYear(plan, steady.now(), steady.next());
        if (plan.isUndated()) {
            return FirstYears.of(plan, year, new NetByMonth.Alike(plan, year, steady.now()), steady.now());
        }
        var planWithout = YearPlan.firstYearWithoutJob(steady.situation());
        var without = planWithout.isUndated() ? steady.now() : law.withoutJob(planWithout, steady.now());
        return FirstYears.of(plan, year, law.netByMonth(plan, year, planWithout, without), without);
    }

    private ComingMonths comingMonths(Situation situation, FirstYear firstYear) {
        if (!situation.hasJobInMind()) {
            return ComingMonths.NONE;
        }
        int before = situation.job().from().getMonthValue() - 1;
        var months = new ArrayList<>(
                firstYear.months().subList(before, firstYear.months().size()));
        if (before > 0) {
            var plan = YearPlan.yearAfter(situation);
            var year = yearAfter(situation);
            months.addAll(FirstYears.months(plan, year, new NetByMonth.Alike(plan, year, year), before));
        }
        return new ComingMonths(
                months,
                isProvisional(situation.year())
                        || (before > 0 && !laws.isFinal(situation.year().plusYears(1))));
    }

    /**
     * The calendar year after that of a situation, with the job going on unless its end was stated. Of a year without figures of its own we take those of
     * the year before.
     */
    public Report yearAfter(Situation situation) {
        int before = situation.job().from().getMonthValue() - 1;
        return laws.after(situation.year()).remembering().goingOn(YearPlan.yearAfter(situation), before);
    }

    /** The payslips of the job of a situation, as an answer has them; also for another situation than that of the answer. */
    public List<Payslip> payslips(Situation situation) {
        return law(situation.year()).payslips(YearPlan.firstYear(situation));
    }

    /**
     * The beginning of an answer, at a fraction of its cost: now and with the job.
     *
     * @throws IllegalArgumentException when there are no figures for its year
     */
    public Comparison compare(Situation situation) {
        return compare(law(situation.year()).remembering(), situation);
    }

    private static Comparison compare(YearLaw law, Situation situation) {
        var now = law.steady(YearPlan.now(situation));
        var next = law.steady(YearPlan.next(situation));
        var nextWithout = situation.timeline().isEmpty() ? now : law.steady(YearPlan.nextWithoutJob(situation));
        return new Comparison(
                situation,
                now,
                next,
                nextWithout,
                law.phases(now, next, situation),
                law.lowered(YearPlan.next(situation), now, law.firstPhase(situation, YearLaw.DECEMBER)),
                Notices.cautions(law, situation.asIn(MONTHS)));
    }

    /**
     * Between which amounts the answer lies when some of the household is guessed: tries each guess at its others, and those
     * that matter most together; where the law leaves open what work does to a benefit, both ends of that. With bijstand it is that of the first phase. Empty when a figure that decides was not
     * published.
     *
     * @param others how many others there are of each guess
     * @param household the household by the choice of each guess: 0 as we took it, from 1 on another
     */
    public Optional<Spread> spread(List<Integer> others, Function<List<Integer>, Situation> household) {
        return new Spreads(this::moreAtStart, others, household).spread();
    }

    private Optional<Range<Euro>> moreAtStart(Situation situation) {
        var start = compare(situation).atStart();
        var perYear = start.differenceByJobLiesPerYear()
                .orElseGet(() -> new Range<>(start.differenceByJob(), start.differenceByJob()));
        return Optional.of(new Range<>(
                        perYear.from().timesRoundedToCents(1, MONTHS),
                        perYear.to().timesRoundedToCents(1, MONTHS)))
                .filter(more -> start.isComplete());
    }

    /** Whether there is a grid for a household: it has a partner, and the partner has wage. */
    public boolean hasGrid(Situation situation) {
        return HoursGrids.isPossible(situation);
    }

    /**
     * The same household at every number of hours of the aanvrager in the new job and of the partner; with bijstand in the phase
     * in which the job starts.
     *
     * @param partnerHoursNow for how many hours a week the partner's wages are now; they move along with the hours
     * @throws IllegalArgumentException when the partner's hours are zero, or when it {@link #hasGrid has no grid}
     */
    public HoursGrid grid(Situation situation, Hours partnerHoursNow) {
        return HoursGrids.of(law(situation.year()).remembering(), situation, partnerHoursNow);
    }

    /**
     * Which hours in the new job, by the half hour up to 40, leave so much more than there is without the job. With bijstand that is so in
     * the phase in which the job starts.
     *
     * @param told the household with the job at the hours at which travel and care were told
     * @param morePerMonth euros a month, exact: a cent less is not enough
     */
    public Reached<Hours> hoursFor(Situation situation, Situation told, Euro morePerMonth) {
        return new Goal(law(situation.year()).remembering(), situation, morePerMonth).hours(told);
    }

    /**
     * Which hourly wages, from the statutory minimum up to € 75, leave so much more than without the job, at the stated hours.
     * With bijstand as for the hours. Tried by ten cents, and by the cent between two of which one is enough and the other is not.
     *
     * @param morePerMonth euros a month, exact: a cent less is not enough
     */
    public Reached<Euro> wagesFor(Situation situation, Euro morePerMonth) {
        return new Goal(law(situation.year()).remembering(), situation, morePerMonth).wages();
    }

    /** What must be paid back when the year's income with the job turns out 5, 10 or 20 percent higher than reported. */
    public List<IncomeRise> incomeRises(Comparison comparison) {
        return IncomeRises.of(law(comparison.situation().year()), comparison);
    }

    private static List<HoursPoint> curve(YearLaw law, Comparison steady, Situation told) {
        var points = new ArrayList<HoursPoint>();
        var start = law.firstPhase(steady.situation(), YearLaw.DECEMBER);
        for (int hours = 0; hours <= MOST_HOURS_ON_CURVE; hours++) {
            points.add(law.point(told, hours, steady.now(), start));
        }
        return points;
    }

    /** Where the law of one year changes its mind. */
    public Thresholds thresholds(Year year) {
        return law(year).thresholds();
    }

    /** The minimum wage of an hour, from 21 years; after the last year there are figures of, the last there is. */
    public Euro minimumuurloon(YearMonth month) {
        return laws.minimumuurloon(month);
    }

    /** All figures of one year, each with its source. */
    public List<Figure> figures(Year year) {
        return laws.figures(year).all();
    }

    /** The figures, of whatever year, that by a day should have been replaced by those of the law. */
    public List<Figure> overdueOn(LocalDate day) {
        return laws.overdueOn(day);
    }

    /** Whether a figure of a year was announced and is not yet law, or is an earlier one because it is not known. */
    public boolean isProvisional(Year year) {
        return laws.figures(year).isProvisional();
    }

    /** The same of the figures of one regeling. */
    public boolean isProvisional(Year year, Regeling regeling) {
        return law(year).figures(regeling).stream().anyMatch(Figure::isProvisional);
    }

    /** One figure, named as {@code zorgtoeslag.standaardpremie}; empty when there is none of that name. */
    public Optional<Figure> figure(Year year, String name) {
        return Optional.ofNullable(laws.figures(year).byName().get(name));
    }

    /**
     * One figure as it is on a day. Of one that changes on 1 July the name may leave the month out: {@code
     * loon.minimumuurloon} is then {@code minimumuurloonJanuari} or {@code minimumuurloonJuli}.
     *
     * @return empty when there is none of that name, or no law of that year
     */
    public Optional<Figure> figure(LocalDate day, String name) {
        var year = Year.from(day);
        return laws.has(year) ? laws.figures(year).on(day, name) : Optional.empty();
    }

    /** The year whose law we take for a day: its own, or the nearest that we have. */
    public Year yearOn(LocalDate day) {
        return laws.on(day);
    }

    /** The publications from which the figures of one regeling were taken. */
    public List<Source> sources(Year year, Regeling regeling) {
        return law(year).figures(regeling).stream()
                .map(Figure::source)
                .distinct()
                .toList();
    }

    /** When a figure of a year was last held against its source. */
    public LocalDate checked(Year year) {
        return laws.figures(year).checked();
    }

    /** Which figures an answer was made with: the year, and the day on which they were last checked. */
    public String rulesVersion(Year year) {
        return year + "-" + checked(year);
    }

    private YearLaw law(Year year) {
        return laws.of(year);
    }
}
