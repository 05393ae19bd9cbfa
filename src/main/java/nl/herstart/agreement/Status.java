package nl.herstart.agreement;

/** How far something is, in the four letters of the system of 2003. */
public enum Status {
    /** Nog niet gestart. */
    A,
    /** In voorbereiding. */
    B,
    /** In uitvoering. */
    C,
    /** Gerealiseerd. */
    D
}
