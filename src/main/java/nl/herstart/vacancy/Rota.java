package nl.herstart.vacancy;

/** Whether the times are fixed. */
public enum Rota {
    /** The same days and times each week. */
    VAST,
    /** Agreed upon with who comes, within the days and times that are named. */
    IN_OVERLEG,
    /** Another rota each time, within the days and times that are named, known so many days ahead. */
    WISSELT
}
