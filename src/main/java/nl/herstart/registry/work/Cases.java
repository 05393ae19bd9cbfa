package nl.herstart.registry.work;

import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Letters;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseDoor;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contacts;
import nl.herstart.registry.casefile.NewCase;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.OwnWords;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Answering;
import org.jdbi.v3.core.Handle;

/**
 * The people of a region as its staff see them, and what stands in their file: to look, to add, to edit and to erase a part of
 * it. Each look is noted. Whoever has no right gets what they would get if there were nobody.
 */
public final class Cases {

    private final Registry registry;
    private final CaseDoor door;
    private final Letters letters;

    /** What became of adding somebody; {@code person} is there when it was done. */
    public record Added(Reply reply, Optional<PersonId> person) {}

    /** The cases of this registry, with letters in the words of the site. */
    public Cases(Registry registry, Letters letters) {
        this.registry = registry;
        this.door = new CaseDoor(registry);
        this.letters = letters;
    }

    /** The file of a person, or as much of it as they may see; nothing when they may see nothing. */
    public Optional<CaseLook> see(Viewer viewer, PersonId person) {
        return registry.database().write(transaction -> {
            var seen = CaseRows.find(transaction, person)
                    .flatMap(file -> new Looking(registry, transaction, viewer).at(file));
            if (seen.isEmpty()) {
                door.absent(transaction, viewer, person, Act.LOOKED);
            } else {
                registry.audit().record(transaction, viewer, Act.LOOKED, person.object(), "");
            }
            return seen;
        });
    }

    /**
     * Adds somebody who called or came to the counter, and agreed there. She gets the mail that tells who calls, if she has an
     * address.
     */
    public Added add(Viewer viewer, String region, Registration registration, Agreement agreement) {
        var person = registry.links().newPerson();
        if (agreement.organisation().isEmpty()) {
            throw new IllegalArgumentException("nobody is added without agreeing to an organisation");
        }
        if (!viewer.worksIn(region)) {
            return new Added(refusedIn(viewer, region, new Reply.Absent()), Optional.empty());
        }
        var answering = registry.regions().named(region).flatMap(found -> Answering.by(found, door.now()));
        if (answering.isEmpty()) {
            return new Added(refusedIn(viewer, region, new Reply.Refused(Objection.REGIO)), Optional.empty());
        }
        var withdraw = registry.links().newToken();
        var welcome = registration
                .email()
                .map(to -> letters.welcome(to, registration.language(), withdraw, answering, registration.reach()));
        var reply = registry.database().write(transaction -> {
            var known = known(transaction, viewer, registration, RegistrationRows.NOBODY);
            if (known.isPresent()) {
                registry.audit()
                        .refused(
                                transaction,
                                viewer,
                                Act.ADDED,
                                known.get().person().object());
                return new Reply.Refused(Objection.ADRES_BEKEND);
            }
            long id = registry.rows()
                    .add(
                            transaction,
                            person,
                            registration,
                            Optional.of(answering.get().region()),
                            agreement,
                            door.now());
            RegistrationRows.confirm(transaction, id, door.now());
            NewCase.open(transaction, id, answering.get(), viewer);
            welcome.ifPresent(mail -> {
                registry.links().put(transaction, id, LinkPurpose.WITHDRAW, withdraw);
                registry.outbox().put(transaction, Registry.owner(id), mail);
            });
            registry.audit().record(transaction, viewer, Act.ADDED, person.object(), "");
            return new Reply.Done(1);
        });
        return new Added(reply, reply instanceof Reply.Done ? Optional.of(person) : Optional.empty());
    }

    private Reply refusedIn(Viewer viewer, String region, Reply reply) {
        return registry.database().write(transaction -> {
            registry.audit().refused(transaction, viewer, Act.ADDED, "regio " + region);
            return reply;
        });
    }

    /** Who has this address where the viewer works. That somebody has it elsewhere is nothing that they may learn. */
    private Optional<RegistrationRows.Place> known(Handle look, Viewer viewer, Registration registration, long except) {
        return registration.email().stream()
                .flatMap(email -> registry.rows().placesOf(look, email).stream())
                .filter(place -> place.id() != except && viewer.worksIn(place.region()))
                .findFirst();
    }

    /** Puts other answers in the place of those there are. */
    public Reply edit(Viewer viewer, Seen seen, Registration changed) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (known(transaction, viewer, changed, file.registration()).isPresent()) {
                return Optional.of(Objection.ADRES_BEKEND);
            }
            registry.rows().change(transaction, file.registration(), changed);
            door.note(transaction, file, viewer, Change.GEGEVENS, "", "", "");
            return Optional.empty();
        });
    }

    /** Erases a part of what she told, such as what should never have been asked. */
    public Reply erase(Viewer viewer, Seen seen, OwnWords part) {
        return door.change(viewer, seen, Act.ERASED, (transaction, file) -> {
            var registration = PersonalWords.of(transaction, file.registration());
            registry.rows().change(transaction, file.registration(), registration.without(part));
            door.note(transaction, file, viewer, Change.VELD_GEWIST, "", FormField.choiceName(part), "");
            return Optional.empty();
        });
    }

    /** Erases the words of an entry in the file; that it was there stays. */
    public Reply eraseContact(Viewer viewer, Seen seen, int number) {
        return door.change(viewer, seen, Act.ERASED, (transaction, file) -> {
            if (!Contacts.forget(transaction, file, number)) {
                return Optional.of(Objection.ONBEKENDE_NOTITIE);
            }
            door.note(transaction, file, viewer, Change.VELD_GEWIST, "", "notitie " + number, "");
            return Optional.empty();
        });
    }

    /** Notes that she said that she wants to stay, so that she is kept for as long again. */
    public Reply stays(Viewer viewer, Seen seen) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            RegistrationRows.stay(transaction, file.registration(), door.now());
            door.note(transaction, file, viewer, Change.BLIJFT, "", "", "");
            return Optional.empty();
        });
    }

    /** Notes that this viewer saw a mail as it would leave; false when they may not. */
    public boolean previews(Viewer viewer, PersonId person) {
        return registry.database().write(transaction -> {
            boolean may = CaseRows.find(transaction, person)
                    .filter(file -> viewer.worksIn(file.region()))
                    .isPresent();
            if (may) {
                registry.audit().record(transaction, viewer, Act.PREVIEWED, person.object(), "");
            } else {
                door.absent(transaction, viewer, person, Act.PREVIEWED);
            }
            return may;
        });
    }
}
