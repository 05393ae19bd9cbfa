package nl.herstart.calculator.scheme;

/** A regeling in the form it has in one year. */
public interface Scheme {

    /** What the household has a right to in each month of the year, or why it has none. */
    Outcome assess(Facts facts);
}
