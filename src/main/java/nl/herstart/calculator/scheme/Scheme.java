package nl.herstart.calculator.scheme;

import java.util.List;
import nl.herstart.calculator.parameter.Figure;

/** A regeling in the form it has in one year. */
public interface Scheme {

    /** What the household has a right to in each month of the year, or why it has none. */
    Outcome assess(Facts facts);

    /** The figures it uses, each with its source. */
    List<Figure> figures();
}
