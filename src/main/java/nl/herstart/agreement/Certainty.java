package nl.herstart.agreement;

/** How sure it is that a status was read as it was meant, from a source that is hard to read. */
public enum Certainty {
    ZEKER,
    REDELIJK,
    DUBBELZINNIG
}
