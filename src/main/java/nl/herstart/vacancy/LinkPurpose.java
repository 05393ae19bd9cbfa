package nl.herstart.vacancy;

/** What a link in a mail to an employer may be used for. */
public enum LinkPurpose {
    /** To confirm, for some days; all that came by the address is confirmed at once. */
    CONFIRM,
    /** To see and change what was reported, for as long as it is there; every mail has its own. */
    MANAGE
}
