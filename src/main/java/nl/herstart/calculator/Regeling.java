package nl.herstart.calculator;

/** The six regelingen that every report answers for, in the order in which it tells them. */
public enum Regeling {
    ZORGTOESLAG,
    HUURTOESLAG,
    KINDGEBONDENBUDGET,
    KINDEROPVANGTOESLAG,
    KINDERBIJSLAG,
    BIJSTAND;

    /** The name in the contract, such as {@code zorgtoeslag}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
