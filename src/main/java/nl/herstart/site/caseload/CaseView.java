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
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.person.DayPart.Part;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.work.CaseLook.Whole;
import nl.herstart.site.caseload.CallForm.How;
import nl.herstart.value.Language;

/**
 * Where a case stands, and what this viewer may do to it now. What it does not offer is refused by the registry as well.
 *
 * @param colleagues to whom a coördinator may hand it out, as options with how much work each has
 */
record CaseView(Whole open, Viewer viewer, List<Map<String, String>> colleagues, DeskWords words) {

    private static final Set<CaseState> ANSWERED = Set.of(CaseState.IN_GESPREK, CaseState.WACHT_OP_PERSOON);

    private CaseFile file() {
        return open.file();
    }

    public long version() {
        return file().version();
    }

    public int attempts() {
        return file().attempts();
    }

    public String stateWord() {
        return words.word("toestand", file().state());
    }

    public String who() {
        return file().assignee().map(CaseFile.Colleague::name).orElse("");
    }

    public boolean frozen() {
        return file().frozen().isPresent();
    }

    public String frozenWhy() {
        return file().frozen()
                .map(frozen -> words.say(
                        "bevroren.waarom",
                        words.day(frozen.since()),
                        frozen.by().name(),
                        words.word("grond", frozen.ground())))
                .orElse("");
    }

    private boolean mayWork() {
        return !frozen() && file().closedAt().isEmpty();
    }

    /** Also while another region is asked: until it answers, this one stays responsible. */
    public boolean mayCall() {
        return mayWork() && open.registration().phone().isPresent();
    }

    /** Whether to mail comes before to call: it was asked for, or there is nothing else. */
    public boolean mailsFirst() {
        return open.registration().isServedByMail()
                && (open.registration().reach() == Reach.MAILEN
                        || open.registration().phone().isEmpty());
    }

    /** Whether a first mail would keep the promise. */
    public boolean proposesFirstMail() {
        return mayMail() && mailsFirst() && file().promised().keptAt().isEmpty();
    }

    public boolean mayFinish() {
        return file().state() != CaseState.OVERDRACHT_GEVRAAGD;
    }

    public boolean mayNote() {
        return mayWork();
    }

    public boolean mayTake() {
        return mayWork() && file().assignee().isEmpty();
    }

    public boolean mayRelease() {
        return mayWork()
                && file().assignee()
                        .filter(who -> who.id().equals(viewer.id()) || viewer.coordinates(file().region()))
                        .isPresent();
    }

    @Override
    public List<Map<String, String>> colleagues() {
        return mayWork() && viewer.coordinates(file().region()) ? colleagues : List.of();
    }

    public boolean mayWait() {
        return mayWork() && file().state().leadsTo(CaseState.WACHT_OP_PERSOON) && mayFinish();
    }

    public boolean isWaiting() {
        return file().state() == CaseState.WACHT_OP_PERSOON;
    }

    public boolean mayClose() {
        return mayWork() && file().state().leadsTo(CaseState.AFGESLOTEN) && mayFinish();
    }

    public boolean mayReopen() {
        return !frozen() && file().closedAt().isPresent();
    }

    public boolean mayHandOver() {
        return mayWork() && file().state().leadsTo(CaseState.OVERDRACHT_GEVRAAGD);
    }

    public boolean mayWithdrawOffer() {
        return !frozen() && file().state() == CaseState.OVERDRACHT_GEVRAAGD;
    }

    public boolean mayMail() {
        return mayWork() && open.registration().email().isPresent();
    }

    public boolean mayEdit() {
        return !frozen();
    }

    public boolean mayFreeze() {
        return !frozen();
    }

    /** Who can undo it, told before it is done. */
    public String whoThaws() {
        var others = others();
        return others.isEmpty()
                ? words.say("bevriezen.niemand")
                : words.say("bevriezen.wie", Language.DUTCH.either(others));
    }

    private List<String> others() {
        return colleagues.stream()
                .filter(each -> !viewer.id().equals(each.get("value")))
                .map(each -> each.getOrDefault("label", ""))
                .toList();
    }

    public boolean mayThaw() {
        return file().frozen()
                .filter(frozen -> !frozen.by().id().equals(viewer.id()))
                .isPresent();
    }

    public boolean mayErase() {
        return !frozen();
    }

    /** Nobody was reached on three days, and nobody was reached since. */
    public boolean proposesMail() {
        return mayMail() && open.proposesUnreachableMail() && !ANSWERED.contains(file().state());
    }

    public List<Map<String, String>> parts() {
        return options("deel", Stream.of(Part.values()));
    }

    /** How they can have been in touch, but for by telephone. */
    public List<Map<String, String>> ways() {
        return options(
                "contact-hoe",
                Stream.of(How.GEMAILD, How.ANTWOORD, How.GESPREK)
                        .filter(how -> how == How.GESPREK
                                || open.registration().email().isPresent()));
    }

    public List<Map<String, String>> outcomes() {
        return options("uitkomst", Outcome.ofClosing().stream());
    }

    public List<Map<String, String>> grounds() {
        return options("grond", Stream.of(FreezeGround.values()));
    }

    /** Notes of this viewer that may be corrected: any that was not yet. */
    public List<Map<String, String>> correctable() {
        return open.contacts().stream()
                .filter(contact -> !contact.isCorrected())
                .map(contact -> Map.of(
                        "value",
                        String.valueOf(contact.number()),
                        "label",
                        words.say(
                                "verbetert.keuze",
                                contact.number(),
                                words.contact(contact),
                                words.moment(contact.at()))))
                .toList();
    }

    private List<Map<String, String>> options(String kind, Stream<? extends Enum<?>> choices) {
        return choices.map(each -> Map.of("value", FormField.choiceName(each), "label", words.word(kind, each)))
                .collect(Collectors.toUnmodifiableList());
    }
}
