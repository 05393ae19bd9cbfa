package nl.herstart.calculator;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.income.Incomes;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Accounts;
import nl.herstart.calculator.report.CostsOfWork;
import nl.herstart.calculator.report.FirstYearMonth;
import nl.herstart.calculator.report.PhaseReport;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.scheme.bijstand.Means;
import nl.herstart.calculator.scheme.bijstand.Phase;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kinderbijslag.Kinderbijslag;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.scheme.zorgtoeslag.Zorgtoeslag;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.tax.Assessment;
import nl.herstart.calculator.tax.Taxes;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/** All law of one calendar year, and the order of its stages: incomes, tax, bijstand, regelingen, costs. */
final class YearLaw {

    private static final int MONTHS = 12;

    private final LawBook book;
    private final Incomes incomes;
    private final Taxes taxes;
    private final Bijstand bijstand;
    private final Map<Regeling, Scheme> schemes;
    private final Map<Regeling, List<Figure>> figures;
    private final Thresholds thresholds;

    YearLaw(LawBook book) {
        this.book = book;
        this.incomes = new Incomes(book);
        this.taxes = new Taxes(book);
        this.schemes = new EnumMap<>(Regeling.class);
        this.figures = new EnumMap<>(Regeling.class);
        put(Regeling.ZORGTOESLAG, Zorgtoeslag::new);
        var huurtoeslag = put(Regeling.HUURTOESLAG, Huurtoeslag::in);
        put(Regeling.KINDGEBONDENBUDGET, KindgebondenBudget::new);
        var kinderopvangtoeslag = put(Regeling.KINDEROPVANGTOESLAG, Kinderopvangtoeslag::new);
        put(Regeling.KINDERBIJSLAG, Kinderbijslag::new);
        var awir = Awir.in(book);
        this.bijstand = read(Regeling.BIJSTAND, Bijstand::new);
        this.thresholds = new Thresholds(
                incomes.minimumuurloon().july(),
                incomes.onbelasteReiskostenPerKm(),
                awir.doelmatigheidsgrens(),
                huurtoeslag.countsServicekosten(),
                kinderopvangtoeslag.maximumUurprijzen(),
                kinderopvangtoeslag.maximumUren(),
                Stream.of(HouseholdKind.values()).collect(Collectors.toMap(kind -> kind, huurtoeslag::vermogensgrens)),
                bijstand.vermogensgrensAlleenstaande(),
                bijstand.vermogensgrensGezin());
    }

    private <T extends Scheme> T put(Regeling regeling, Function<LawBook, T> rule) {
        var scheme = read(regeling, rule);
        schemes.put(regeling, scheme);
        return scheme;
    }

    private <T> T read(Regeling regeling, Function<LawBook, T> rule) {
        var chapter = book.chapter();
        var law = rule.apply(chapter);
        figures.put(regeling, chapter.figures());
        return law;
    }

    private YearLaw(YearLaw same, Taxes taxes) {
        this.book = same.book;
        this.incomes = same.incomes;
        this.taxes = taxes;
        this.bijstand = same.bijstand;
        this.schemes = same.schemes;
        this.figures = same.figures;
        this.thresholds = same.thresholds;
    }

    /** The same law for who asks it often about one household; for one thread, and soon thrown away. */
    YearLaw remembering() {
        return new YearLaw(this, taxes.remembering());
    }

    /** A whole year with the job for another number of hours a week. */
    YearPlan atHours(Situation situation, Hours hours) {
        return YearPlan.atHours(situation, hours, thresholds.maximumUrenOpvang());
    }

    /** What follows from a plan in which every month is alike: no job, or the job all year. */
    Report steady(YearPlan plan) {
        var situation = plan.situation();
        var assessment = taxes.assess(situation, incomes.earnings(plan));
        var means = means(situation, assessment.persons());
        return report(assessment, new Means(plan, means, means, Euro.ZERO, assets(situation.savings())));
    }

    /** What follows from the year in which the job starts; bijstand looks at what there is before and after. */
    Report firstYear(YearPlan plan, Report now, Report next) {
        return report(
                taxes.assess(plan.situation(), incomes.earnings(plan)),
                means(plan, now, next, new Means.Stage.From(1)));
    }

    /** A whole year with the job in each phase of the vrijlating; none without bijstand or without work. */
    List<PhaseReport> phases(Report now, Report next, Situation situation) {
        if (!situation.hasBijstand() || !situation.job().isWork()) {
            return List.of();
        }
        var plan = YearPlan.next(situation);
        return bijstand.phases(plan, MONTHS).stream()
                .map(phase -> new PhaseReport(phase, inPhase(plan, phase, now, next)))
                .toList();
    }

