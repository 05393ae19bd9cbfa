package nl.herstart.site.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.draft.Drafts;
import nl.herstart.registry.person.Registration;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * "Bewaar en ga later verder": the answers so far are kept behind a link that is mailed. Opening the link only shows a button;
 * who went on by it sends it along ({@code concept}), and keeps later answers behind the same link. Which address it was, and
 * whether it is known, no page tells.
 */
final class DraftPages {

    private static final String LINK = FormPages.FORM + "/verder/{token}";
    private static final String KEPT = FormPages.FORM + "/bewaard";
    private static final String KEPT_AGAIN = KEPT + "/zelfde-link";
    private static final String ERASED = FormPages.FORM + "/concept-gewist";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The field with the page that somebody was on; it is kept beside the answers. */
    private static final String PAGE = "pagina";

    /** Shows the form with answers that were kept. */
    interface GoOn {

        /** Goes on at the page where somebody was, if that is known. */
        void with(Context ctx, Answers kept, Optional<Page> page);
    }

    private final Room room;
    private final Drafts drafts;

    DraftPages(Room room, Drafts drafts) {
        this.room = room;
        this.drafts = drafts;
    }

    /** @param goOn shows the form with these answers */
    void addTo(RoutesConfig routes, Language language, GoOn goOn) {
        var link = Roots.address(language, LINK);
        routes.get(link, this::askFirst);
        routes.post(link, ctx -> use(ctx, goOn));
        routes.get(Roots.address(language, KEPT), ctx -> room.show(ctx, "draft-kept", Map.of()));
        routes.get(Roots.address(language, KEPT_AGAIN), ctx -> room.show(ctx, "draft-kept-again", Map.of()));
        routes.get(Roots.address(language, ERASED), ctx -> room.show(ctx, "draft-erased", Map.of()));
    }

    /** Asks to which address the link may go; the answers go along. */
    void ask(Context ctx, Filled filled) {
        show(ctx, filled.asTyped(), filled);
    }

    /** The link by which the visitor went on with answers that were kept; empty when they began here. */
    static String link(Context ctx) {
        var opened = ctx.pathParamMap().get("token");
        return opened != null ? opened : Objects.requireNonNullElse(ctx.formParam("concept"), "");
    }

    /** Whether the visitor has a link behind which the answers can be kept without another mail. */
    boolean hasLink(Context ctx) {
        return drafts.answers(new RandomToken(link(ctx))).isPresent();
    }

    /** Keeps the answers behind the link that the visitor has. */
    void keepAgain(Context ctx, Filled filled) {
        room.guard().count(ctx, Limit.LINK);
        if (drafts.replace(new RandomToken(link(ctx)), written(ctx, filled))) {
            room.sendTo(ctx, KEPT_AGAIN);
        } else {
            room.showGone(ctx);
        }
    }

    /** Keeps the answers and mails a link to them. */
    void keep(Context ctx, Filled filled) {
        var form = FormReader.of(filled.answers().fields(), room.texts(ctx).language());
        var texts = room.texts(ctx);
        var email = form.field("email")
                .required(texts.say("bewaren.email"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var objection = room.guard().objectionTo(ctx, Limit.REGISTRATION);
        if (email.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, form.invalid(), filled);
        } else if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            show(
                    ctx,
                    filled.asTyped()
                            .withError(Invalid.WHOLE_FORM, objection.get().message()),
                    filled);
        } else {
            drafts.keep(email.get(), texts.language(), written(ctx, filled));
            room.sendTo(ctx, KEPT);
        }
    }

    private void show(Context ctx, Invalid<Registration> form, Filled filled) {
        var model = new HashMap<String, Object>();
        var others = new HashMap<>(filled.answers().typed());
        others.remove("email");
        model.put("form", form);
        model.put("carried", others);
        model.put("page", Objects.requireNonNullElse(ctx.formParam(PAGE), FormPages.CHECK));
        model.put("stamp", FormPages.stampToKeep(ctx, form));
        model.put("draft", link(ctx));
        room.show(ctx, "draft", model);
    }

    private void askFirst(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        if (drafts.answers(LinkPages.token(ctx)).isPresent()) {
            room.show(ctx, "draft-open", Map.of());
        } else {
            room.showGone(ctx);
        }
    }

    private void use(Context ctx, GoOn goOn) {
        room.guard().count(ctx, Limit.LINK);
        var answers = drafts.answers(LinkPages.token(ctx));
        if (answers.isEmpty()) {
            room.showGone(ctx);
        } else if (Objects.equals(ctx.formParam("naar"), "wissen")) {
            drafts.erase(LinkPages.token(ctx));
            room.sendTo(ctx, ERASED);
        } else {
            var kept = read(answers.get());
            var page = kept.getOrDefault(PAGE, List.of()).stream().findFirst().flatMap(Page::named);
            goOn.with(ctx, Answers.in(kept), page);
        }
    }

    private static String written(Context ctx, Filled filled) {
        var kept = new HashMap<>(filled.answers().without("toestemming").fields());
        Page.named(FormPages.field(ctx, PAGE)).ifPresent(page -> kept.put(PAGE, List.of(page.key())));
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, List<String>> read(String written) {
        try {
            return JSON.readValue(written, new TypeReference<Map<String, List<String>>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
