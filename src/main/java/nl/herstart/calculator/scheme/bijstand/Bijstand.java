package nl.herstart.calculator.scheme.bijstand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Outcome.Granted;
import nl.herstart.calculator.scheme.Outcome.Refused;
import nl.herstart.calculator.scheme.Outcome.Unknown;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/**
 * Bijstand: each month the norm less the net income of that month, for a household that says it has bijstand. A single
 * parent has the norm of a single person. In the first months of a new job a part of what it pays is left out of account.
 *
 * <p>Who is alone with a child has the higher limit of assets in the months in which a child of hers is there and younger
 * than 18: without one she is no single parent any more.
 *
 * <p>Basis: Participatiewet, artikelen 4, 19 to 22, 32 and 34. Left out: below 21.
 */
public final class Bijstand {

    /** Why there is none. */
    public enum No implements Ground {
        NIET_INGEVULD,
        VERMOGEN_TE_HOOG,
        INKOMEN_TE_HOOG,
        /** It is the gemeente's to say whether who shares a child has the assets of who has one. */
        VERMOGEN_VAN_CO_OUDER
    }

    /** How it comes about; of one month. */
    public enum By implements Step {
        NORM,
        KOSTENDELERSNORM,
        EIGEN_INKOMEN,
        VRIJLATING,
        VRIJLATING_SINDS_2027,
        MAANDBEDRAG
    }

    private static final int MONTHS = 12;

    private final BijstandParameters parameters;
    private final Vrijlating vrijlating;

    /** The law of one year. */
    public Bijstand(LawBook book) {
        this.parameters = book.read(BijstandParameters.class);
        this.vrijlating = Vrijlating.in(book);
    }

    /** Assets above this end the right of who is alone, without a child. */
    public Euro vermogensgrensAlleenstaande() {
        return parameters.vermogensgrensAlleenstaande();
    }

    /** The same of a couple, or with a child. */
    public Euro vermogensgrensGezin() {
        return parameters.vermogensgrensGezin();
    }

    /** What the household gets in each month, net. */
    public Outcome assess(Means means) {
        var situation = means.plan().situation();
        if (!situation.hasBijstand()) {
            return new Refused(No.NIET_INGEVULD);
        }
        if (means.assets().isMoreThan(parameters.vermogensgrensAlleenstaande())) {
            return besideAssets(means);
        }
        return outcome(
                means,
                means.isSteady() && situation.medebewoners().isEmpty()
                        ? Months.eachHalfYear(month -> inMonth(means, month))
                        : Months.each(month -> inMonth(means, month)));
    }

    private Outcome besideAssets(Means means) {
        if (IntStream.rangeClosed(1, MONTHS).anyMatch(month -> hangsOnSharedChild(means, month))) {
            return new Unknown(No.VERMOGEN_VAN_CO_OUDER);
        }
        if (IntStream.rangeClosed(1, MONTHS).noneMatch(month -> isWithinLimit(means, month))) {
            return new Refused(No.VERMOGEN_TE_HOOG);
        }
        return outcome(means, Months.each(month -> isWithinLimit(means, month) ? inMonth(means, month) : Euro.ZERO));
    }

    private Outcome outcome(Means means, Months months) {
        return months.sum().isZero()
                ? new Refused(No.INKOMEN_TE_HOOG, () -> working(means))
                : new Granted(months, () -> working(means));
    }

    private Euro inMonth(Means means, int month) {
        var norm = norm(means, month);
        return norm.plus(vrijlating(means, month))
                .times(MONTHS)
                .minus(means.perYearIn(month))
                .perMonth()
                .orZeroIfNegative();
    }

    private Euro norm(Means means, int month) {
        var situation = means.plan().situation();
        int kostendelers = kostendelers(means.plan(), month);
        if (kostendelers > 0) {
            return parameters.kostendelersnorm(situation.adults().size(), kostendelers, month);
        }
        boolean aow = situation.adults().stream()
                .anyMatch(adult -> adult.aowColumn(means.plan().year()).isAowAge());
        return parameters.norm(situation.kind() == HouseholdKind.ALLEENSTAANDE, aow, month);
    }

    private static int kostendelers(YearPlan plan, int month) {
        int count = 0;
        for (var other : plan.medebewonersIn(month)) {
            if (other.isKostendelerIn(plan.year(), month)) {
                count++;
            }
        }
        return count;
    }

    /** Whether who is alone has no child of her own in the month but one that is shared, and assets between the limits. */
    private boolean hangsOnSharedChild(Means means, int month) {
        var plan = means.plan();
        return plan.situation().kind() == HouseholdKind.ALLEENSTAANDE
                && !plan.hasMinorIn(month, false)
                && plan.hasMinorIn(month, true)
                && means.assets().isMoreThan(parameters.vermogensgrensAlleenstaande())
                && !means.assets().isMoreThan(parameters.vermogensgrensGezin());
    }

    /** Whoever is alone is a single parent as long as a child of hers is there that is younger than 18. */
    private boolean isWithinLimit(Means means, int month) {
        var plan = means.plan();
        boolean isAlone = plan.situation().kind() == HouseholdKind.ALLEENSTAANDE && !plan.hasMinorIn(month, false);
        return !means.assets()
                .isMoreThan(isAlone ? parameters.vermogensgrensAlleenstaande() : parameters.vermogensgrensGezin());
    }

    private Euro vrijlating(Means means, int month) {
        return means.plan().hasJobIn(month) && means.increase().isPositive()
                ? phase(means, month).part().of(means.increase(), month)
                : Euro.ZERO;
    }

    private Phase phase(Means means, int month) {
        if (means.stage() instanceof Means.Stage.Throughout all) {
            return all.phase();
        }
        int started = ((Means.Stage.From) means.stage()).monthOfJob();
        return phases(means.plan(), month).stream()
                .filter(phase -> phase.holds(started + month - means.plan().firstMonthOfJob()))
                .findFirst()
                .orElseThrow();
    }

    /** The phases of the vrijlating for who is as old, and has children as young, as on the first of a month of the year. */
    public List<Phase> phases(YearPlan plan, int month) {
        return vrijlating.phases(plan, month);
    }

    /** From when no child is young any more, where that cuts a phase short; empty when it does not. */
    public Optional<YearMonth> noYoungChildFrom(YearPlan plan, YearMonth startOfJob) {
        return vrijlating.noYoungChildFrom(plan, startOfJob);
    }

    private List<Line> working(Means means) {
        int start = means.plan().monthsOfJob() > 0 ? means.plan().firstMonthOfJob() : 1;
        int month = IntStream.rangeClosed(start, MONTHS)
                .filter(of -> isWithinLimit(means, of))
                .findFirst()
                .orElse(start);
        var lines = new ArrayList<Line>();
        int kostendelers = kostendelers(means.plan(), month);
        lines.add(
                kostendelers == 0
                        ? Line.of(By.NORM, norm(means, month))
                        : Line.of(
                                By.KOSTENDELERSNORM,
                                norm(means, month),
                                kostendelers + means.plan().situation().adults().size(),
                                parameters.normGehuwden().in(month)));
        lines.add(Line.of(By.EIGEN_INKOMEN, means.perYearIn(month).perMonth()));
        var kept = vrijlating(means, month);
        if (kept.isPositive()) {
            lines.add(vrijlating.line(kept, means.increase()));
        }
        lines.add(Line.of(By.MAANDBEDRAG, inMonth(means, month), month));
        return lines;
    }
}
