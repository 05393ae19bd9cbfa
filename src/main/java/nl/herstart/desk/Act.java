package nl.herstart.desk;

/** What somebody did, as the record of looks names it. */
public enum Act {
    /** Opened a person, a message or another thing that is not everybody's. */
    LOOKED,
    /** Looked for somebody. */
    SEARCHED,
    /** Changed something. */
    CHANGED,
    /** Took data away in a file. */
    EXPORTED,
    /** Saw a mail as it would leave. */
    PREVIEWED,
    /** Had something mailed. */
    MAILED,
    /** Erased something. */
    ERASED,
    /** Froze somebody. */
    FROZE,
    /** Lifted that. */
    UNFROZE,
    /** Offered somebody to another region, or answered such an offer. */
    HANDED_OVER,
    /** Added somebody. */
    ADDED,
    /** Logged in, or was refused. */
    LOGGED_IN,
    /** Logged out, or ended another session. */
    LOGGED_OUT,
    /** Invited a colleague. */
    INVITED,
    /** Gave or took rights, or suspended an account. */
    CHANGED_RIGHTS,
    /** Set or had set anew a passphrase or a second factor. */
    CHANGED_LOGIN,
    /** Was at an address that is not for them. */
    STRAYED
}
