package nl.herstart.registry.erasing;

/** Why somebody was erased. */
public enum EndReason {
    /** They did so themselves. */
    INGETROKKEN,
    /** Nobody ever showed to own the address. */
    ONBEVESTIGD,
    /** They did not say that they wanted to stay. */
    GEEN_ANTWOORD,
    /** Their case was closed long enough ago. */
    AFGESLOTEN,
    /** Somebody of the staff did so, at their wish. */
    MEDEWERKER
}
