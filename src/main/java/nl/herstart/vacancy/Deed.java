package nl.herstart.vacancy;

/** What was done about a vacancy, an interest or an employer. */
public enum Deed {
    GEMELD,
    BEVESTIGD,
    GOEDGEKEURD,
    TERUGGEVRAAGD,
    /** Refused before it was shown. */
    GEWEIGERD,
    /** What was proposed was refused; what was shown stays. */
    WIJZIGING_GEWEIGERD,
    /** Taken off by a caseworker. */
    WEGGEHAALD,
    /** Its employer changed it, or proposed so. */
    GEWIJZIGD,
    VERLENGD,
    VERVULD,
    GESTOPT,
    VERLOPEN,
    HERINNERD,
    AFGEHANDELD,
    /** A caseworker wrote something down. */
    NOTITIE
}
