package nl.herstart.calculator.scheme.huurtoeslag;

import java.time.Year;
import java.util.Optional;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.situation.Dwelling.Rented;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/** The door to huurtoeslag, which changed its form on 1 January 2026. */
public sealed interface Huurtoeslag extends Scheme permits Huurtoeslag2025, Huurtoeslag2026 {

    /** Why there is none. */
    enum No implements Ground {
        GEEN_HUURWONING,
        VERMOGEN_TE_HOOG,
        MEDEBEWONER_VERMOGEN,
        PARTNER_ZONDER_VERBLIJFSRECHT,
        MEDEBEWONER_ZONDER_VERBLIJFSRECHT,
        HUUR_TE_HOOG,
        HUUR_TE_LAAG,
        INKOMEN_TE_HOOG
    }

    /** How it comes about; the amounts are of January, a month. */
    enum By implements Step {
        REKENHUUR,
        BASISHUUR,
        BASISHUUR_TOT_2026,
        DEEL_VOLLEDIG,
        DEEL_TOT_AFTOPPINGSGRENS,
        DEEL_BOVEN_AFTOPPINGSGRENS,
        INKOMEN_VAN_ANDEREN,
        CORRECTIE_INKOMEN,
        MAANDBEDRAG
    }

    /** The law of one year, in the form it had then. */
    static Huurtoeslag in(LawBook book) {
        return book.year().isBefore(Year.of(2026)) ? new Huurtoeslag2025(book) : new Huurtoeslag2026(book);
    }

    /** The rented home of a month; empty when there is none. */
    static Optional<Rented> rentedIn(Facts facts, int month) {
        return facts.dwellingIn(month) instanceof Rented rented ? Optional.of(rented) : Optional.empty();
    }

    /** The first month with a rented home; nought when there is none. */
    static int firstMonthRented(Facts facts) {
        for (int month = 1; month <= 12; month++) {
            if (facts.dwellingIn(month) instanceof Rented) {
                return month;
            }
        }
        return 0;
    }

    /** Assets above this end the right. */
    Euro vermogensgrens(HouseholdKind kind);

    /** Whether service costs count beside the rent. */
    boolean countsServicekosten();
}
