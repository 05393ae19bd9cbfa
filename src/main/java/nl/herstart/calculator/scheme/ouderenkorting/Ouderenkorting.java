package nl.herstart.calculator.scheme.ouderenkorting;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.value.Euro;

/** The two credits of who has reached the AOW age. Basis: Wet IB 2001, artikelen 8.17 and 8.18. */
public final class Ouderenkorting {

    private final OuderenkortingParameters parameters;
    private final List<Figure> figures;

    private Ouderenkorting(OuderenkortingParameters parameters, List<Figure> figures) {
        this.parameters = parameters;
        this.figures = figures;
    }

    /** The law of one year. */
    public static Ouderenkorting in(Year year) {
        var sheet = ParameterSheet.of(OuderenkortingParameters.class);
        return new Ouderenkorting(sheet.in(year), sheet.figures(year));
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

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}
