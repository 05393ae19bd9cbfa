package nl.herstart.site.caseload;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.work.CaseLook.Whole;

/** Why something must be done for a person by a moment: what was promised, what was agreed on since, and when it is tried again. */
final class Why {

    private final Whole open;
    private final CaseFile file;
    private final Instant now;
    private final DeskWords words;

    Why(Whole open, Instant now, DeskWords words) {
        this.open = open;
        this.file = open.file();
        this.now = now;
        this.words = words;
    }

    /** Sentences, the promise first. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(promise());
        if (file.closedAt().isEmpty()) {
            waiting().ifPresentOrElse(lines::add, () -> step().ifPresent(lines::add));
            tryAgain().ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private String promise() {
        var promised = file.promised();
        var how = open.registration().phone().isEmpty() ? "waarom.mailt" : "waarom.belofte";
        var promise = words.say(
                how, words.momentOfYear(promised.received()), promised.workingDays(), words.moment(promised.due()));
        return promised.keptAt()
                .map(kept -> promise + " "
                        + words.say(
                                promised.isBroken(now) ? "waarom.gemist" : "waarom.gehaald",
                                words.moment(promised.keptAt().orElseThrow())))
                .orElse(promise);
    }

    private Optional<String> waiting() {
        return file.restsUntil()
                .filter(until -> !file.isPaused())
                .map(until -> words.say("waarom.wacht", words.day(until), waitingFor()));
    }

    private String waitingFor() {
        return open.events().stream()
                .filter(event -> event.change() == Change.WACHT)
                .findFirst()
                .flatMap(Event::reason)
                .orElse("");
    }

    /** What was agreed on last, once the promise is kept. */
    private Optional<String> step() {
        if (file.promised().keptAt().isEmpty() || file.nextAt().isEmpty()) {
            return Optional.empty();
        }
        var next = file.nextAt().get();
        return latest(Contact::keepsThePromise)
                .filter(contact -> contact.nextOn().isPresent())
                .map(contact -> words.say(
                        "waarom.stap",
                        contact.nextStep().orElse(""),
                        contact.nextOn().map(words::day).orElse("")))
                .or(() -> Optional.of(words.say("waarom.geen-dag", words.day(next))));
    }

    private Optional<String> tryAgain() {
        return open.contacts().stream()
                .filter(contact -> !contact.isCorrected() && contact.kind() != Contact.Kind.INTERN)
                .findFirst()
                .filter(contact -> contact.kind() == Contact.Kind.NIET_BEREIKT)
                .flatMap(contact -> contact.nextOn()
                        .map(day -> words.say("waarom.poging", words.day(day), words.shortly(contact.at()))));
    }

    private Optional<Contact> latest(Predicate<Contact> wanted) {
        return open.contacts().stream()
                .filter(contact -> !contact.isCorrected())
                .filter(wanted)
                .findFirst();
    }
}
