package nl.herstart.calculator.scheme.ouderenkorting;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/** The two credits of who has reached the AOW age. Basis: Wet IB 2001, artikelen 8.17 and 8.18. */
public final class Ouderenkorting {

    /** How they come about, a year. */
    public enum By implements Step {
        MAXIMUM,
        AFBOUW,
        KORTING,
        INKOMEN_TE_HOOG,
        ALLEENSTAANDE
    }

    private final OuderenkortingParameters parameters;

    /** The law of one year. */
    public Ouderenkorting(LawBook book) {
        this.parameters = book.read(OuderenkortingParameters.class);
    }

    /** The credit at a verzamelinkomen, whole euros a year; nothing below the AOW age. */
    public Euro korting(Euro verzamelinkomen, AowColumn column) {
        if (!column.isAowAge()) {
            return Euro.ZERO;
        }
        var above = verzamelinkomen.minus(parameters.afbouwVanaf()).orZeroIfNegative();
        return parameters
                .maximum()
                .minus(parameters.afbouwpercentage().of(above))
                .orZeroIfNegative()
                .ceiledToEuros();
    }

    /** The credit of who is alone, whole euros a year; nothing below the AOW age. */
    public Euro alleenstaande(HouseholdKind kind, AowColumn column) {
        return column.isAowAge() && kind == HouseholdKind.ALLEENSTAANDE ? parameters.alleenstaande() : Euro.ZERO;
    }

    /** How both credits come about; nothing below the AOW age. */
    public List<Tally> tallies(Euro verzamelinkomen, HouseholdKind kind, AowColumn column) {
        var tallies = new ArrayList<Tally>();
        if (column.isAowAge()) {
            tallies.add(tally(verzamelinkomen, column));
        }
        var alone = alleenstaande(kind, column);
        if (alone.isPositive()) {
            tallies.add(Tally.of(Line.of(By.ALLEENSTAANDE, alone)));
        }
        return tallies;
    }

    private Tally tally(Euro verzamelinkomen, AowColumn column) {
        var korting = korting(verzamelinkomen, column);
        if (korting.isZero()) {
            return Tally.of(Line.of(By.INKOMEN_TE_HOOG, korting, verzamelinkomen));
        }
        var parts = new ArrayList<Line>();
        parts.add(Line.of(By.MAXIMUM, parameters.maximum()));
        var above = verzamelinkomen.minus(parameters.afbouwVanaf());
        if (above.isPositive()) {
            var share = parameters.afbouwpercentage();
            parts.add(Line.of(By.AFBOUW, share.of(above).negated(), share, above, parameters.afbouwVanaf()));
        }
        return new Tally(parts, Line.of(By.KORTING, korting, verzamelinkomen));
    }
}
