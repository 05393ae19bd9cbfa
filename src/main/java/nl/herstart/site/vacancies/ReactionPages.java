package nl.herstart.site.vacancies;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.vacancy.OpenVacancies;
import nl.herstart.vacancy.Press;
import nl.herstart.vacancy.Reaction;
import nl.herstart.vacancy.Reactions;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;

/**
 * How somebody reacts to a vacancy: the form on its page, the link by which she confirms and takes it back, and the page by which
 * the employer reads it. Opening a link changes nothing, since programs that scan mail open every link.
 */
final class ReactionPages {

    static final String OWN = ListPages.LIST + "/reactie";
    static final String READ = ListPages.LIST + "/lees-reactie";

    private static final String SENT = OWN + "/verstuurd";
    private static final String CONFIRMED = OWN + "/bevestigd";
    private static final String TAKEN_BACK = OWN + "/teruggetrokken";
    private static final String TOKEN = "token";
    private static final String BACK = "terug";

    private final Room room;
    private final Reactions reactions;
    private final VacancyPage page;
    private final boolean isOn;

    /** @param isOn whether anybody stands behind the site; else nothing is taken */
    ReactionPages(Room room, Reactions reactions, VacancyPage page, boolean isOn) {
        this.room = room;
        this.reactions = reactions;
        this.page = page;
        this.isOn = isOn;
    }

    /** Where the form of a vacancy is sent to, in Dutch. */
    static String address(VacancyId vacancy) {
        return ListPages.LIST + "/" + vacancy.text() + "/reageren";
    }

    void addTo(RoutesConfig routes, Language language) {
        routes.post(Roots.address(language, ListPages.LIST) + "/{" + VacancyPage.ID + "}/reageren", this::send);
        routes.get(
                Roots.address(language, ListPages.LIST) + "/{" + VacancyPage.ID + "}/reageren",
                ctx -> ctx.redirect(ctx.path().replaceFirst("/reageren/?$", ""), HttpStatus.SEE_OTHER));
        routes.get(Roots.address(language, SENT), ctx -> room.show(ctx, "sent", Map.of()));
        routes.get(Roots.address(language, CONFIRMED), ctx -> room.show(ctx, "confirmed", Map.of()));
        routes.get(Roots.address(language, TAKEN_BACK), ctx -> room.show(ctx, "taken-back", Map.of()));
        routes.get(Roots.address(language, OWN) + "/{" + TOKEN + "}", this::own);
        routes.post(Roots.address(language, OWN) + "/{" + TOKEN + "}", this::use);
        routes.get(Roots.address(language, READ) + "/{" + TOKEN + "}", this::read);
    }

    private void send(Context ctx) {
        CacheClass.NEVER.applyTo(ctx);
        var id = VacancyPage.id(ctx).orElseThrow(NotFoundResponse::new);
        if (!isOn) {
            room.show(ctx, "trial", Map.of());
            return;
        }
        ReactionForm.parse(ctx.formParamMap(), id, room.texts(ctx))
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            page.show(ctx, invalid);
                        },
                        reaction -> accept(ctx, reaction));
    }

    private void accept(Context ctx, Reaction reaction) {
        var objection = room.guard().objectionTo(ctx, Limit.MESSAGE);
        if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            var entered = FormReader.of(ctx.formParamMap()).<Reaction>invalid();
            page.show(ctx, entered.withError(Invalid.WHOLE_FORM, objection.get().message()));
        } else if (reactions.add(reaction, new Press(ctx.formParamMap()))) {
            ctx.redirect(Roots.address(Room.language(ctx), SENT), HttpStatus.SEE_OTHER);
        } else {
            page.show(ctx, FormReader.of(ctx.formParamMap()).invalid());
        }
    }

    private void own(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        CacheClass.NEVER.applyTo(ctx);
        var token = token(ctx);
        reactions
                .own(token)
                .ifPresentOrElse(
                        reaction -> room.show(
                                ctx,
                                "own",
                                Map.of(
                                        "reaction", reaction,
                                        "lines", reaction.text().lines().toList(),
                                        "waits", reactions.canConfirm(token),
                                        "title", title(reaction.vacancy()).orElse(""))),
                        () -> gone(ctx));
    }

    private void use(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        CacheClass.NEVER.applyTo(ctx);
        var token = token(ctx);
        if (BACK.equals(ctx.formParam("naar"))) {
            sendTo(ctx, reactions.takeBack(token) ? TAKEN_BACK : "");
            return;
        }
        switch (reactions.confirm(token)) {
            case RELAYED -> sendTo(ctx, CONFIRMED);
            case OVER -> room.show(ctx.status(HttpStatus.GONE), "too-late", Map.of());
            case GONE -> gone(ctx);
        }
    }

    private void sendTo(Context ctx, String dutch) {
        if (dutch.isEmpty()) {
            gone(ctx);
        } else {
            ctx.redirect(Roots.address(Room.language(ctx), dutch), HttpStatus.SEE_OTHER);
        }
    }

    private void read(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        CacheClass.NEVER.applyTo(ctx);
        reactions
                .read(token(ctx))
                .ifPresentOrElse(
                        reaction -> room.show(
                                ctx,
                                "read",
                                Map.of(
                                        "reaction",
                                        reaction,
                                        "lines",
                                        reaction.text().lines().toList(),
                                        "phone",
                                        reaction.phone()
                                                .map(PhoneNumber::readable)
                                                .orElse(""),
                                        "title",
                                        title(reaction.vacancy()).orElse(""))),
                        () -> gone(ctx));
    }

    private Optional<String> title(VacancyId vacancy) {
        OpenVacancies open = room.open();
        return open.find(vacancy).map(each -> each.vacancy().title());
    }

    private void gone(Context ctx) {
        room.show(ctx.status(HttpStatus.GONE), "link-gone", Map.of());
    }

    static RandomToken token(Context ctx) {
        return new RandomToken(ctx.pathParam(TOKEN));
    }
}
