package nl.herstart.command.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.handover.Handovers;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.registration.Registrations;
import nl.herstart.registry.registration.Submission;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.registry.work.Cases;
import nl.herstart.registry.work.Freezing;
import nl.herstart.registry.work.WorkPlace;
import nl.herstart.registry.work.Worklist;

/** Has the steps of stories happen, by the doors that visitors and staff use. */
final class Telling {

    private final UnsentLetters letters = new UnsentLetters();
    private final Registrations registrations;
    private final Cases cases;
    private final CaseWork work;
    private final Handovers handovers;
    private final Freezing freezing;
    private final Worklist worklist;
    private final List<Viewer> staff;
    private final Agreement agreement;
    private final LocalDate today;

    Telling(Registry registry, List<Viewer> staff, Agreement agreement, LocalDate today) {
        registrations = new Registrations(registry, letters);
        cases = new Cases(registry, letters);
        work = new CaseWork(registry);
        handovers = new Handovers(registry);
        freezing = new Freezing(registry);
        worklist = new Worklist(registry);
        this.staff = List.copyOf(staff);
        this.agreement = agreement;
        this.today = today;
    }

    void tell(Story story, Step step) {
        var reply = switch (step.act()) {
            case AANGEMELD -> register(story);
            case BALIE ->
                cases.add(consulent(story), story.region(), story.registration(), agreement)
                        .reply();
            default -> work(story, step);
        };
        if (!(reply instanceof Reply.Done)) {
            throw new IllegalArgumentException(
                    "In aanmeldingen.yaml kan een stap van %s niet: %s, %d werkdagen geleden (%s). Verbeter het blad en begin opnieuw."
                            .formatted(
                                    story.registration().name(),
                                    FormField.choiceName(step.act()),
                                    step.daysAgo(),
                                    why(reply)));
        }
    }

    private static String why(Reply reply) {
        return reply instanceof Reply.Refused refused ? FormField.choiceName(refused.why()) : "niet gevonden";
    }

    private Reply register(Story story) {
        var registration = story.registration();
        var name = registration.name();
        registrations.add(registration, agreement, new Submission(Map.of("naam", List.of(name))));
        return registrations.confirm(letters.toConfirm()).isPresent() ? new Reply.Done(1) : new Reply.Absent();
    }

    private Reply work(Story story, Step step) {
        var by = consulent(story);
        var coordinator = of(story, Role.COORDINATOR);
        var seen = seen(coordinator, story);
        return switch (step.act()) {
            case OPGEPAKT -> work.take(by, seen);
            case TOEGEWEZEN -> work.assign(coordinator, seen, by, step.words());
            case WACHT -> work.await(by, seen, agreed(step).orElseThrow(), step.words());
            case GESLOTEN -> work.close(by, seen, choice(Outcome.class, step), step.words());
            case OVERDRACHT -> handovers.offer(by, seen, step.detail(), step.words(), Optional.empty());
            case BEVROREN -> freezing.freeze(by, seen, choice(FreezeGround.class, step), step.words());
            default -> work.contact(by, seen, contact(step));
        };
    }

    private Contact.New contact(Step step) {
        var kind = Step.choice(Contact.Kind.class, step.act().name()).orElseThrow();
        return new Contact.New(
                kind,
                Optional.of(step.detail())
                        .filter(detail -> !detail.isEmpty())
                        .map(detail -> choice(Outcome.class, step)),
                step.words(),
                "",
                agreed(step),
                Optional.empty());
    }

    private Optional<LocalDate> agreed(Step step) {
        return step.inDays().map(today::plusDays);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Step step) {
        return Step.choice(type, step.detail()).orElseThrow();
    }

    /** The case as it is now, found by the name on the list. */
    private Seen seen(Viewer viewer, Story story) {
        var place = new WorkPlace(story.region(), WorkPlace.Tab.HELE_REGIO, Optional.empty(), Optional.empty(), 0);
        return worklist.page(viewer, place).orElseThrow().rows().stream()
                .filter(row -> row.name().equals(story.registration().name()))
                .map(row -> new Seen(row.file().person(), row.file().version()))
                .findFirst()
                .orElseThrow();
    }

    private Viewer consulent(Story story) {
        return of(story, Role.CONSULENT);
    }

    private Viewer of(Story story, Role role) {
        return staff.stream()
                .filter(each -> each.rights().contains(Right.in(story.region(), role)))
                .findFirst()
                .orElseThrow();
    }
}
