package nl.herstart.calculator.scheme.huurtoeslag;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.sum.Step;

/** The door to huurtoeslag, which changed its form on 1 January 2026. */
public final class Huurtoeslag {

    private static final Year REFORM = Year.of(2026);

    /** Why there is none. */
    public enum No implements Ground {
        GEEN_HUURWONING,
        VERMOGEN_TE_HOOG,
        HUUR_TE_HOOG,
        HUUR_TE_LAAG,
        INKOMEN_TE_HOOG
    }

    /** How it comes about; the amounts are of January, a month. */
    public enum By implements Step {
        REKENHUUR,
        BASISHUUR,
        DEEL_VOLLEDIG,
        DEEL_TOT_AFTOPPINGSGRENS,
        DEEL_BOVEN_AFTOPPINGSGRENS,
        CORRECTIE_INKOMEN,
        MAANDBEDRAG
    }

    private Huurtoeslag() {}

    /** The law of one year, in the form it had then. */
    public static Scheme in(LawBook book) {
        return book.year().isBefore(REFORM) ? new Huurtoeslag2025(book) : new Huurtoeslag2026(book);
    }

    /** Whether everybody at the address is younger than the age of the youth limit and there is no child. */
    static boolean holdsYouthLimit(Facts facts, int month, int age) {
        if (facts.plan().childrenIn(month) > 0) {
            return false;
        }
        for (var adult : facts.situation().adults()) {
            if (adult.ageIn(facts.plan().year(), month) >= age) {
                return false;
            }
        }
        return true;
    }
}
