package nl.herstart.site.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Contact.Kind;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.site.caseload.CallForm.How;
import nl.herstart.site.caseload.CallForm.NotReached;
import nl.herstart.site.caseload.CallForm.Reached;

/** The forms by which contact with a person is written down: a call in vain, and a call, a mail or a talk. */
final class ContactActs {

    private final CaseWork work;
    private final Acting acting;
    private final StaffWords staff;
    private final Clock clock;

    ContactActs(CaseWork work, Acting acting, StaffWords staff, Clock clock) {
        this.work = work;
        this.acting = acting;
        this.staff = staff;
        this.clock = clock;
    }

    void addTo(DeskDoor door, Set<Role> roles) {
        door.post(
                Press.ADDRESS + "/niet-bereikt",
                roles,
                (ctx, viewer) -> notReached(Press.of(ctx, viewer), LocalDate.now(clock)));
        door.post(
                Press.ADDRESS + "/bereikt",
                roles,
                (ctx, viewer) ->
                        reached(Press.of(ctx, viewer), "bereikt", form -> CallForm.reached(form, staff, today())));
        door.post(
                Press.ADDRESS + "/contact",
                roles,
                (ctx, viewer) ->
                        reached(Press.of(ctx, viewer), "contact", form -> CallForm.contact(form, staff, today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void notReached(Press press, LocalDate today) {
        acting.answer(
                press,
                "niet-bereikt",
                CallForm.notReached(press.form(), staff, today),
                call -> work.contact(press.viewer(), press.seen(), entry(call)));
    }

    private Contact.New entry(NotReached call) {
        var next = staff.words().say("poging.dan", staff.words().word("deel", call.part()));
        return new Contact.New(
                Kind.NIET_BEREIKT, Optional.empty(), call.note(), next, Optional.of(call.nextDay()), Optional.empty());
    }

    private void reached(Press press, String act, Function<FormReader, Parsed<Reached>> reading) {
        acting.answer(press, act, reading.apply(press.form()), reached -> keep(press, reached));
    }

    private Reply keep(Press press, Reached reached) {
        return reached.end()
                .map(end -> work.finish(press.viewer(), press.seen(), entry(reached), end))
                .orElseGet(() -> work.contact(press.viewer(), press.seen(), entry(reached)));
    }

    private Contact.New entry(Reached reached) {
        var text = reached.note().isEmpty() ? reached.agreed() : reached.agreed() + "\n" + reached.note();
        var next = staff.words().say("stap." + FormField.choiceName(reached.whose()));
        return new Contact.New(kind(reached.how()), outcome(reached.how()), text, next, reached.by(), Optional.empty());
    }

    private static Kind kind(How how) {
        return switch (how) {
            case GEBELD -> Kind.GEBELD;
            case GESPREK -> Kind.GESPREK;
            case GEMAILD, ANTWOORD -> Kind.MAIL;
        };
    }

    private static Optional<Outcome> outcome(How how) {
        return switch (how) {
            case GEBELD -> Optional.of(Outcome.GEBELD);
            case GEMAILD -> Optional.of(Outcome.GEMAILD);
            case ANTWOORD -> Optional.of(Outcome.ANTWOORD);
            case GESPREK -> Optional.empty();
        };
    }
}
