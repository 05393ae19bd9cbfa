package nl.herstart.calculator.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The regelingen that every report answers for, in the order in which it tells them. */
public enum Regeling {
    ZORGTOESLAG(true),
    HUURTOESLAG(true),
    KINDGEBONDENBUDGET(true),
    KINDEROPVANGTOESLAG(true),
    KINDERBIJSLAG(false),
    BIJSTAND(false);

    /** Those that are paid in advance and settled when the income of the year is known (Awir art. 16, 19, 24). */
    public static final List<Regeling> TOESLAGEN =
            Arrays.stream(values()).filter(Regeling::isToeslag).toList();

    private final boolean isToeslag;

    Regeling(boolean isToeslag) {
        this.isToeslag = isToeslag;
    }

    /** Whether it is a toeslag in the sense of the Awir. */
    public boolean isToeslag() {
        return isToeslag;
    }

    /** The name in the contract, such as {@code zorgtoeslag}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
