package nl.herstart.vacancy;

/** In which school holidays one is free, by what the employer says. */
public enum HolidaysFree {
    ALLE,
    ZOMER,
    SOMMIGE,
    GEEN
}
