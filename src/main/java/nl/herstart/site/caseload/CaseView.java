package nl.herstart.site.caseload;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.person.DayPart.Part;

/**
 * Where a case stands, and what this viewer may do to it now. What it does not offer is refused by the registry as well.
 *
 * @param file the case itself
 * @param colleagues to whom a coördinator may hand it out, as options with how much work each has
 */
record CaseView(
        CaseFile file, Viewer viewer, List<Contact> contacts, List<Map<String, String>> colleagues, DeskWords words) {

    /** After so many days without reaching somebody the page proposes a mail. */
    private static final int ENOUGH_ATTEMPTS = 3;

    private static final Set<CaseState> ANSWERED = Set.of(CaseState.IN_GESPREK, CaseState.WACHT_OP_PERSOON);

    public long version() {
        return file.version();
    }

    public int attempts() {
        return file.attempts();
    }

    public String stateWord() {
        return words.word("toestand", file.state());
    }

    public String who() {
        return file.assignee().map(CaseFile.Colleague::name).orElse("");
    }

    public boolean frozen() {
        return file.frozen().isPresent();
    }

    public String frozenWhy() {
        return file.frozen()
                .map(frozen -> words.say(
                        "bevroren.waarom",
                        words.day(frozen.since()),
                        frozen.by().name(),
                        words.word("grond", frozen.ground())))
                .orElse("");
    }

    private boolean mayWork() {
        return !frozen() && file.closedAt().isEmpty();
    }

    public boolean mayCall() {
        return mayWork() && file.state() != CaseState.OVERDRACHT_GEVRAAGD;
    }

    public boolean mayNote() {
        return mayWork();
    }

    public boolean mayTake() {
        return mayWork() && file.assignee().isEmpty();
    }

    public boolean mayRelease() {
        return mayWork()
                && file.assignee()
                        .filter(who -> who.id().equals(viewer.id()) || viewer.coordinates(file.region()))
                        .isPresent();
    }

    @Override
    public List<Map<String, String>> colleagues() {
        return mayWork() && viewer.coordinates(file.region()) ? colleagues : List.of();
    }

    public boolean mayWait() {
        return mayWork()
                && file.state() != CaseState.WACHT_OP_PERSOON
                && file.state().leadsTo(CaseState.WACHT_OP_PERSOON);
    }

    public boolean mayClose() {
        return mayWork() && file.state().leadsTo(CaseState.AFGESLOTEN);
    }

    public boolean mayReopen() {
        return !frozen() && file.closedAt().isPresent();
    }

    public boolean mayHandOver() {
        return mayWork() && file.state().leadsTo(CaseState.OVERDRACHT_GEVRAAGD);
    }

    public boolean mayWithdrawOffer() {
        return !frozen() && file.state() == CaseState.OVERDRACHT_GEVRAAGD;
    }

    public boolean mayMail() {
        return mayWork();
    }

    public boolean mayEdit() {
        return !frozen();
    }

    public boolean mayFreeze() {
        return !frozen();
    }

    public boolean mayThaw() {
        return file.frozen()
                .filter(frozen -> !frozen.by().id().equals(viewer.id()))
                .isPresent();
    }

    public boolean mayErase() {
        return !frozen();
    }

    /** Nobody was reached on three days, and nobody was reached since. */
    public boolean proposesMail() {
        return mayCall() && file.attempts() >= ENOUGH_ATTEMPTS && !ANSWERED.contains(file.state());
    }

    public List<Map<String, String>> parts() {
        return options("deel", Stream.of(Part.values()));
    }

    public List<Map<String, String>> outcomes() {
        return options("uitkomst", Outcome.ofClosing().stream());
    }

    public List<Map<String, String>> grounds() {
        return options("grond", Stream.of(FreezeGround.values()));
    }

    /** Notes of this viewer that may be corrected: any that was not yet. */
    public List<Map<String, String>> correctable() {
        return contacts.stream()
                .filter(contact -> !contact.isCorrected())
                .map(contact -> Map.of(
                        "value",
                        String.valueOf(contact.number()),
                        "label",
                        words.say(
                                "verbetert.keuze",
                                contact.number(),
                                words.word("contact", contact.kind()),
                                words.moment(contact.at()))))
                .toList();
    }

    private List<Map<String, String>> options(String kind, Stream<? extends Enum<?>> choices) {
        return choices.map(each -> Map.of("value", FormField.choiceName(each), "label", words.word(kind, each)))
                .collect(Collectors.toUnmodifiableList());
    }
}
