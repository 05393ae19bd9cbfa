package nl.herstart.site.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.registry.work.Cases;
import nl.herstart.registry.work.Freezing;

/** The buttons and forms on the page of a person: each with its own address, and nothing done but by sending one. */
final class PersonActs {

    private static final int MOST_NOTES = 100_000;

    private final Cases cases;
    private final CaseWork work;
    private final Freezing freezing;
    private final Colleagues colleagues;
    private final Acting acting;
    private final StaffWords staff;
    private final Clock clock;

    PersonActs(
            Cases cases,
            CaseWork work,
            Freezing freezing,
            Colleagues colleagues,
            Acting acting,
            StaffWords staff,
            Clock clock) {
        this.cases = cases;
        this.work = work;
        this.freezing = freezing;
        this.colleagues = colleagues;
        this.acting = acting;
        this.staff = staff;
        this.clock = clock;
    }

    void addTo(DeskDoor door, Set<Role> roles) {
        var coordinators = EnumSet.of(Role.COORDINATOR);
        button(door, roles, "oppakken", press -> work.take(press.viewer(), press.seen()));
        button(door, roles, "blijft", press -> cases.stays(press.viewer(), press.seen()));
        form(door, roles, "loslaten", form -> reason(form, "loslaten-reden"), this::release);
        form(door, coordinators, "uitdelen", this::readColleague, this::assign);
        form(door, roles, "notitie", this::readNote, this::note);
        form(door, roles, "wachten", this::readWaiting, this::await);
        button(door, roles, "verder", press -> work.goOn(press.viewer(), press.seen()));
        form(door, roles, "afsluiten", this::readClosing, this::close);
        form(door, roles, "bevriezen", this::readFreezing, this::freeze);
        form(door, roles, "ontdooien", this::readLifting, this::lift);
        form(door, roles, "heropenen", form -> reason(form, "heropenen-reden"), this::reopen);
    }

    private void button(DeskDoor door, Set<Role> roles, String act, Function<Press, Reply> doing) {
        door.post(Press.ADDRESS + "/" + act, roles, (ctx, viewer) -> {
            var press = Press.of(ctx, viewer);
            acting.answer(press, act, doing.apply(press));
        });
    }

    private <T> void form(
            DeskDoor door,
            Set<Role> roles,
            String act,
            Function<FormReader, Parsed<T>> reading,
            BiFunction<Press, T, Reply> doing) {
        door.post(Press.ADDRESS + "/" + act, roles, (ctx, viewer) -> {
            var press = Press.of(ctx, viewer);
            acting.answer(press, act, reading.apply(press.form()), value -> doing.apply(press, value));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Parsed<String> reason(FormReader form, String field) {
        var reason = staff.reason(form, field);
        return form.parsed(() -> reason);
    }

    private record Colleague(String id, String reason) {}

    private Parsed<Colleague> readColleague(FormReader form) {
        var id = form.field("aan").required(staff.say("aan.leeg")).text(60);
        var reason = staff.reason(form, "uitdelen-reden");
        return form.parsed(() -> new Colleague(id.orElseThrow(), reason));
    }

    private Reply assign(Press press, Colleague colleague) {
        return colleagues
                .find(colleague.id())
                .map(found -> work.assign(press.viewer(), press.seen(), found, colleague.reason()))
                .orElseGet(() -> new Reply.Refused(Objection.COLLEGA_ELDERS));
    }

    private record Note(String text, Optional<Integer> corrects) {}

    private Parsed<Note> readNote(FormReader form) {
        var text = staff.needed(form, "notitie", "notitie.leeg");
        var corrects = form.field("verbetert").wholeNumber(1, MOST_NOTES);
        return form.parsed(() -> new Note(text, corrects));
    }

    private Reply note(Press press, Note note) {
        var entry = new Contact.New(
                Contact.Kind.INTERN, Optional.empty(), note.text(), "", Optional.empty(), note.corrects());
        return work.contact(press.viewer(), press.seen(), entry);
    }

    private Reply release(Press press, String reason) {
        return work.release(press.viewer(), press.seen(), reason);
    }

    private record Waiting(LocalDate until, String reason) {}

    private Parsed<Waiting> readWaiting(FormReader form) {
        var until = form.field("wacht-tot")
                .required(staff.say("wacht-tot.leeg"))
                .day(today().plusDays(1), today().plus(Terms.LONGEST_PAUSE));
        var reason = staff.reason(form, "wacht-reden");
        return form.parsed(() -> new Waiting(until.orElseThrow(), reason));
    }

    private Reply await(Press press, Waiting waiting) {
        return work.await(press.viewer(), press.seen(), waiting.until(), waiting.reason());
    }

    private record Closing(Outcome outcome, String note) {}

    private Parsed<Closing> readClosing(FormReader form) {
        var outcome =
                form.field("uitkomst").required(staff.say("uitkomst.leeg")).choice(Outcome.class);
        var note = staff.reason(form, "afsluiten-toelichting");
        return form.parsed(() -> new Closing(outcome.orElseThrow(), note));
    }

    private Reply close(Press press, Closing closing) {
        return work.close(press.viewer(), press.seen(), closing.outcome(), closing.note());
    }

    private Reply reopen(Press press, String reason) {
        return work.reopen(press.viewer(), press.seen(), reason);
    }

    private record Freeze(FreezeGround ground, String reason) {}

    private Parsed<Freeze> readFreezing(FormReader form) {
        var ground = form.field("grond").required(staff.say("grond.leeg")).choice(FreezeGround.class);
        var reason = staff.weightyReason(form, "bevriezen-reden");
        return form.parsed(() -> new Freeze(ground.orElseThrow(), reason));
    }

    private Reply freeze(Press press, Freeze freeze) {
        return freezing.freeze(press.viewer(), press.seen(), freeze.ground(), freeze.reason());
    }

    private Parsed<String> readLifting(FormReader form) {
        var reason = staff.weightyReason(form, "ontdooien-reden");
        return form.parsed(() -> reason);
    }

    private Reply lift(Press press, String reason) {
        return freezing.lift(press.viewer(), press.seen(), reason);
    }
}
