package nl.herstart.vacancy;

/** What an employer who has no work to report yet wants of us. */
public enum Wish {
    GESPREK,
    INFORMATIEPAKKET,
    BIJEENKOMST,
    /** To be shown as an example to others. */
    VOORBEELD
}
