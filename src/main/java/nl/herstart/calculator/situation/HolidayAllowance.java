package nl.herstart.calculator.situation;

/** How the vakantiebijslag of 8% (WML art. 15) relates to the wage that was stated. */
public enum HolidayAllowance {
    /** It comes on top. */
    APART,
    /** It is in the stated wage. */
    INBEGREPEN
}
