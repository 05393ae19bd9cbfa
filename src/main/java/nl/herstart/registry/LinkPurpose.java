package nl.herstart.registry;

/** What a link in a mail may be used for. */
public enum LinkPurpose {
    /** To confirm once, for 72 hours; a newer link voids the older. */
    CONFIRM,
    /** To withdraw, for as long as the registration lives; every mail has its own. */
    WITHDRAW
}
