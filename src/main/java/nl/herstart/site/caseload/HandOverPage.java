package nl.herstart.site.caseload;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.mail.Mail;
import nl.herstart.registry.handover.Handovers;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.CaseLook.Sketch;
import nl.herstart.registry.work.CaseLook.Whole;
import nl.herstart.site.caseload.StaffMails.Written;
import nl.herstart.value.EmailAddress;

/**
 * To offer somebody to another region or to a gemeente: to whom, then what they get to see and why, then it is offered. To whom is
 * asked by the address, which names no person, so that the back button of a browser comes to it.
 */
final class HandOverPage {

    private static final String PAGE = Press.ADDRESS + "/overdragen";
    /** In the place of an address that is asked beside the preview. */
    private static final EmailAddress NOBODY = EmailAddress.of("werk@gemeente.example");

    private static final String TO_GEMEENTE = Press.ADDRESS + "/overdragen-gemeente";

    private final Handovers handovers;
    private final RegionMap regions;
    private final DeskDoor door;
    private final Shown shown;
    private final Acting acting;
    private final StaffWords staff;
    private final StaffMails mails;
    private final OfficeMails offices;

    HandOverPage(
            Handovers handovers,
            RegionMap regions,
            DeskDoor door,
            Shown shown,
            Acting acting,
            StaffWords staff,
            StaffMails mails,
            OfficeMails offices) {
        this.handovers = handovers;
        this.regions = regions;
        this.door = door;
        this.shown = shown;
        this.acting = acting;
        this.staff = staff;
        this.mails = mails;
        this.offices = offices;
    }

    void addTo(Set<Role> roles) {
        door.get(PAGE, roles, (ctx, viewer) -> ask(Press.of(ctx, viewer), Parsed.blank()));
        door.get(PAGE + "/voorbeeld", roles, (ctx, viewer) -> previewRegion(Press.of(ctx, viewer)));
        door.get(TO_GEMEENTE + "/voorbeeld", roles, (ctx, viewer) -> previewGemeente(Press.of(ctx, viewer)));
        door.post(PAGE, roles, (ctx, viewer) -> offer(Press.of(ctx, viewer)));
        door.post(TO_GEMEENTE, roles, (ctx, viewer) -> offerToGemeente(Press.of(ctx, viewer)));
        door.post(Press.ADDRESS + "/overdracht-intrekken", roles, (ctx, viewer) -> withdraw(Press.of(ctx, viewer)));
    }

    private void ask(Press press, Invalid<?> form) {
        show(press, shown.opened(press), form, Optional.empty());
    }

    /** The preview again, with what is wrong beneath it; or the first page when it is not known to whom. */
    private void again(Press press, String act, Invalid<?> form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        var sent = press.form();
        if (act.equals("gemeente")) {
            HandOverForm.gemeente(sent, staff)
                    .ifPresentOrElse(gemeente -> showGemeente(press, gemeente, form), () -> ask(press, form));
        } else {
            HandOverForm.region(sent, regions, staff)
                    .ifPresentOrElse(region -> showRegion(press, region, form), () -> ask(press, form));
        }
    }

    private void previewRegion(Press press) {
        var form = FormReader.of(press.ctx().queryParamMap());
        HandOverForm.region(form, regions, staff)
                .ifPresentOrElse(region -> showRegion(press, region, Parsed.blank()), () -> refuse(press, form));
    }

    private void refuse(Press press, FormReader form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        ask(press, form.invalid());
    }