    /** A whole year with the job in one phase of the vrijlating; the report itself where that makes no difference. */
    Report inPhase(YearPlan plan, Phase phase, Report now, Report report) {
        var means = means(plan, now, report, new Means.Stage.Throughout(phase));
        return bijstand.assess(means)
                        .perYear()
                        .equals(report.outcome(Regeling.BIJSTAND).perYear())
                ? report
                : report(taxes.assess(plan.situation(), incomes.earnings(plan)), means);
    }

    /** The first months of a year in which the job goes on that was begun so many months before the end of the last. */
    List<FirstYearMonth> goingOn(Situation situation, int months) {
        var plan = YearPlan.next(situation);
        var report = steady(plan);
        if (situation.hasBijstand()) {
            var stage = new Means.Stage.From(MONTHS + 1 - months);
            var now = steady(YearPlan.now(situation));
            report = report(taxes.assess(situation, incomes.earnings(plan)), means(plan, now, report, stage));
        }
        return FirstYears.goingOn(plan, report, months);
    }

    /** From when no child is young enough any more for the phase of single parents; empty when that cuts nothing short. */
    Optional<YearMonth> noYoungChildFrom(Situation situation) {
        return bijstand.noYoungChildFrom(
                YearPlan.next(situation), situation.job().from());
    }

    private Means means(YearPlan plan, Report before, Report after, Means.Stage stage) {
        var situation = plan.situation();
        var increase =
                after.persons().get(0).netto().minus(before.persons().get(0).netto());
        return new Means(
                plan,
                means(situation, before.persons()),
                means(situation, after.persons()),
                increase.timesRoundedToCents(1, MONTHS),
                assets(situation.savings()),
                stage);
    }

    private Euro means(Situation situation, List<PersonYear> persons) {
        var sum = incomes.untaxedPerMonth(situation.adults()).times(MONTHS);
        for (var person : persons) {
            sum = sum.plus(person.netto());
        }
        return sum;
    }

    private static Euro assets(Savings savings) {
        return savings.bank().plus(savings.other()).minus(savings.debts());
    }

    private Report report(Assessment assessment, Means means) {
        var plan = means.plan();
        var situation = plan.situation();
        var outcomes = new EnumMap<Regeling, Outcome>(Regeling.class);
        var lastResort = bijstand.assess(means);
        outcomes.put(Regeling.BIJSTAND, lastResort);
        var persons = assessment.withBijstand(lastResort.perYear());
        var toetsingsinkomen = toetsingsinkomen(persons);
        outcomes.putAll(regelingen(plan, toetsingsinkomen));
        return new Report(
                persons,
                toetsingsinkomen,
                Collections.unmodifiableMap(outcomes),
                incomes.untaxed(situation.adults()),
                CostsOfWork.of(plan),
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
        var outcomes = new EnumMap<Regeling, Outcome>(Regeling.class);
        var facts = new Facts(plan, toetsingsinkomen, taxes.rendementsgrondslag(plan.situation()));
        schemes.forEach((regeling, scheme) -> outcomes.put(regeling, scheme.assess(facts)));
        return outcomes;
    }

    /** What the job pays in the year of this plan, gross. */
    Euro grossOfJob(YearPlan plan) {
        return incomes.grossOfJob(plan);
    }

    /** What we count of a ww benefit, euros a month, though the job pays so much that it ends; empty when it does not. */
    Optional<Euro> wwLeftThoughItEnds(Situation situation) {
        return incomes.wwLeftThoughItEnds(situation.aanvrager(), situation.job());
    }

    Percentage wwEindeBoven() {
        return incomes.wwEindeBoven();
    }

    /** The statutory minimum wage an hour in a month, 1 to 12. */
    Euro minimumuurloonIn(int month) {
        return incomes.minimumuurloon().in(month);
    }

    Thresholds thresholds() {
        return thresholds;
    }

    List<Figure> figures(Regeling regeling) {
        return Objects.requireNonNull(figures.get(regeling));
    }

    List<Figure> figures() {
        return book.figures();
    }

    /** Whether a figure was announced and is not yet law, or is an earlier one. */
    boolean isProvisional() {
        return book.figures().stream().anyMatch(Figure::isProvisional);
    }

    boolean isProvisional(String sheet, String name) {
        return book.figures().stream()
                .anyMatch(figure -> figure.isProvisional()
                        && figure.sheet().equals(sheet)
                        && figure.name().equals(name));
    }
}
