package nl.herstart.calculator.scheme.zorgtoeslag;

import java.util.ArrayList;
import java.util.List;
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
        if (facts.rendementsgrondslag().isMoreThan(parameters.vermogensgrens(facts.kind()))) {
            return new Refused(No.VERMOGEN_TE_HOOG);
        }
        if (!facts.isPartnerResident()) {
            return new Refused(No.PARTNER_ZONDER_VERBLIJFSRECHT);
        }
        int insured = insured(facts);
        if (insured == 0) {
            return new Refused(No.NIET_VERZEKERD);
        }
        var ofAll = standaardpremie(facts).minus(normpremie(facts)).orZeroIfNegative();
        var perYear = insured < facts.adults() ? ofAll.dividedBy(2) : ofAll;
        if (awir.isTooSmall(perYear)) {
            return new Refused(No.INKOMEN_TE_HOOG, () -> working(facts, perYear));
        }
        var perMonth = perYear.dividedBy(12);
        return new Granted(awir.paid(Months.all(perMonth)), () -> working(facts, perYear));
    }

    private static int insured(Facts facts) {
        int insured = 0;
        for (var adult : facts.situation().adults()) {
            if (adult.standing().isInsured()) {
                insured++;
            }
        }
        return insured;
    }

    private Euro standaardpremie(Facts facts) {
        return parameters.standaardpremie().times(facts.adults());
    }

    private Euro normpremie(Facts facts) {
        return upToDrempel(facts).plus(parameters.afbouwpercentage().of(aboveDrempel(facts)));
    }

    private Euro upToDrempel(Facts facts) {
        return parameters.normpercentage(facts.kind()).of(awir.drempelinkomen());
    }

    private Euro aboveDrempel(Facts facts) {
        return facts.toetsingsinkomen().minus(awir.drempelinkomen()).orZeroIfNegative();
    }

    private List<Line> working(Facts facts, Euro perYear) {
        var afbouw = parameters.afbouwpercentage();
        var lines = new ArrayList<Line>(List.of(
                Line.of(By.STANDAARDPREMIE, standaardpremie(facts), facts.adults(), parameters.standaardpremie()),
                Line.of(
                        By.NORMPREMIE_TOT_DREMPEL,
                        upToDrempel(facts),
                        parameters.normpercentage(facts.kind()),
                        awir.drempelinkomen()),
                Line.of(
                        By.NORMPREMIE_BOVEN_DREMPEL,
                        afbouw.of(aboveDrempel(facts)),
                        afbouw,
                        aboveDrempel(facts),
                        facts.toetsingsinkomen()),
                Line.of(
                        By.JAARBEDRAG,
                        standaardpremie(facts).minus(normpremie(facts)).orZeroIfNegative())));
        if (insured(facts) < facts.adults()) {
            lines.add(Line.of(By.HELFT, perYear));
        }
        lines.add(Line.of(
                By.MAANDBEDRAG,
                awir.isTooSmall(perYear) ? Euro.ZERO : perYear.dividedBy(12).flooredToEuros()));
        return lines;
    }
}
