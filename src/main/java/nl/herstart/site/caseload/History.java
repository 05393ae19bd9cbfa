package nl.herstart.site.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herstart.registry.casefile.CaseFile.Colleague;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.casefile.SentMessage;

/** What happened to a person, in one list: calls and notes, changes, and mails as they were sent; the newest first. */
final class History {

    /** What stands among the contacts and the mails already. */
    private static final Set<Change> TOLD_ELSEWHERE = Set.of(Change.CONTACT, Change.VERBETERD, Change.GEMAILD);

    private final DeskWords words;
    private final Function<String, String> regionName;

    /** A history that names regions by this. */
    History(DeskWords words, Function<String, String> regionName) {
        this.words = words;
        this.regionName = regionName;
    }

    List<Entry> of(List<Contact> contacts, List<Event> events, List<SentMessage> messages) {
        return Stream.of(
                        contacts.stream().map(this::entry),
                        messages.stream().map(this::entry),
                        events.stream()
                                .filter(event -> !TOLD_ELSEWHERE.contains(event.change()))
                                .map(this::entry))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    private Entry entry(Contact contact) {
        var lines = new ArrayList<String>();
        if (contact.text().isEmpty()) {
            lines.add(words.say("geschiedenis.gewist"));
        }
        contact.text().filter(text -> !text.isBlank()).ifPresent(lines::add);
        contact.nextStep().filter(step -> !step.isBlank()).ifPresent(lines::add);
        contact.nextOn().ifPresent(day -> lines.add(words.say("geschiedenis.dan", words.day(day))));
        var number = words.say("geschiedenis.nummer", contact.number());
        var corrects = contact.corrects()
                .map(other -> words.say("geschiedenis.verbetert", other))
                .orElse("");
        return new Entry(
                contact.at(),
                words.moment(contact.at()),
                words.contact(contact),
                who(contact.author(), contact.authorRegion()) + " · " + number + corrects,
                lines,
                "",
                contact.isCorrected(),
                contact.text().filter(text -> !text.isBlank()).isPresent() ? contact.number() : 0);
    }

    private Entry entry(SentMessage message) {
        return new Entry(
                message.at(),
                words.moment(message.at()),
                words.say("geschiedenis.mail", message.subject()),
                who(message.author(), message.authorRegion()),
                List.of(),
                message.text(),
                false,
                0);
    }

    private Entry entry(Event event) {
        var change = words.word("verandering", event.change());
        var after = meant(event.after());
        var lines =
                event.reason().filter(reason -> !reason.isBlank()).map(List::of).orElse(List.of());
        return new Entry(
                event.at(),
                words.moment(event.at()),
                after.isEmpty() ? change : change + ": " + after,
                who(new Colleague(event.who(), event.whoName()), event.region()),
                lines,
                "",
                false,
                0);
    }

    /** A code as it is read: a state, an outcome or a region; a random id is nothing to read. */
    private String meant(String code) {
        if (code.isEmpty()) {
            return "";
        }
        return Stream.<Optional<String>>of(
                        words.find("toestand." + code),
                        words.find("uitkomst." + code),
                        words.find("grond." + code),
                        words.find("veld." + code),
                        Optional.of(regionName.apply(code)).filter(name -> !name.equals(code)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private String who(Colleague colleague, String region) {
        return words.isProgram(colleague)
                ? words.say("geschiedenis.zelf")
                : colleague.name() + ", " + regionName.apply(region);
    }
}
