package nl.herstart.site.registration;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.registration.Registrations;
import nl.herstart.registry.registration.Submission;
import nl.herstart.value.Language;

/**
 * The form at {@code /aanmelden}, one thing a page. Every press sends all answers, says which page was shown ({@code pagina})
 * and where to go ({@code naar}: {@code verder}, {@code terug}, {@code controle}, {@code versturen}, {@code bewaren}, or the
 * name of a page). Nothing stands in the address, and nothing is kept before the last press. Where nobody promises to answer,
 * no more than the postcode is asked.
 */
final class FormPages {

    static final String FORM = "/aanmelden";

    static final String CHECK = "controle";

    private final Room room;
    private final Registrations registrations;
    private final DraftPages drafts;

    FormPages(Room room, Registrations registrations, DraftPages drafts) {
        this.room = room;
        this.registrations = registrations;
        this.drafts = drafts;
    }

    void addTo(RoutesConfig routes, Language language) {
        var path = Roots.address(language, FORM);
        routes.before(path, CacheClass.OWN_HISTORY::applyTo);
        routes.get(path, ctx -> show(ctx, Page.POSTCODE, filled(ctx).asTyped(), filled(ctx), false));
        routes.post(path, this::press);
        drafts.addTo(routes, language, this::goOnWith);
    }

    /** Shows the form with answers that were kept: where she was, an earlier page that is not right yet, or all of them. */
    private void goOnWith(Context ctx, Answers kept, Optional<Page> page) {
        var filled = Filled.of(kept, room.regions(), room.texts(ctx));
        filled.firstWrong()
                .map(wrong -> page.filter(at -> at.compareTo(wrong) < 0).orElse(wrong))
                .ifPresentOrElse(
                        at -> show(ctx, at, filled.asTyped(), filled, false),
                        () -> showAll(ctx, filled.asTyped(), filled));
    }

    private Filled filled(Context ctx) {
        return Filled.of(Answers.in(ctx.formParamMap()), room.regions(), room.texts(ctx));
    }

    private void press(Context ctx) {
        var filled = filled(ctx);
        var to = destination(ctx);
        if (to.equals(Page.POSTCODE.key())) {
            show(ctx, Page.POSTCODE, filled.asTyped(), filled, isChecked(ctx));
        } else if (!filled.isRight(Page.POSTCODE)) {
            showErrors(ctx, Page.POSTCODE, filled);
        } else if (filled.promise().isEmpty()) {
            showNoPromise(ctx, filled);
        } else {
            go(ctx, filled, to);
        }
    }

    private void go(Context ctx, Filled filled, String to) {
        var shown = Page.named(field(ctx, "pagina"));
        var named = Page.named(to);
        if (named.isPresent()) {
            show(ctx, named.get(), filled.asTyped(), filled, isChecked(ctx));
            return;
        }
        switch (to) {
            case "terug" -> {
                var before = shown.orElse(Page.POSTCODE).before();
                show(ctx, before, filled.asTyped(), filled, isChecked(ctx));
            }
            case "bewaren", "bewaar" -> keep(ctx, filled, to);
            case "versturen" -> send(ctx, filled);
            case CHECK -> check(ctx, filled);
            default -> goOn(ctx, shown, filled);
        }
    }

    /** Who comes from a form of before, in which all stood on one page, is led to what is missing. */
    private void goOn(Context ctx, Optional<Page> shown, Filled filled) {
        if (shown.isEmpty() && filled.answers().fields().size() > 1) {
            check(ctx, filled);
            return;
        }
        var page = shown.orElse(Page.POSTCODE);
        if (!filled.isRight(page)) {
            showErrors(ctx, page, filled);
        } else if (isChecked(ctx) || page == Page.TOESTEMMING) {
            check(ctx, filled);
        } else {
            show(ctx, page.next(), filled.asTyped(), filled, false);
        }
    }

    /** Shows all answers together, or the first page on which something is wrong. */
    void check(Context ctx, Filled filled) {
        filled.firstWrong()
                .ifPresentOrElse(page -> showErrors(ctx, page, filled), () -> showAll(ctx, filled.asTyped(), filled));
    }

