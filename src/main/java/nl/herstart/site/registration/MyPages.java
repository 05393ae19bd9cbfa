package nl.herstart.site.registration;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Roots;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.registration.OwnPages;
import nl.herstart.registry.registration.Registrations;
import nl.herstart.registry.registration.Submission;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * The way to somebody's own page: they ask for a link, it is mailed, and it opens the page once. Whether an address is known no
 * page tells. What can be done on it is {@link MyPage}; who comes to its address by itself is asked for which address.
 */
final class MyPages {

    static final String ASK = LaterMails.OWN_PAGE;

    private static final String SENT = FormPages.FORM + "/link-gestuurd";
    private static final String OPEN = ASK + "/{token}";

    private final Room room;
    private final Registrations registrations;
    private final OwnPages pages;
    private final MyPage page;

    MyPages(Room room, Registrations registrations, OwnPages pages, MyPage page) {
        this.room = room;
        this.registrations = registrations;
        this.pages = pages;
        this.page = page;
    }

    void addTo(RoutesConfig routes, Language language) {
        routes.get(Roots.address(language, ASK), ctx -> show(ctx, Parsed.blank()));
        routes.post(Roots.address(language, ASK), this::ask);
        routes.get(Roots.address(language, SENT), ctx -> room.show(ctx, "my-link-sent", Map.of()));
        routes.get(Roots.address(language, OPEN), this::askFirst);
        routes.post(Roots.address(language, OPEN), this::open);
        routes.get(Roots.address(language, MyPage.PATH), ctx -> room.sendTo(ctx, ASK));
        routes.post(Roots.address(language, MyPage.PATH), page::press);
    }

    private void show(Context ctx, Invalid<EmailAddress> form) {
        room.show(ctx, "my-ask", Map.of("form", form));
    }

    private void ask(Context ctx) {
        var texts = room.texts(ctx);
        var form = FormReader.of(ctx.formParamMap(), texts.language());
        var email = form.field("email")
                .required(texts.say("mijn.email"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var objection = room.guard().objectionTo(ctx, Limit.REGISTRATION);
        if (email.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, form.invalid());
        } else if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            show(
                    ctx,
                    form.<EmailAddress>invalid()
                            .withError(Invalid.WHOLE_FORM, objection.get().message()));
        } else {
            pages.ask(email.get(), texts.language(), new Submission(ctx.formParamMap()));
            room.sendTo(ctx, SENT);
        }
    }

    private void askFirst(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        if (registrations.accepts(LinkPages.token(ctx), LinkPurpose.MANAGE)) {
            room.show(ctx, "my-open", Map.of());
        } else {
            room.showGone(ctx);
        }
    }

    private void open(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        pages.open(LinkPages.token(ctx)).ifPresentOrElse(person -> page.open(ctx, person), () -> room.showGone(ctx));
    }

    static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }
}
