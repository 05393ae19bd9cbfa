package nl.herstart.vacancy;

/** What became of something that somebody wanted to do to a vacancy or an interest. */
public sealed interface Reply {

    /** It is done; {@code version} is that of what stands there now. */
    record Done(long version) implements Reply {}

    /** There is nothing of that name that they may see; which of the two, nobody can tell. */
    record Absent() implements Reply {}

    /** It was changed since they saw it, so nothing was done. */
    record Conflict() implements Reply {}

    /** Its state does not lead there. */
    record Refused() implements Reply {}
}
