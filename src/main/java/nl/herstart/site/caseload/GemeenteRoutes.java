package nl.herstart.site.caseload;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.server.Routes;
import nl.herstart.registry.Registry;
import nl.herstart.registry.handover.GemeenteLinks;

/** Where the link leads that a gemeente gets by mail: opening it changes and shows nothing, the button does both, once. */
final class GemeenteRoutes implements Routes {

    static final String ADDRESS = "/overdracht";
    private static final String LINK = ADDRESS + "/{link}";

    private final GemeenteLinks links;
    private final FormGuard guard;
    private final Views views;
    private final Shown shown;

    GemeenteRoutes(Registry registry, FormGuard guard, Views views, Shown shown) {
        this.links = new GemeenteLinks(registry);
        this.guard = guard;
        this.views = views;
        this.shown = shown;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(LINK, this::ask);
        routes.post(LINK, this::accept);
    }

    private void ask(Context ctx) {
        guard.count(ctx, Limit.LINK);
        if (links.accepts(token(ctx))) {
            show(ctx, "vraag", List.of());
        } else {
            gone(ctx);
        }
    }

    private void accept(Context ctx) {
        guard.count(ctx, Limit.LINK);
        links.accept(token(ctx))
                .ifPresentOrElse(
                        handed -> {
                            var words = shown.words();
                            var person = PersonView.ofNobody(handed.registration(), words);
                            var facts = Stream.of(
                                            person.contact(words).stream(),
                                            PersonView.wishes(handed.registration(), words).stream(),
                                            Stream.of(
                                                    new Fact(words.say("veld.gemeente-reden"), handed.reason()),
                                                    new Fact(
                                                            words.say("gemeente.van"),
                                                            shown.regionName(handed.region()))))
                                    .flatMap(each -> each)
                                    .toList();
                            show(ctx, "gegevens", facts);
                        },
                        () -> gone(ctx));
    }

    /** One answer for every link that does not work, so that nobody can tell why. */
    private void gone(Context ctx) {
        ctx.status(HttpStatus.NOT_FOUND);
        show(ctx, "weg", List.of());
    }

    private void show(Context ctx, String step, List<Fact> facts) {
        ctx.header("X-Robots-Tag", "noindex");
        var model = new HashMap<String, Object>(Map.of("step", step, "facts", facts));
        model.put("title", shown.words().say("gemeente.titel." + step));
        views.show(ctx, "caseload/gemeente", model);
    }

    private static RandomToken token(Context ctx) {
        return new RandomToken(ctx.pathParam("link"));
    }
}
