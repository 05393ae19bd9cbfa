package nl.herstart.registry.casefile;

/** What was done to a case, as its history names it. */
public enum Change {
    GEOPEND,
    OPGEPAKT,
    TOEGEWEZEN,
    LOSGELATEN,
    CONTACT,
    VERBETERD,
    GEMAILD,
    WACHT,
    VERDER,
    GESLOTEN,
    HEROPEND,
    BEVROREN,
    ONTDOOID,
    AANGEBODEN,
    OVERGENOMEN,
    GEWEIGERD,
    TERUGGETROKKEN,
    GEGEVENS,
    VELD_GEWIST,
    GEPAUZEERD,
    HERVAT,
    BLIJFT,
    WIL_WEG
}
