package nl.herstart.vacancy;

/** Why something was erased. */
public enum Erased {
    /** Its employer asked for it. */
    GEVRAAGD,
    /** Its term was over. */
    TERMIJN
}
