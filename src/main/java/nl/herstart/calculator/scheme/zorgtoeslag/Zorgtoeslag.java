package nl.herstart.calculator.scheme.zorgtoeslag;

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
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/**
 * Zorgtoeslag: what the state adds to the premium of the compulsory health insurance.
 *
 * <p>A household is expected to carry the normpremie itself: a share of the drempelinkomen, the same for everybody below
 * it, and more for each euro of toetsingsinkomen above it. The toeslag is what then remains of the standaardpremie.
 * Savings above the vermogensgrens end the right to it.
 *
 * <p>Basis: Wet op de zorgtoeslag, artikelen 2 and 3. Left out: a home abroad.
 *
 * <p>Of a couple of which one is not insured here there is half (art. 2 lid 4).
 */
public final class Zorgtoeslag implements Scheme {

    /** Why there is none. */
    public enum No implements Ground {
        VERMOGEN_TE_HOOG,
        PARTNER_ZONDER_VERBLIJFSRECHT,
        NIET_VERZEKERD,
        INKOMEN_TE_HOOG
    }

    /** How it comes about. */
    public enum By implements nl.herstart.calculator.sum.Step {
        STANDAARDPREMIE,
        NORMPREMIE_TOT_DREMPEL,
        NORMPREMIE_BOVEN_DREMPEL,
        JAARBEDRAG,
        HELFT,
        MAANDBEDRAG
    }

    private final ZorgtoeslagParameters parameters;
    private final Awir awir;

    /** The law of one year. */
    public Zorgtoeslag(LawBook book) {
        this.parameters = book.read(ZorgtoeslagParameters.class);
        this.awir = Awir.withDrempelinkomen(book);
    }

    @Override
    public Outcome assess(Facts facts) {
        if (facts.rendementsgrondslag().isMoreThan(parameters.vermogensgrens(facts.kindOfAssets()))) {
            return new Refused(No.VERMOGEN_TE_HOOG);
        }
        if (!facts.isPartnerEverResident()) {
            return new Refused(No.PARTNER_ZONDER_VERBLIJFSRECHT);
        }
        var months = facts.situation().isPartnerForPartOfYear()
                ? Months.each(facts.plan(), month -> perYear(facts, month))
                : Months.all(perYear(facts, 1));
        var unrounded = months.map(perYear -> perYear.dividedBy(12));
        if (awir.isTooSmall(unrounded.sum())) {
            return new Refused(
                    IntStream.rangeClosed(1, 12).allMatch(month -> insured(facts, month) == 0)
                            ? No.NIET_VERZEKERD
                            : No.INKOMEN_TE_HOOG,
                    () -> working(facts, 1));
        }
        int first = unrounded.firstPositive();
        return new Granted(awir.paid(unrounded), () -> working(facts, first));
    }

    private static int insured(Facts facts, int month) {
        int insured = 0;
        for (int adult = 0; adult < facts.adultsIn(month); adult++) {
            if (facts.situation().adults().get(adult).standing().isInsured()) {
                insured++;
            }
        }
        return insured;
    }

    /** As if a month lasted all year: nothing when nobody is insured, half of it when one of two is. */
    private Euro perYear(Facts facts, int month) {
        int insured = insured(facts, month);
        if (insured == 0 || !facts.isPartnerResidentIn(month)) {
            return Euro.ZERO;
        }
        var ofAll = ofAll(facts, month);
        return insured < facts.adultsIn(month) ? ofAll.dividedBy(2) : ofAll;
    }

    private Euro ofAll(Facts facts, int month) {
        return standaardpremie(facts, month).minus(normpremie(facts, month)).orZeroIfNegative();
    }

    private Euro standaardpremie(Facts facts, int month) {
        return parameters.standaardpremie().times(facts.adultsIn(month));
    }

    private Euro normpremie(Facts facts, int month) {
        return upToDrempel(facts, month).plus(parameters.afbouwpercentage().of(aboveDrempel(facts, month)));
    }

    private Euro upToDrempel(Facts facts, int month) {
        return parameters.normpercentage(facts.kindIn(month)).of(awir.drempelinkomen());
    }

    private Euro aboveDrempel(Facts facts, int month) {
        return facts.toetsingsinkomenIn(month).minus(awir.drempelinkomen()).orZeroIfNegative();
    }

    private List<Line> working(Facts facts, int month) {
        var afbouw = parameters.afbouwpercentage();
        var perYear = perYear(facts, month);
        var lines = new ArrayList<Line>(List.of(
                Line.of(
                        By.STANDAARDPREMIE,
                        standaardpremie(facts, month),
                        facts.adultsIn(month),
                        parameters.standaardpremie()),
                Line.of(
                        By.NORMPREMIE_TOT_DREMPEL,
                        upToDrempel(facts, month),
                        parameters.normpercentage(facts.kindIn(month)),
                        awir.drempelinkomen()),
                Line.of(
                        By.NORMPREMIE_BOVEN_DREMPEL,
                        afbouw.of(aboveDrempel(facts, month)),
                        afbouw,
                        aboveDrempel(facts, month),
                        facts.toetsingsinkomenIn(month)),
                Line.of(By.JAARBEDRAG, ofAll(facts, month))));
        if (insured(facts, month) < facts.adultsIn(month)) {
            lines.add(Line.of(By.HELFT, perYear));
        }
        lines.add(Line.of(
                By.MAANDBEDRAG,
                awir.isTooSmall(perYear) ? Euro.ZERO : perYear.dividedBy(12).flooredToEuros()));
        return lines;
    }
}
