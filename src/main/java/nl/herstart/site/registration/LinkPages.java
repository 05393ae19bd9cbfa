package nl.herstart.site.registration;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.registration.MoveIn;
import nl.herstart.registry.registration.NewAddress;
import nl.herstart.registry.registration.Registrations;
import nl.herstart.registry.retention.Retention;
import nl.herstart.value.Language;

/**
 * The links of the mails, and the pages behind them: to confirm, to stay, to withdraw. Opening a link only shows a button, since
 * programs that scan mail open every link; pressing the button does it. Behind that to confirm also stands of whom the
 * registration is, since anybody may have filled in the address.
 */
final class LinkPages {

    static final String SENT = FormPages.FORM + "/gelukt";
    static final String CONFIRM = FormPages.FORM + "/bevestigen";
    static final String WITHDRAW = FormPages.FORM + "/intrekken";
    static final String WITHDRAWN = FormPages.FORM + "/ingetrokken";

    private static final String STAY = FormPages.FORM + "/blijven";
    private static final String STAYED = FormPages.FORM + "/gebleven";
    private static final String AGREE = FormPages.FORM + "/akkoord";
    private static final String AGREED = FormPages.FORM + "/akkoord-gegeven";
    private static final String CONFIRMED = FormPages.FORM + "/bevestigd";
    private static final String ADDRESS = FormPages.FORM + "/adres";
    private static final String ADDRESS_CHANGED = FormPages.FORM + "/adres-veranderd";
    private static final String TOKEN = "/{token}";
    private static final String REGION = "/{regio}";

    private final Room room;
    private final Registrations registrations;
    private final Retention retention;
    private final MoveIn moveIn;
    private final NewAddress addresses;

    LinkPages(Room room, Registrations registrations, Retention retention, MoveIn moveIn, NewAddress addresses) {
        this.addresses = addresses;
        this.room = room;
        this.registrations = registrations;
        this.retention = retention;
        this.moveIn = moveIn;
    }

    void addTo(RoutesConfig routes, Language language) {
        routes.get(Roots.address(language, SENT), ctx -> showNext(ctx, "sent", Optional.empty()));
        routes.get(Roots.address(language, SENT + REGION), ctx -> showNext(ctx, "sent", named(ctx)));
        routes.get(Roots.address(language, CONFIRM + TOKEN), this::askToConfirm);
        routes.post(Roots.address(language, CONFIRM + TOKEN), this::confirm);
        routes.get(Roots.address(language, CONFIRMED), ctx -> showNext(ctx, "confirmed", Optional.empty()));
        routes.get(Roots.address(language, CONFIRMED + REGION), ctx -> showNext(ctx, "confirmed", named(ctx)));
        routes.get(Roots.address(language, STAY + TOKEN), ctx -> askFirst(ctx, LinkPurpose.STAY, "stay"));
        routes.post(Roots.address(language, STAY + TOKEN), ctx -> end(ctx, retention::stay, STAYED));
        routes.get(Roots.address(language, STAYED), ctx -> room.show(ctx, "stayed", Map.of()));
        routes.get(Roots.address(language, ADDRESS + TOKEN), this::askAddress);
        routes.post(Roots.address(language, ADDRESS + TOKEN), ctx -> end(ctx, addresses::confirm, ADDRESS_CHANGED));
        routes.get(Roots.address(language, ADDRESS_CHANGED), ctx -> room.show(ctx, "address-changed", Map.of()));
        routes.get(Roots.address(language, AGREE + TOKEN), ctx -> askFirst(ctx, LinkPurpose.AGREE, "agree"));
        routes.post(Roots.address(language, AGREE + TOKEN), this::agree);
        routes.get(Roots.address(language, AGREED), ctx -> room.show(ctx, "agreed", Map.of()));
        routes.get(Roots.address(language, WITHDRAW + TOKEN), ctx -> askFirst(ctx, LinkPurpose.WITHDRAW, "withdraw"));
        routes.post(Roots.address(language, WITHDRAW + TOKEN), this::withdraw);
        routes.get(Roots.address(language, WITHDRAWN), ctx -> room.show(ctx, "withdrawn", Map.of()));
    }

    private Optional<Region> named(Context ctx) {
        return room.regions().named(ctx.pathParam("regio"));
    }

    /** Shows a button when the link works; asks the database but changes nothing. */
    private void askFirst(Context ctx, LinkPurpose purpose, String template) {
        room.guard().count(ctx, Limit.LINK);
        if (registrations.accepts(token(ctx), purpose)) {
            var consent = Consent.words(room.texts(ctx), room.controller().name());
            room.show(ctx, template, Map.of("consent", consent));
        } else {
            room.showGone(ctx);
        }
    }

    private void askAddress(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        if (addresses.accepts(token(ctx))) {
            room.show(ctx, "address", Map.of());
        } else {
            room.showGone(ctx);
        }
    }

    /** Shows of whom the registration is, for its owner to see that nobody else filled it in. */
    private void askToConfirm(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        registrations
                .toConfirm(token(ctx))
                .ifPresentOrElse(
                        registration -> room.show(
                                ctx,
                                "confirm",
                                Map.of(
                                        "name", registration.name(),
                                        "postcode", registration.postcode().text())),
                        () -> room.showGone(ctx));
    }

    private void confirm(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        registrations
                .confirm(token(ctx))
                .ifPresentOrElse(confirmed -> room.sendTo(ctx, CONFIRMED + slug(confirmed)), () -> room.showGone(ctx));
    }

    private void agree(Context ctx) {
        var organisation = Optional.of(room.controller().name());
        var agreement = new Agreement(Consent.version(room.texts(ctx).language()), organisation);
        end(ctx, token -> moveIn.agree(token, agreement), AGREED);
    }

    private void end(Context ctx, Predicate<RandomToken> use, String next) {
        room.guard().count(ctx, Limit.LINK);
        if (use.test(token(ctx))) {
            room.sendTo(ctx, next);
        } else {
            room.showGone(ctx);
        }
    }

    private static String slug(Registrations.Confirmed confirmed) {
        return confirmed.answering().map(who -> "/" + who.region().slug()).orElse("");
    }

    private void withdraw(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        room.showWithdrawn(ctx, registrations.withdraw(token(ctx)));
    }

    /** What happens next, by the promise of the region as far as it is known. */
    private void showNext(Context ctx, String template, Optional<Region> region) {
        var texts = room.texts(ctx);
        var promised = region.flatMap(Region::promise)
                .map(promise -> room.promises().confirmed(promise, texts))
                .orElse("");
        room.show(ctx, template, Map.of("region", region.map(Region::name).orElse(""), "promised", promised));
    }

    static RandomToken token(Context ctx) {
        return new RandomToken(ctx.pathParam("token"));
    }
}
