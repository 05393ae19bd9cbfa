package nl.herstart.vacancy;

/** In which weeks of the year there is work, and wage. */
public enum YearForm {
    /** Work and wage all year (A). */
    HEEL_JAAR,
    /** Hours agreed upon for a year, more in some weeks than in others, and the same wage each month (B). */
    JAARUREN,
    /** Work in school weeks only; wage in those, and for the leave that is built up (C). */
    SCHOOLWEKEN
}
