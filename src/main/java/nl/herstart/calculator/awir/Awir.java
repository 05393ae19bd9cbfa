package nl.herstart.calculator.awir;

import java.util.Set;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/**
 * What the four toeslagen have in common in one year (Awir, BWBR0018472).
 *
 * <p>No article prescribes how a month is rounded. Dienst Toeslagen pays whole euros, cut off from the unrounded month;
 * that reproduces its own trial calculations and brochures.
 */
public final class Awir {

    private static final Set<String> OF_EVERY_TOESLAG =
            Set.of("minimumbedrag", "doelmatigheidsgrens", "wekenDoorgeven");

    private final AwirParameters parameters;

    private Awir(AwirParameters parameters) {
        this.parameters = parameters;
    }

    /** The law of one year, for a toeslag that turns on the drempelinkomen. */
    public static Awir withDrempelinkomen(LawBook book) {
        return new Awir(book.read(AwirParameters.class));
    }

    /** The law of one year, for any other. */
    public static Awir in(LawBook book) {
        return new Awir(book.readOf(AwirParameters.class, OF_EVERY_TOESLAG));
    }

    /** The income on which the shares of zorgtoeslag and kindgebonden budget turn, whole euros a year. */
    public Euro drempelinkomen() {
        return parameters.drempelinkomen();
    }

    /** The yearly amount up to which nothing is claimed back, for each toeslag (art. 26a). */
    public Euro doelmatigheidsgrens() {
        return parameters.doelmatigheidsgrens();
    }

    /** Within how many weeks a change is reported (art. 17). */
    public int wekenDoorgeven() {
        return parameters.wekenDoorgeven();
    }

    /** Whether an unrounded yearly amount is too small to be granted (art. 14 lid 4 and 5). */
    public boolean isTooSmall(Euro perYear) {
        return perYear.roundedToEuros().isLessThan(parameters.minimumbedrag());
    }

    /** What is paid out: each month cut off to whole euros. */
    public Months paid(Months unrounded) {
        return unrounded.map(Euro::flooredToEuros);
    }
}
