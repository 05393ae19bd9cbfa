package nl.herstart.calculator.scheme.algemeneheffingskorting;

import java.util.ArrayList;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/**
 * The algemene heffingskorting: everybody has it, and above an income it shrinks to nothing. Since 2025 the
 * verzamelinkomen decides, not box 1 alone. Rounded up to whole euros.
 *
 * <p>Basis: Wet IB 2001, artikelen 8.9 and 8.10.
 */
public final class AlgemeneHeffingskorting {

    /** How it comes about, a year. */
    public enum By implements Step {
        MAXIMUM,
        AFBOUW,
        KORTING,
        INKOMEN_TE_HOOG
    }

    private final AlgemeneHeffingskortingParameters parameters;

    /** The law of one year. */
    public AlgemeneHeffingskorting(LawBook book) {
        this.parameters = book.read(AlgemeneHeffingskortingParameters.class);
    }

    /** The credit at a verzamelinkomen, whole euros a year. */
    public Euro korting(Euro verzamelinkomen, AowColumn column) {
        if (!verzamelinkomen.isLessThan(parameters.nihilVanaf())) {
            return Euro.ZERO;
        }
        var above = verzamelinkomen.minus(parameters.afbouwVanaf()).orZeroIfNegative();
        return parameters
                .maximum(column)
                .minus(parameters.afbouwpercentage(column).of(above))
                .orZeroIfNegative()
                .ceiledToEuros();
    }

    /** Whether what finds no tax can be paid out, as far as the partner pays tax (art. 8.9). */
    public boolean canBePaidOut(Person person) {
        return person.born().getYear() < parameters.uitbetalingGeborenVoor();
    }

    /** How the credit at a verzamelinkomen comes about. */
    public Tally tally(Euro verzamelinkomen, AowColumn column) {
        if (!verzamelinkomen.isLessThan(parameters.nihilVanaf())) {
            return Tally.of(Line.of(By.INKOMEN_TE_HOOG, Euro.ZERO, verzamelinkomen, parameters.nihilVanaf()));
        }
        var parts = new ArrayList<Line>();
        parts.add(Line.of(By.MAXIMUM, parameters.maximum(column)));
        var above = verzamelinkomen.minus(parameters.afbouwVanaf());
        if (above.isPositive()) {
            var share = parameters.afbouwpercentage(column);
            parts.add(Line.of(By.AFBOUW, share.of(above).negated(), share, above, parameters.afbouwVanaf()));
        }
        return new Tally(parts, Line.of(By.KORTING, korting(verzamelinkomen, column), verzamelinkomen));
    }
}
