package nl.herstart.registry.person;

/** How someone wants to be reached. The form sends these names. */
public enum Reach {
    BELLEN,
    MAILEN,
    BELLEN_OF_MAILEN
}
