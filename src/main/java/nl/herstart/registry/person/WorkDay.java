package nl.herstart.registry.person;

/** A day on which someone can work. The form sends these names. */
public enum WorkDay {
    MAANDAG,
    DINSDAG,
    WOENSDAG,
    DONDERDAG,
    VRIJDAG,
    ZATERDAG,
    ZONDAG
}
