package nl.herstart.site.messages;

/** What came of a message. */
enum Ending {
    /** The page was changed. */
    AANGEPAST,
    /** The page was right. */
    KLOPTE_WEL,
    /** Nothing that we can do anything about. */
    GEEN_VRAAG_VOOR_ONS,
    /** Somebody else has it now. */
    DOORGESTUURD
}