    /** What must not be kept, such as a burgerservicenummer, is asked to be taken out first. */
    private void keep(Context ctx, Filled filled, String to) {
        var wrong = filled.firstWrongAnswer().filter(page -> page != Page.TOESTEMMING);
        if (wrong.isPresent()) {
            showErrors(ctx, wrong.get(), filled);
        } else if (drafts.hasLink(ctx)) {
            drafts.keepAgain(ctx, filled);
        } else if (to.equals("bewaar")) {
            drafts.keep(ctx, filled);
        } else {
            drafts.ask(ctx, filled);
        }
    }

    private void send(Context ctx, Filled filled) {
        var objection = room.guard().objectionTo(ctx, Limit.REGISTRATION);
        if (filled.registration().isEmpty()) {
            check(ctx, filled);
        } else if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            showAll(
                    ctx,
                    filled.asTyped()
                            .withError(Invalid.WHOLE_FORM, objection.get().message()),
                    filled);
        } else {
            accept(ctx, filled.registration().get(), filled);
        }
    }

    private void accept(Context ctx, Registration registration, Filled filled) {
        var agreement = new Agreement(
                Consent.version(registration.language()),
                Optional.of(room.controller().name()));
        registrations.add(registration, agreement, new Submission(ctx.formParamMap()));
        room.sendTo(ctx, LinkPages.SENT + "/" + filled.region().orElseThrow().slug());
    }

    private void showErrors(Context ctx, Page page, Filled filled) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        var before = Page.named(field(ctx, "pagina")).filter(page::equals);
        var checked = isChecked(ctx) || before.isEmpty();
        show(ctx, page, filled.withErrorsOn(page), filled, checked);
    }

    private void showNoPromise(Context ctx, Filled filled) {
        var region = filled.region().orElseThrow();
        room.show(
                ctx,
                "no-promise",
                Map.of("region", region, "nothing", room.promises().nothing(region, room.texts(ctx))));
    }

    /** Shows one page; behind it lies the page with all answers when they were checked before. */
    void show(Context ctx, Page page, Invalid<Registration> form, Filled filled, boolean checked) {
        var model = common(ctx, form, filled);
        model.put("page", page.key());
        model.put("step", page.step());
        model.put("steps", Page.values().length);
        model.put("checked", checked);
        model.put("carried", filled.answers().besides(page));
        model.put("isCalled", !field(ctx, "bereik").equals("mailen"));
        model.put("languages", SpokenChoices.in(room.texts(ctx)));
        model.put("consent", Consent.in(room.texts(ctx), room.controller(), filled.promise()));
        room.show(ctx, page.key(), model);
    }

    private void showAll(Context ctx, Invalid<Registration> form, Filled filled) {
        var texts = room.texts(ctx);
        var model = common(ctx, form, filled);
        model.put("carried", filled.answers().typed());
        model.put("given", Given.of(filled.registration().orElseThrow(), texts));
        room.show(ctx, "check", model);
    }

    private Map<String, Object> common(Context ctx, Invalid<Registration> form, Filled filled) {
        var texts = room.texts(ctx);
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("stamp", stampToKeep(ctx, form));
        model.put("draft", DraftPages.link(ctx));
        model.put("region", filled.region().map(region -> region.name()).orElse(""));
        model.put(
                "promised",
                filled.promise().map(promise -> promised(promise, texts)).orElse(List.of()));
        return model;
    }

    private List<String> promised(Promise promise, Texts texts) {
        return List.of(room.promises().general(promise, texts), room.promises().today(promise, texts));
    }

    /** One stamp goes along from the first page to the last, unless that was the reason to ask again. */
    static String stampToKeep(Context ctx, Invalid<Registration> form) {
        return form.errors().containsKey(Invalid.WHOLE_FORM) ? "" : field(ctx, FormGuard.STAMP);
    }

    private static boolean isChecked(Context ctx) {
        return field(ctx, "nagekeken").equals("ja");
    }

    private static String destination(Context ctx) {
        return field(ctx, "naar");
    }

    static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }
}
