package nl.herstart.registry;

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
