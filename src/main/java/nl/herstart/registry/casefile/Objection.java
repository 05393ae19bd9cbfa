package nl.herstart.registry.casefile;

/** Why something may not be done to a case; each has a sentence in the room that shows it. */
public enum Objection {
    /** The file is frozen: it may be read, lifted and given to the person, and no more. */
    BEVROREN,
    /** The file is not frozen. */
    NIET_BEVROREN,
    /** Who froze it may not lift it too. */
    TWEEDE_COLLEGA,
    /** The state does not lead there. */
    STAAT,
    /** A reason is asked, of ten characters at least. */
    REDEN,
    /** The day has passed or is too far away. */
    DATUM,
    /** Somebody has it already. */
    AL_OPGEPAKT,
    /** Nobody has it, or another. */
    NIET_VAN_JOU,
    /** That colleague does not work in the region. */
    COLLEGA_ELDERS,
    /** That outcome does not go with this. */
    UITKOMST,
    /** There is no such entry in this case. */
    ONBEKENDE_NOTITIE,
    /** That region promises nothing, or is this one. */
    REGIO,
    /** Another registration has this address. */
    ADRES_BEKEND,
    /** There is no address to mail to. */
    GEEN_ADRES,
    /** The text is missing or too long. */
    TEKST,
    /** It was done as often today as it may be on a day. */
    TE_VAAK,
    /** It is more than may be taken at once. */
    TE_VEEL
}
