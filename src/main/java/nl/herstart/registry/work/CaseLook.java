package nl.herstart.registry.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.casefile.Handover;
import nl.herstart.registry.casefile.Placement;
import nl.herstart.registry.casefile.SentMessage;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.WorkDay;

/** What somebody of the staff sees of a person: everything, or that they are there. */
public sealed interface CaseLook {

    /**
     * The whole file, for who works in its region.
     *
     * @param askedAt since when she has been asked whether to stay; staff ask who has no address to mail to
     * @param contacts what was written down, the newest first
     * @param messages what was mailed, the newest first
     * @param events what was done, the newest first
     * @param placements in which regions it was
     * @param handover the offer that waits for an answer
     * @param sameHere who in the regions of the viewer may be the same person
     * @param isKnownElsewhere whether there may be one in another region; only who coordinates learns so
     * @param proposesUnreachableMail whether to propose to mail that nobody was reached
     */
    record Whole(
            CaseFile file,
            Registration registration,
            Agreement agreement,
            Instant registeredAt,
            Instant agreedAt,
            Optional<Instant> askedAt,
            List<Contact> contacts,
            List<SentMessage> messages,
            List<Event> events,
            List<Placement> placements,
            Optional<Handover> handover,
            List<Known> sameHere,
            boolean isKnownElsewhere,
            boolean proposesUnreachableMail)
            implements CaseLook {}

    /**
     * That somebody was offered to a region of the viewer, or went from there less than four weeks ago.
     *
     * @param region where it is now
     * @param since when it came there
     * @param handover the offer to the viewer, with its reason; absent for the region it went from
     * @param sketch what she looks for; told to who is asked to take her over only
     */
    record Outline(
            PersonId person,
            String name,
            String region,
            CaseState state,
            Instant since,
            Optional<Handover> handover,
            Optional<Sketch> sketch,
            long version)
            implements CaseLook {}

    /**
     * What a region needs to know to say whether it can help somebody, without how to reach her or what she wrote.
     *
     * @param isReached whether the region that offers her was in touch with her
     */
    record Sketch(
            Set<Help> help, Spoken speaks, Optional<Integer> hours, Set<WorkDay> days, Reach reach, boolean isReached) {

        /** Of this person. */
        public static Sketch of(Registration known, CaseFile file) {
            var wishes = known.wishes();
            return new Sketch(
                    wishes.help(),
                    known.speaks(),
                    wishes.hoursPerWeek(),
                    wishes.days(),
                    known.reach(),
                    file.promised().keptAt().isPresent());
        }
    }

    /** Somebody who may be the same person. */
    record Known(PersonId person, String name, String region) {}
}
