package nl.herstart.registry.person;

/** A kind of help that someone may ask for. The form sends these names. */
public enum Help {
    MEEDENKEN,
    SOLLICITEREN,
    GELD,
    KINDEROPVANG,
    SCHOLING,
    WERKGEVERS
}
