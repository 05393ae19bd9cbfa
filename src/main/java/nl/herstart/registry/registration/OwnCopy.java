package nl.herstart.registry.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.AuditLine;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Contacts;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.Placement;
import nl.herstart.registry.casefile.SentMessage;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.Registration;
import org.jdbi.v3.core.Handle;

/**
 * All that somebody may have of what we keep about them (AVG art. 15 and 20): what they told, what was noted and mailed about
 * them, what was done and who looked. Of staff it says in which region, not by what name.
 *
 * @param agreedAt when they last agreed to be kept
 * @param file what staff do about it, if they do
 * @param regions where it was when
 * @param contacts notes of staff, those that were meant for colleagues among them
 * @param looks when staff looked at them or did something, and for which regions
 */
public record OwnCopy(
        Registration registration,
        Agreement agreement,
        Instant registeredAt,
        Optional<Instant> confirmedAt,
        Instant agreedAt,
        Optional<CaseFile> file,
        List<Placement> regions,
        List<Contact> contacts,
        List<SentMessage> messages,
        List<Event> events,
        List<Look> looks) {

    /** That somebody looked or did something, by the name of the act. */
    public record Look(Instant at, String act, List<String> regions) {}

    static OwnCopy of(Registry registry, Handle look, RegistrationRows.Status found) {
        var file = CaseRows.ofRegistration(look, found.id());
        var places = file.map(each -> Placement.of(look, each.id())).orElse(List.of());
        return new OwnCopy(
                PersonalWords.of(look, found.id()),
                found.agreement(),
                found.registeredAt(),
                found.confirmedAt(),
                found.agreedAt(),
                file,
                places,
                file.map(each -> Contacts.of(look, each.id())).orElse(List.of()),
                file.map(each -> SentMessage.of(look, each.id())).orElse(List.of()),
                file.map(each -> Events.of(look, each.id())).orElse(List.of()),
                registry.audit().about(look, found.person().object()).stream()
                        .filter(AuditLine::isDone)
                        .map(line -> new Look(line.at(), line.act(), regions(line, places)))
                        .toList());
    }

    /** Those of the regions of a member of staff in which she was or is; who has more regions looked for that one. */
    private static List<String> regions(AuditLine line, List<Placement> places) {
        var hers = line.regionList().stream()
                .filter(region -> places.stream().map(Placement::region).anyMatch(region::equals))
                .toList();
        return hers.isEmpty() ? line.regionList() : hers;
    }
}
