package nl.herstart.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Takes in covenants as they are told: what differs from what is there is noted, and written too unless this only looks. So a
 * preview and the taking in never say different things.
 */
final class Intake {

    private final Handle handle;
    private final Optional<IntakeWriter> writer;
    private final List<Change> changes = new ArrayList<>();

    private Intake(Handle handle, Optional<IntakeWriter> writer) {
        this.handle = handle;
        this.writer = writer;
    }

    /** Only notes what would change. */
    static Intake looking(Handle handle) {
        return new Intake(handle, Optional.empty());
    }

    /** Writes it too. */
    static Intake writing(Handle transaction, String who, long now) {
        return new Intake(transaction, Optional.of(new IntakeWriter(transaction, who, now)));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    private void note(Change change, Consumer<IntakeWriter> writing) {
        changes.add(change);
        writer.ifPresent(writing);
    }

    void take(Covenant told) {
        var stored = CovenantRows.find(handle, told.id());
        int before = changes.size();
        if (stored.isEmpty()) {
            note(
                    new Change(told.id(), "", "convenant", "", told.terms().name()),
                    write -> write.covenant(told.id(), told.terms()));
        } else {
            compare(told.id(), stored.get().terms(), told.terms());
        }
        parties(told, stored.map(Covenant::parties).orElse(List.of()));
        for (var agreement : told.agreements()) {
            agreement(told.id(), "", agreement, stored);
            agreement.parts().forEach(part -> agreement(told.id(), agreement.number(), part, stored));
        }
        if (changes.size() > before && stored.isPresent()) {
            writer.ifPresent(write -> write.touch(told.id()));
        }
    }

    private void compare(String id, CovenantTerms was, CovenantTerms now) {
        var before = Words.of(was);
        Words.of(now).forEach((field, text) -> {
            if (!text.equals(before.get(field))) {
                note(new Change(id, "", field, before.getOrDefault(field, ""), text), write -> write.terms(id, now));
            }
        });
    }

    private void parties(Covenant told, List<Party> stored) {
        for (int place = 0; place < told.parties().size(); place++) {
            var party = told.parties().get(place);
            int at = place;
            var before = stored.stream()
                    .filter(each -> each.name().equals(party.name()))
                    .findFirst();
            if (before.isEmpty()) {
                note(new Change(told.id(), "", "partij", "", party.name()), write -> write.party(told.id(), at, party));
            } else if (!before.get().role().equals(party.role())) {
                note(
                        new Change(told.id(), "", "rol", before.get().role(), party.role()),
                        write -> write.role(told.id(), party));
            }
            if (party.contact().isPresent() && !party.contact().equals(before.flatMap(Party::contact))) {
                note(new Change(told.id(), "", "mail", "", party.name()), write -> write.contact(told.id(), party));
            }
        }
    }

    private void agreement(String id, String parent, Agreement told, Optional<Covenant> stored) {
        var before = stored.flatMap(covenant -> covenant.agreement(told.number()));
        var key = new IntakeWriter.Key(id, told.number());
        if (before.isEmpty()) {
            note(
                    new Change(id, told.number(), "afspraak", "", told.terms().words()),
                    write -> write.agreement(key, parent, told.terms()));
        } else {
            compare(key, before.get().terms(), told.terms());
        }
        standing(key, before.map(Agreement::standing), told.standing());
        var measured = before.map(Agreement::measurements).orElse(List.of());
        told.measurements().stream()
                .filter(each -> measured.stream().noneMatch(other -> isSame(each, other)))
                .forEach(each -> note(
                        new Change(id, told.number(), "meting", "", Words.of(each)),
                        write -> write.measurement(key, each)));
        var obstacles = before.map(Agreement::obstacles).orElse(List.of());
        told.obstacles().stream()
                .filter(each -> !obstacles.contains(each))
                .forEach(each -> note(
                        new Change(id, told.number(), "knelpunt", "", each.words()),
                        write -> write.obstacle(key, each)));
    }

    private void compare(IntakeWriter.Key key, Terms was, Terms now) {
        Map<String, String> before = Words.of(was);
        var after = Words.of(now);
        after.forEach((field, text) -> {
            var first = before.getOrDefault(field, "");
            if (!text.equals(first)) {
                note(
                        new Change(key.covenant(), key.number(), field, first, text),
                        write -> write.changed(key, field, first, now));
            }
        });
    }

    /** A file without a status for an agreement says nothing about it, and so changes nothing. */
    private void standing(IntakeWriter.Key key, Optional<Standing> was, Standing now) {
        boolean isSame = was.filter(before -> before.letter().equals(now.letter())
                        && before.words().equals(now.words())
                        && before.certainty() == now.certainty()
                        && before.doubt().equals(now.doubt()))
                .isPresent();
        if (!now.saysNothing() && !isSame) {
            note(
                    new Change(
                            key.covenant(),
                            key.number(),
                            "status",
                            was.map(Words::of).orElse(""),
                            Words.of(now)),
                    write -> write.standing(key, now, false));
        }
    }

    private static boolean isSame(Measurement one, Measurement other) {
        return one.day().equals(other.day())
                && Words.number(one).equals(Words.number(other))
                && one.words().equals(other.words());
    }
}
