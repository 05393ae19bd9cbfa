package nl.herstart.calculator.situation;

/**
 * The column of the tax law: who has reached the AOW age in an earlier year pays no AOW premium and has lower credits.
 * The year in which the AOW age is reached mixes both and is not computed.
 */
public enum AowColumn {
    BELOW_AOW_AGE,
    AOW_AGE_REACHED,
    AOW_AGE_BORN_BEFORE_1946;

    /**
     * The AOW age in years, in 2025 up to and including 2027 (AOW art. 7a; Handboek Loonheffingen 2026, 18.21). No row in a
     * sheet: a situation is told, and refused, before there is a law to read it by. In 2028 it is 67 and three months, which
     * no number of years can say.
     */
    public static final int AOW_AGE = 67;

    public boolean isAowAge() {
        return this != BELOW_AOW_AGE;
    }
}
