package nl.herstart.registry.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.registry.person.PersonId;

/**
 * A case as it stands, without a word of who it is about.
 *
 * @param assignee who works on it; absent when nobody took it yet
 * @param stateBefore where it goes back to when another region declines it
 * @param nextAt by when something must be done; absent once closed
 * @param restsUntil until that day nobody needs to do anything
 * @param isPaused whether the person asked for that rest
 * @param attempts on how many days since the last contact nobody was reached
 * @param outcome what came of it, once closed
 */
public record CaseFile(
        long id,
        long registration,
        PersonId person,
        String region,
        Optional<Colleague> assignee,
        CaseState state,
        Optional<CaseState> stateBefore,
        Instant enteredStateAt,
        Promised promised,
        Optional<Instant> nextAt,
        Optional<LocalDate> restsUntil,
        boolean isPaused,
        int attempts,
        Optional<Instant> lastContactAt,
        Optional<Outcome> outcome,
        Optional<Instant> closedAt,
        Optional<Frozen> frozen,
        long version) {

    /** Somebody of the staff, by the name they had then. */
    public record Colleague(String id, String name) {}

    /**
     * What this region promised.
     *
     * @param keptAt when somebody was first reached
     */
    public record Promised(Instant received, Instant due, int workingDays, Optional<Instant> keptAt) {

        /** Whether it is broken, or would be if nobody is reached by now. */
        public boolean isBroken(Instant now) {
            return keptAt.orElse(now).isAfter(due);
        }
    }

    /** Since when, by whom and why nothing may be done. */
    public record Frozen(Instant since, Colleague by, FreezeGround ground) {}
}
