package nl.herstart.site.vacancies;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.vacancy.Alerts;
import nl.herstart.vacancy.Press;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** How somebody keeps a search: as an address of a feed, of which we keep nothing, or by mail, confirmed and stopped by a link. */
final class AlertPages {

    static final String ASK = ListPages.LIST + "/bewaren";
    static final String CONFIRM = ASK + "/bevestigen";
    static final String STOP = ASK + "/stoppen";

    private static final String SENT = ASK + "/verstuurd";
    private static final String CONFIRMED = ASK + "/bevestigd";
    private static final String STOPPED = ASK + "/gestopt";
    private static final String TOKEN = "/{token}";

    private final Room room;
    private final Alerts alerts;
    private final Mails mails;
    private final boolean isOn;

    /** @param isOn whether anybody stands behind the site; else nothing is taken */
    AlertPages(Room room, Alerts alerts, Mails mails, boolean isOn) {
        this.room = room;
        this.alerts = alerts;
        this.mails = mails;
        this.isOn = isOn;
    }

    void addTo(RoutesConfig routes, Language language) {
        var ask = Roots.address(language, ASK);
        routes.get(ask, ctx -> show(ctx, room.query(ctx), Parsed.blank()));
        routes.post(ask, this::add);
        routes.get(Roots.address(language, SENT), ctx -> room.show(ctx, "alert-sent", Map.of()));
        routes.get(Roots.address(language, CONFIRMED), ctx -> room.show(ctx, "alert-confirmed", Map.of()));
        routes.get(Roots.address(language, STOPPED), ctx -> room.show(ctx, "alert-stopped", Map.of()));
        routes.get(Roots.address(language, CONFIRM) + TOKEN, ctx -> askFirst(ctx, alerts::canConfirm, "alert-confirm"));
        routes.post(Roots.address(language, CONFIRM) + TOKEN, ctx -> use(ctx, alerts::confirm, CONFIRMED));
        routes.get(Roots.address(language, STOP) + TOKEN, ctx -> askFirst(ctx, alerts::isKept, "alert-stop"));
        routes.post(Roots.address(language, STOP) + TOKEN, ctx -> use(ctx, alerts::stop, STOPPED));
    }

    private void show(Context ctx, VacancyQuery query, Invalid<?> form) {
        CacheClass.NEVER.applyTo(ctx);
        var language = Room.language(ctx);
        room.show(
                ctx,
                "alert",
                Map.of(
                        "form", form,
                        "isOn", isOn,
                        "filters", query.understood(),
                        "parts", room.queries().parts(query, language),
                        "feedAddress", query.behind(VacancyFeed.ADDRESS),
                        "list", query.behind(Roots.address(language, ListPages.LIST))));
    }

    private void add(Context ctx) {
        var texts = room.texts(ctx);
        var query = VacancyQuery.in(filters(ctx), room.places());
        if (!isOn) {
            show(ctx, query, Parsed.blank());
            return;
        }
        var form = FormReader.of(ctx.formParamMap(), texts.language());
        var email = form.field(ReactionForm.EMAIL)
                .required(texts.say("bewaar.email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        form.parsed(email::orElseThrow)
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            show(ctx, query, invalid);
                        },
                        address -> accept(ctx, query, address));
    }

    private void accept(Context ctx, VacancyQuery query, EmailAddress email) {
        var objection = room.guard().objectionTo(ctx, Limit.MESSAGE);
        if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            var entered = FormReader.of(ctx.formParamMap()).<EmailAddress>invalid();
            show(
                    ctx,
                    query,
                    entered.withError(Invalid.WHOLE_FORM, objection.get().message()));
            return;
        }
        var language = Room.language(ctx);
        alerts.add(
                email,
                language,
                query.behind(""),
                new Press(ctx.formParamMap()),
                token -> mails.confirmAlert(email, language, token));
        ctx.redirect(Roots.address(language, SENT), HttpStatus.SEE_OTHER);
    }

    private static Map<String, List<String>> filters(Context ctx) {
        return ctx.formParamMap().entrySet().stream()
                .filter(each -> VacancyQuery.NAMES.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void askFirst(Context ctx, Predicate<RandomToken> works, String template) {
        room.guard().count(ctx, Limit.LINK);
        CacheClass.NEVER.applyTo(ctx);
        if (works.test(ReactionPages.token(ctx))) {
            room.show(ctx, template, Map.of());
        } else {
            gone(ctx);
        }
    }

    private void use(Context ctx, Predicate<RandomToken> use, String next) {
        room.guard().count(ctx, Limit.LINK);
        if (use.test(ReactionPages.token(ctx))) {
            ctx.redirect(Roots.address(Room.language(ctx), next), HttpStatus.SEE_OTHER);
        } else {
            gone(ctx);
        }
    }

    private void gone(Context ctx) {
        CacheClass.NEVER.applyTo(ctx);
        room.show(ctx.status(HttpStatus.GONE), "link-gone", Map.of());
    }
}
