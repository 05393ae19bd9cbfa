package nl.herstart.site.caseload;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Reply.Absent;
import nl.herstart.registry.casefile.Reply.Conflict;
import nl.herstart.registry.casefile.Reply.Done;
import nl.herstart.registry.casefile.Reply.Refused;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.handover.Handovers;
import nl.herstart.registry.handover.Handovers.Offer;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Answering;

/** What other regions offer to those of the viewer: to accept, or to decline with a reason. */
final class OffersPage {

    static final String ADDRESS = "/beheer/overdrachten";
    private static final String ACCEPT = ADDRESS + "/{persoon}/aannemen";
    private static final String DECLINE = ADDRESS + "/{persoon}/weigeren";

    private final Handovers handovers;
    private final DeskDoor door;
    private final Shown shown;
    private final StaffWords staff;
    private final StaffMails mails;
    private final Clock clock;

    OffersPage(Handovers handovers, DeskDoor door, Shown shown, StaffWords staff, StaffMails mails, Clock clock) {
        this.handovers = handovers;
        this.door = door;
        this.shown = shown;
        this.staff = staff;
        this.mails = mails;
        this.clock = clock;
    }

    void addTo(Set<Role> roles) {
        door.get(ADDRESS, roles, (ctx, viewer) -> show(ctx, viewer, "", Parsed.blank()));
        door.post(ACCEPT, roles, (ctx, viewer) -> accept(Press.of(ctx, viewer)));
        door.post(DECLINE, roles, (ctx, viewer) -> decline(Press.of(ctx, viewer)));
    }

    /**
     * An offer as the page tells it.
     *
     * @param facts what may be known of her before the answer
     */
    record Told(
            String id,
            String name,
            String from,
            String to,
            String reason,
            List<Fact> facts,
            String offeredOn,
            String due,
            Offered offered,
            long version) {}

    private void accept(Press press) {
        answer(press, "aannemen", handovers.accept(press.viewer(), press.seen(), this::welcome));
    }

    private Optional<StaffLetter> welcome(Registration person, Answering answering) {
        return person.email()
                .map(to -> mails.accepted(to, person.language(), answering).letter());
    }

    private void decline(Press press) {
        var form = press.form();
        var reason = staff.reason(form, "weiger-reden");
        form.parsed(() -> reason)
                .handle(
                        invalid -> again(press, invalid),
                        why -> answer(press, "weigeren", handovers.decline(press.viewer(), press.seen(), why)));
    }

    private void answer(Press press, String act, Reply reply) {
        if (reply instanceof Done && act.equals("aannemen")) {
            press.goToPerson(act);
        } else if (reply instanceof Done) {
            press.ctx().redirect(ADDRESS + "?gedaan=" + act + "#kop", HttpStatus.SEE_OTHER);
        } else if (reply instanceof Absent) {
            throw new NotFoundResponse();
        } else if (reply instanceof Conflict) {
            again(press, press.form().<Object>invalid().withError(Invalid.WHOLE_FORM, staff.say("aanbod.anders")));
            press.ctx().status(HttpStatus.CONFLICT);
        } else if (reply instanceof Refused refused) {
            var why = shown.words().word("bezwaar", refused.why());
            again(press, press.form().<Object>invalid().withError(Invalid.WHOLE_FORM, why));
        }
    }

    private void again(Press press, Invalid<?> form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(press.ctx(), press.viewer(), press.person().text(), form);
    }

    private void show(Context ctx, Viewer viewer, String open, Invalid<?> form) {
        var model = new HashMap<String, Object>();
        model.put("offers", offers(viewer));
        model.put("passedOn", viewer.is(Role.COORDINATOR) ? PassedOnPage.ADDRESS : "");
        model.put("open", open);
        model.put("form", form);
        model.put("blank", Parsed.blank());
        model.put(
                "notice",
                Optional.ofNullable(ctx.queryParam("gedaan"))
                        .flatMap(done -> shown.words().find("gedaan." + done))
                        .orElse(""));
        door.show(ctx, viewer, "caseload/offers", model);
    }

    private List<Told> offers(Viewer viewer) {
        return handovers.offers(viewer).stream()
                .map(offer -> told(viewer, offer))
                .toList();
    }

    private Told told(Viewer viewer, Offer offer) {
        var words = shown.words();
        var handover = offer.handover();
        return new Told(
                offer.person().text(),
                offer.name(),
                shown.regionName(handover.fromRegion()),
                handover.toRegion().map(shown::regionName).orElse(""),
                handover.reason(),
                shown.sketch(viewer, offer.person()),
                words.day(handover.offeredAt()),
                words.day(handover.due()),
                Offered.since(handover.offeredAt(), clock.instant(), words),
                offer.version());
    }
}
