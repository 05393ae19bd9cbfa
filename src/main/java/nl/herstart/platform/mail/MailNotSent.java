package nl.herstart.platform.mail;

/** A mail did not leave, and whether trying again can help. Holds no address and nothing the other side wrote. */
final class MailNotSent extends Exception {

    enum Reason {
        /** No mail server could be used; nothing is wrong with the mail. */
        UNREACHABLE,
        /** This mail was refused, but later it may be taken. */
        REFUSED_FOR_NOW,
        /** This mail will never be taken, as when the address does not exist. */
        REFUSED
    }

    private final Reason reason;

    MailNotSent(Reason reason, Throwable cause) {
        super(reason + " (" + cause.getClass().getSimpleName() + ")", null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
