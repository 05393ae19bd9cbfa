package nl.herstart.calculator.situation;

/**
 * The column of the tax law: who has reached the AOW age in an earlier year pays no AOW premium and has lower credits.
 * The year in which the AOW age is reached mixes both and is not computed.
 */
public enum AowColumn {
    BELOW_AOW_AGE,
    AOW_AGE_REACHED,
    AOW_AGE_BORN_BEFORE_1946;

    /** The AOW age in years, in 2025 up to and including 2027. */
    public static final int AOW_AGE = 67;

    public boolean isAowAge() {
        return this != BELOW_AOW_AGE;
    }
}
