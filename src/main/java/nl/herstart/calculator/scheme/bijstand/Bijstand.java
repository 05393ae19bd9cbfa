package nl.herstart.calculator.scheme.bijstand;

import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Outcome.Refused;
import nl.herstart.calculator.scheme.Scheme;

/**
 * Bijstand is not computed in this version: a situation that has it is refused before it reaches the calculator, so that
 * every situation here is one without.
 */
public final class Bijstand implements Scheme {

    /** Why there is none. */
    public enum No implements Ground {
        NIET_INGEVULD
    }

    @Override
    public Outcome assess(Facts facts) {
        return new Refused(No.NIET_INGEVULD);
    }

    @Override
    public List<Figure> figures() {
        return List.of();
    }
}
