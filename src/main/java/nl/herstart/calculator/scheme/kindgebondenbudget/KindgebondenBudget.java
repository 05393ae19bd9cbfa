package nl.herstart.calculator.scheme.kindgebondenbudget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Outcome.Granted;
import nl.herstart.calculator.scheme.Outcome.Refused;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/**
 * Kindgebonden budget: amounts for the children of a month added up, less once a share of the income above a
 * threshold.
 *
 * <p>A child counts from the month after its birth through the month in which it turns 18; the supplements start in the
 * month after the twelfth and the sixteenth birthday. A parent without toeslagpartner gets more and has a lower
 * threshold.
 *
 * <p>Basis: Wet op het kindgebonden budget, artikel 2. Left out: children who live elsewhere.
 *
 * <p>Of a child that two parents share only the one has it on whose right there is kinderbijslag (lid 10). A partner without
 * verblijfsrecht leaves the right for each child that has it (art. 1 lid 5), as for a couple.
 */
public final class KindgebondenBudget implements Scheme {

    /** Why there is none. */
    public enum No implements Ground {
        GEEN_KINDEREN,
        KINDERBIJSLAG_OP_ANDER_RECHT,
        KIND_ZONDER_VERBLIJFSRECHT,
        VERMOGEN_TE_HOOG,
        INKOMEN_TE_HOOG
    }

    /** How it comes about; amounts a year as if each month were the first one with a child. */
    public enum By implements Step {
        BEDRAG_KINDEREN,
        EXTRA_OUDERE_KINDEREN,
        ALLEENSTAANDE_OUDER_KOP,
        AFBOUW,
        EERSTE_AFBOUW,
        TWEEDE_AFBOUW,
        MAANDBEDRAG
    }

    private final KindgebondenBudgetParameters parameters;
    private final Afbouw afbouw;
    private final Awir awir;

    /** The law of one year. */
    public KindgebondenBudget(LawBook book) {
        this.parameters = book.read(KindgebondenBudgetParameters.class);
        this.afbouw = Afbouw.in(book, parameters.afbouwpercentage());
        this.awir = Awir.withDrempelinkomen(book);
    }

    @Override
    public Outcome assess(Facts facts) {
        if (firstMonthWithChild(facts) == 0) {
            return new Refused(noChild(facts));
        }
        if (facts.rendementsgrondslag().isMoreThan(parameters.vermogensgrens(facts.kindOfAssets()))) {
            return new Refused(No.VERMOGEN_TE_HOOG);
        }
        var january = afbouw(facts, 1);
        boolean isSame = !facts.situation().isPartnerForPartOfYear();
        var unrounded = Months.each(
                facts.plan(),
                month -> forChildren(facts, month)
                        .minus(isSame ? january : afbouw(facts, month))
                        .orZeroIfNegative()
                        .dividedBy(12));
        if (awir.isTooSmall(unrounded.sum())) {
            return new Refused(No.INKOMEN_TE_HOOG, () -> working(facts));
        }
        return new Granted(awir.paid(unrounded), () -> working(facts));
    }

    private boolean counts(Child child, Facts facts, int month) {
        return child.isOnOurKinderbijslag()
                && (child.hasVerblijfsrecht() || facts.isPartnerResidentIn(month))
                && isMinorHere(child, facts, month);
    }

    private static boolean isMinorHere(Child child, Facts facts, int month) {
        return facts.plan().isHere(child, month) && child.isMinorIn(facts.plan().year(), month);
    }

    private static No noChild(Facts facts) {
        var minors = facts.situation().children().stream()
                .filter(child -> IntStream.rangeClosed(1, 12).anyMatch(month -> isMinorHere(child, facts, month)))
                .toList();
        if (minors.isEmpty()) {
            return No.GEEN_KINDEREN;
        }
        return minors.stream().anyMatch(Child::isOnOurKinderbijslag)
                ? No.KIND_ZONDER_VERBLIJFSRECHT
                : No.KINDERBIJSLAG_OP_ANDER_RECHT;
    }

    private int firstMonthWithChild(Facts facts) {
        for (int month = 1; month <= 12; month++) {
            if (count(facts, month) > 0) {
                return month;
            }
        }
        return 0;
    }

    private int count(Facts facts, int month) {
        int count = 0;
        for (var child : facts.situation().children()) {
            if (counts(child, facts, month)) {
                count++;
            }
        }
        return count;
    }

    private Euro forChildren(Facts facts, int month) {
        int count = count(facts, month);
        if (count == 0) {
            return Euro.ZERO;
        }
        return parameters
                .perKind()
                .times(count)
                .plus(extras(facts, month))
                .plus(alleenstaandeOuderKop(facts.kindIn(month)));
    }

    private Euro extras(Facts facts, int month) {
        var sum = Euro.ZERO;
        for (var child : facts.situation().children()) {
            if (counts(child, facts, month)) {
                sum = sum.plus(parameters.extraForAge(child.ageIn(facts.plan().year(), month)));
            }
        }
        return sum;
    }

    private Euro alleenstaandeOuderKop(HouseholdKind kind) {
        return kind == HouseholdKind.ALLEENSTAANDE ? parameters.alleenstaandeOuderKop() : Euro.ZERO;
    }

    private Euro threshold(HouseholdKind kind) {
        return kind == HouseholdKind.ALLEENSTAANDE
                ? awir.drempelinkomen()
                : awir.drempelinkomen().plus(parameters.drempelOpslagToeslagpartners());
    }

    private Euro afbouw(Facts facts, int month) {
        return afbouw.of(facts.toetsingsinkomenIn(month), threshold(facts.kindIn(month)));
    }

    private List<Line> working(Facts facts) {
        int month = firstMonthWithChild(facts);
        var lines = new ArrayList<Line>();
        int count = count(facts, month);
        lines.add(Line.of(By.BEDRAG_KINDEREN, parameters.perKind().times(count), count, parameters.perKind()));
        if (extras(facts, month).isPositive()) {
            lines.add(Line.of(By.EXTRA_OUDERE_KINDEREN, extras(facts, month)));
        }
        if (facts.kindIn(month) == HouseholdKind.ALLEENSTAANDE) {
            lines.add(Line.of(By.ALLEENSTAANDE_OUDER_KOP, parameters.alleenstaandeOuderKop()));
        }
        lines.addAll(afbouw.working(facts.toetsingsinkomenIn(month), threshold(facts.kindIn(month))));
        var perYear = forChildren(facts, month).minus(afbouw(facts, month)).orZeroIfNegative();
        lines.add(Line.of(By.MAANDBEDRAG, perYear.dividedBy(12).flooredToEuros(), perYear));
        return lines;
    }
}
