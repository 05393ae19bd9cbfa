package nl.herstart.site.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.organisation.Organisation;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.StoredAnswer;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;

/**
 * Home and every page of content. Answers any address of one or two parts that no other room answers, so it comes last
 * in the list of rooms. A page is rendered once a day, because it tells when its text is overdue; the list of examples
 * once for each choice among them. Also gives what tells search engines and feed readers about them.
 *
 * <p>Whoever edits content while the site runs sees what is wrong with a change, in whatever room it shows. The template
 * {@code pages/mistakes} sees {@code mistakes}, what an editor has to put right. The template
 * {@code pages/home} sees {@code themes}, links to the theme pages, {@code structured}, what
 * {@link StructuredData} tells, and what the application adds for it; for the others see {@link PageModel}.
 */
public final class PageRoutes implements Routes {

    private static final String ENGLISH_HOME = "/en";
    private final Views views;
    private final Supplier<PageLibrary> library;
    private final Optional<Organisation> organisation;
    private final URI baseUrl;
    private final Clock clock;

    private PageRoutes(
            Views views, Supplier<PageLibrary> library, Optional<Organisation> organisation, URI baseUrl, Clock clock) {
        this.views = views;
        this.library = library;
        this.organisation = organisation;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /**
     * The pages of a library.
     *
     * @param library asked again for each page that is not stored
     * @param organisation who publishes them, if anybody answers for that
     * @param baseUrl the address by which visitors know the site, without a slash at the end
     */
    public static PageRoutes using(
            Views views, Supplier<PageLibrary> library, Optional<Organisation> organisation, URI baseUrl, Clock clock) {
        return new PageRoutes(views, library, organisation, baseUrl, clock);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(ContentException.class, this::showMistakes);
        for (var address : List.of("/", ENGLISH_HOME, Sitemap.ADDRESS, Feed.ADDRESS)) {
            routes.get(address, whenSound(ctx -> give(ctx, address, ExampleFilter.NONE)));
        }
        for (var addresses :
                List.of("/{page}", "/{theme}/{page}", Example.OVERVIEW + "/{page}", ENGLISH_HOME + "/{theme}/{page}")) {
            routes.get(addresses, whenSound(this::show));
        }
    }

    private Handler whenSound(Handler showing) {
        return ctx -> {
            library.get().refuseMistakes();
            showing.handle(ctx);
        };
    }

    private void showMistakes(ContentException wrong, Context ctx) {
        ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
        views.show(ctx, "pages/mistakes", Map.of("mistakes", wrong.mistakes()));
    }

    private void show(Context ctx) {
        var address = ctx.path().replaceFirst("/$", "");
        var pages = library.get();
        if (pages.at(address).isEmpty()) {
            ctx.redirect(pages.movedFrom(address).orElseThrow(NotFoundResponse::new), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        boolean maySelect = address.equals(Example.OVERVIEW);
        give(ctx, address, maySelect ? ExampleFilter.in(ctx.queryParamMap()) : ExampleFilter.NONE);
    }

    /** Gives the page at its one address; who asks with a slash behind it is sent there. */
    private void give(Context ctx, String address, ExampleFilter filter) {
        if (!address.equals(ctx.path())) {
            ctx.redirect(address, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        views.stored().give(ctx, address + filter.query(), this::today, () -> render(address, filter));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private StoredAnswer render(String address, ExampleFilter filter) {
        var pages = library.get();
        return switch (address) {
            case "/", ENGLISH_HOME -> home(pages, address);
            case Sitemap.ADDRESS -> stored(Sitemap.TYPE, new Sitemap(pages, baseUrl).xml());
            case Feed.ADDRESS -> stored(Feed.TYPE, new Feed(pages, baseUrl, clock.getZone()).xml());
            default -> page(pages, address, filter);
        };
    }

    private StoredAnswer home(PageLibrary pages, String address) {
        return views.store(
                address,
                "pages/home",
                Map.of(
                        "themes", pages.navigation(Roots.language(address)).themes(),
                        "structured", new StructuredData(pages, organisation, baseUrl).ofHome()));
    }

    private StoredAnswer page(PageLibrary pages, String address, ExampleFilter filter) {
        var page = pages.at(address).orElseThrow(NotFoundResponse::new);
        var model = new PageModel(pages, organisation, baseUrl, today()).of(page, filter);
        return views.store(address, PageModel.template(page), model);
    }

    private static StoredAnswer stored(String type, byte[] xml) {
        return StoredAnswer.of(type, CacheClass.CONTENT, xml);
    }
}
