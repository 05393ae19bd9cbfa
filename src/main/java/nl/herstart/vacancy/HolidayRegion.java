package nl.herstart.vacancy;

/** By which of the three regions of the school holidays the employer reckons. */
public enum HolidayRegion {
    NOORD,
    MIDDEN,
    ZUID
}
