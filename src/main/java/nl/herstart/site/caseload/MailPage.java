package nl.herstart.site.caseload;

import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.work.CaseLook.Whole;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.registry.work.Cases;
import nl.herstart.site.caseload.StaffMails.Written;

/**
 * To choose a mail, see exactly what goes, and send that. What goes is asked for by its address, which names nobody, so that the back button
 * of a browser comes to it.
 */
final class MailPage {

    private static final int LONGEST_NAME = 60;

    private final Cases cases;
    private final CaseWork work;
    private final DeskDoor door;
    private final Shown shown;
    private final Acting acting;
    private final StaffMails mails;

    MailPage(Cases cases, CaseWork work, DeskDoor door, Shown shown, Acting acting, StaffMails mails) {
        this.cases = cases;
        this.work = work;
        this.door = door;
        this.shown = shown;
        this.acting = acting;
        this.mails = mails;
    }

    void addTo(Set<Role> roles) {
        door.get(Press.ADDRESS + "/mail", roles, (ctx, viewer) -> choose(Press.of(ctx, viewer), Parsed.blank()));
        door.get(Press.ADDRESS + "/mail/voorbeeld", roles, (ctx, viewer) -> preview(Press.of(ctx, viewer)));
        door.post(Press.ADDRESS + "/mail", roles, (ctx, viewer) -> send(Press.of(ctx, viewer)));
    }

    private void choose(Press press, Invalid<?> form) {
        show(press, shown.opened(press), form, Map.of());
    }

    void again(Press press, String act, Invalid<?> form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        choose(press, form);
    }

    private void preview(Press press) {
        var open = shown.opened(press);
        read(FormReader.of(press.ctx().queryParamMap()), open)
                .handle(invalid -> again(press, "mail", invalid), written -> {
                    cases.previews(press.viewer(), press.person());
                    var mail = written.preview();
                    show(
                            press,
                            open,
                            Parsed.blank(),
                            Map.of(
                                    "to", mail.to().text(),
                                    "subject", mail.subject(),
                                    "text", mail.text(),
                                    "template", written.template().name()));
                });
    }

    private void send(Press press) {
        acting.answer(
                press,
                "mail",
                read(press.form(), shown.opened(press)),
                written -> work.mail(press.viewer(), press.seen(), written.letter()),
                this::again);
    }

    private Parsed<Written> read(FormReader form, Whole open) {
        var words = shown.words();
        var person = open.registration();
        var region = shown.region(open.file().region());
        if (person.email().isEmpty()) {
            form.refuse(Invalid.WHOLE_FORM, words.say("bezwaar.geen-adres"));
        }
        var written = form.field("sjabloon")
                .required(words.say("sjabloon.leeg"))
                .text(
                        LONGEST_NAME,
                        name -> person.email()
                                .flatMap(to -> region.flatMap(from -> mails.chosen(name, open, to, from))),
                        words.say("sjabloon.leeg"));
        return form.parsed(written::orElseThrow);
    }

    private void show(Press press, Whole open, Invalid<?> form, Map<String, String> preview) {
        var model = new HashMap<String, Object>(shown.page(press, open));
        model.put("form", form);
        model.put("templates", mails.options(open));
        model.put("preview", preview);
        door.show(press.ctx(), press.viewer(), "caseload/mail", model);
    }
}
