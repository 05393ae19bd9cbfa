package nl.herstart.vacancy;

/** What may be known of a vacancy that was shown and is over: enough to name three like it, and none of its words. */
public record EndedVacancy(Kind kind, Sector sector, String gemeente, String region) {}
