package nl.herstart.vacancy;

/** What sort of work it is. */
public enum Kind {
    BAAN,
    /** Under 8 hours a week, or under 3 months. */
    KLEIN_WERK,
    /** Work that is done once, and then over. */
    PROJECT,
    /** Learning on the job is what it is for. */
    LEERPLEK
}