    private void showRegion(Press press, Region region, Invalid<?> form) {
        var open = shown.opened(press);
        var words = shown.words();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("veld.naam"), open.registration().name()));
        facts.addAll(shown.sketch(Sketch.of(open.registration(), open.file())));
        var mail = letter(open, region).map(Written::preview);
        show(
                press,
                open,
                form,
                Optional.of(new Preview(
                        region.name(),
                        words.say("overdracht.wat", region.name()),
                        facts,
                        words.say("overdracht.daarna"),
                        words.say("overdracht.mail"),
                        words.say("overdracht.geen-mail"),
                        mail.map(Mail::subject).orElse(""),
                        mail.map(Mail::text).orElse(""),
                        press.base() + "/overdragen",
                        false,
                        region.slug(),
                        words.say("overdracht.knop", region.name()))));
    }

    private void previewGemeente(Press press) {
        var form = FormReader.of(press.ctx().queryParamMap());
        HandOverForm.gemeente(form, staff)
                .ifPresentOrElse(gemeente -> showGemeente(press, gemeente, Parsed.blank()), () -> refuse(press, form));
    }

    private void showGemeente(Press press, String gemeente, Invalid<?> form) {
        var open = shown.opened(press);
        var words = shown.words();
        var person = PersonView.of(press.person(), open.registration(), words);
        var facts = Stream.concat(
                        person.contact(words).stream(), PersonView.wishes(open.registration(), words).stream())
                .toList();
        var mail = offices.toGemeente(NOBODY, gemeente, shown.region(open.file().region()))
                .preview();
        show(
                press,
                open,
                form,
                Optional.of(new Preview(
                        gemeente,
                        words.say("gemeente.wat", gemeente),
                        facts,
                        words.say("gemeente.daarna"),
                        words.say("gemeente.mail", gemeente),
                        "",
                        mail.subject(),
                        mail.text(),
                        press.base() + "/overdragen-gemeente",
                        true,
                        gemeente,
                        words.say("gemeente.knop", gemeente))));
    }

    /** The mail to the person, if she has an address. */
    private Optional<Written> letter(Whole open, Region to) {
        var person = open.registration();
        return person.email()
                .flatMap(address -> shown.region(open.file().region())
                        .map(from -> mails.offered(address, person.language(), from, to)));
    }

    private void offer(Press press) {
        var open = shown.opened(press);
        acting.answer(
                press,
                "overdragen",
                HandOverForm.toRegion(press.form(), regions, staff),
                to -> handovers.offer(
                        press.viewer(),
                        press.seen(),
                        to.region().slug(),
                        to.reason(),
                        letter(open, to.region()).map(Written::letter)),
                this::again);
    }

    private void offerToGemeente(Press press) {
        var from = shown.region(shown.opened(press).file().region());
        acting.answer(
                press,
                "gemeente",
                HandOverForm.toGemeente(press.form(), staff),
                to -> handovers.offerToGemeente(
                        press.viewer(),
                        press.seen(),
                        to.gemeente(),
                        to.reason(),
                        offices.toGemeente(to.address(), to.gemeente(), from).mail()),
                this::again);
    }

    private void withdraw(Press press) {
        var form = press.form();
        var reason = staff.reason(form, "intrekken-reden");
        acting.answer(
                press,
                "overdracht-intrekken",
                form.parsed(() -> reason),
                why -> handovers.withdraw(press.viewer(), press.seen(), why));
    }

    /**
     * What they get to see, and what goes by mail.
     *
     * @param facts about the person, as the other gets to see them
     * @param after what they see once they said yes
     * @param noMail why no mail goes; empty when one does
     * @param isGemeente whether it is a gemeente, of which the address is asked too
     * @param whom what the form sends along: the region or the gemeente
     */
    record Preview(
            String to,
            String what,
            List<Fact> facts,
            String after,
            String mailTitle,
            String noMail,
            String subject,
            String text,
            String action,
            boolean isGemeente,
            String whom,
            String button) {}

    private void show(Press press, Whole open, Invalid<?> form, Optional<Preview> preview) {
        var model = new HashMap<String, Object>(shown.page(press, open));
        model.put("form", form);
        model.put("regions", others(open.file().region()));
        model.put("preview", preview.<Object>map(each -> each).orElse(Map.of()));
        door.show(press.ctx(), press.viewer(), "caseload/hand-over", model);
    }

    /** The other regions that answer people who register, as options. */
    private List<Map<String, String>> others(String own) {
        return regions.all().stream()
                .filter(region -> region.promise().isPresent() && !region.slug().equals(own))
                .map(region -> Map.of("value", region.slug(), "label", region.name()))
                .toList();
    }
}
