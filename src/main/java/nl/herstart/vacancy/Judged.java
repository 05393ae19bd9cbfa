package nl.herstart.vacancy;

/** What became of something that a caseworker wanted to do to a vacancy. */
public sealed interface Judged {

    /** It is done; {@code version} is that of what stands there now. */
    record Done(long version) implements Judged {}

    /** There is nothing of that name that they may see; which of the two, nobody can tell. */
    record Absent() implements Judged {}

    /** Somebody changed it since they saw it, so nothing was done. */
    record Conflict(Filed now) implements Judged {}

    /** Its state does not lead there. */
    record Refused(Filed now) implements Judged {}
}
