package nl.herstart.registry.casefile;

import java.util.Optional;

/** What became of something that somebody wanted to do to a registration or a case. */
public sealed interface Reply {

    /** It is done; {@code version} is that of what stands there now. */
    record Done(long version) implements Reply {}

    /** There is nothing of that name that they may see; which of the two, nobody can tell. */
    record Absent() implements Reply {}

    /**
     * Another changed it since they saw it, so nothing was done.
     *
     * @param version that of what stands there now
     * @param latest who did what, and when
     */
    record Conflict(long version, Optional<Event> latest) implements Reply {}

    /** It may not be done as things stand. */
    record Refused(Objection why) implements Reply {}
}
