package nl.herstart.site.agreements;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.agreement.Agreement;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.OwnerMail;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.mail.Letter;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.value.Language;

/**
 * The form by which anybody says that an agreement is not as it is told. It asks which part of it, and no words: those would be
 * mailed to somebody unread. Who does it is mailed; nothing is kept of who said so.
 */
final class WrongPages {

    static final String ENDING = "/klopt-niet";

    private static final String PATH = Room.HOME + "/{convenant}/{nr}" + ENDING;
    private static final String THANKS = PATH + "/bedankt";
    private static final String WHAT = "wat";

    /** What may be wrong, by the names in the form. */
    private static final Map<String, String> PARTS = Stream.of("status", "getal", "datum", "eigenaar", "anders")
            .collect(
                    Collectors.toMap(Function.identity(), Function.identity(), (one, same) -> one, LinkedHashMap::new));

    private final Room room;
    private final OwnerMail owners;
    private final String organisation;

    /** @param organisation who stands behind the site, as its mails say it */
    WrongPages(Room room, OwnerMail owners, String organisation) {
        this.room = room;
        this.owners = owners;
        this.organisation = organisation;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PATH, ctx -> show(ctx, Parsed.blank()));
        routes.post(PATH, this::send);
        routes.get(THANKS, ctx -> show(ctx, "wrong-sent", Parsed.blank()));
    }

    private void send(Context ctx) {
        var form = FormReader.of(ctx.formParamMap());
        var what = form.field(WHAT)
                .required(room.words().texts().say("klopt-niet.leeg"))
                .choice(PARTS);
        form.parsed(what::orElseThrow)
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            show(ctx, invalid);
                        },
                        part -> accept(ctx, part));
    }

    private void accept(Context ctx, String part) {
        var objection = room.guard().objectionTo(ctx, Limit.MESSAGE);
        if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            var entered = FormReader.of(ctx.formParamMap()).<String>invalid();
            show(ctx, entered.withError(Invalid.WHOLE_FORM, objection.get().message()));
            return;
        }
        var covenant = covenant(ctx);
        var agreement = agreement(ctx, covenant);
        owners.tell(
                covenant.id(),
                agreement.number(),
                to -> letter(covenant, agreement, part).to(to, room.views()));
        ctx.redirect(AgreementWords.address(covenant, agreement) + ENDING + "/bedankt", HttpStatus.SEE_OTHER);
    }

    private Letter letter(Covenant covenant, Agreement agreement, String part) {
        var texts = room.words().texts();
        return new Letter(
                        Language.DUTCH,
                        texts.say("mail.klopt-niet", covenant.terms().name()))
                .say(texts.say("mail.hallo"))
                .say(texts.say(
                        "mail.klopt-niet.wat",
                        texts.say("klopt-niet." + part),
                        agreement.number(),
                        agreement.terms().words()))
                .button(texts.say("mail.klopt-niet.knop"), room.baseUrl() + AgreementWords.address(covenant, agreement))
                .say(texts.say("mail.klopt-niet.daarna"))
                .say(texts.say("mail.groet", organisation));
    }

    private void show(Context ctx, Parsed.Invalid<String> form) {
        show(ctx, "wrong", form);
    }

    private void show(Context ctx, String template, Parsed.Invalid<String> form) {
        CacheClass.NEVER.applyTo(ctx);
        var covenant = covenant(ctx);
        var agreement = agreement(ctx, covenant);
        var texts = room.words().texts();
        room.views()
                .show(
                        ctx,
                        "agreements/" + template,
                        Map.of(
                                "form",
                                form,
                                "line",
                                room.words().line(covenant, agreement, room.today()),
                                "parts",
                                PARTS.keySet().stream()
                                        .map(part -> Map.of("value", part, "label", texts.say("klopt-niet." + part)))
                                        .toList()));
    }

    /** Only where somebody can be mailed. */
    private Covenant covenant(Context ctx) {
        return room.agreements()
                .find(ctx.pathParam("convenant"))
                .filter(found -> room.agreements().isReachable(found.id(), ctx.pathParam("nr")))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Agreement agreement(Context ctx, Covenant covenant) {
        return covenant.agreement(ctx.pathParam("nr")).orElseThrow(NotFoundResponse::new);
    }
}
