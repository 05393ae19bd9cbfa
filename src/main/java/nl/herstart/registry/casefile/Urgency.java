package nl.herstart.registry.casefile;

/** How soon something must be done, in the one order of the worklist. */
public enum Urgency {
    TE_LAAT,
    VANDAAG,
    DEZE_WEEK,
    LATER,
    WACHT,
    BEVROREN
}
