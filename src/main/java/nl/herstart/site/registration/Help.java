package nl.herstart.site.registration;

/** A kind of help that someone may ask for. The form sends these names. */
enum Help {
    MEEDENKEN,
    SOLLICITEREN,
    GELD,
    KINDEROPVANG,
    SCHOLING,
    WERKGEVERS
}
