package nl.herstart.site.regions;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.agreement.Covenant;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.value.EmailAddress;

/**
 * The regiowijzer: {@code /regio} takes a postcode or a name and leads on to the page of a region, such as {@code
 * /regio/twente}. What was typed is sent as a form and stands in no address; that of the page we lead to names the region
 * and, as its fragment, the gemeente.
 */
public final class RegionRoutes implements Routes {

    private static final int MOST_CHARACTERS = 60;

    private final Views views;
    private final StoredPages pages;
    private final Function<String, List<Covenant>> agreements;
    private final FormGuard guard;
    private final Regions regions;
    private final Supplier<Offices> offices;
    private final WayIn wayIn;
    private final RegionPage page;
    private final Clock clock;
    private final Finder finder;
    private final Map<String, Destination> destinations;

    private RegionRoutes(
            Views views,
            FormGuard guard,
            Regions regions,
            Supplier<Offices> offices,
            Function<String, List<Covenant>> agreements,
            WayIn wayIn,
            RegionPage page,
            Clock clock) {
        this.views = views;
        this.pages = views.stored();
        this.guard = guard;
        this.regions = regions;
        this.offices = offices;
        this.agreements = agreements;
        this.wayIn = wayIn;
        this.page = page;
        this.clock = clock;
        this.finder = regions.finder();
        this.destinations = Stream.concat(
                        regions.gemeenten().stream().map(Gemeente::destination),
                        regions.all().stream().map(Region::destination))
                .collect(Collectors.toUnmodifiableMap(Destination::value, Function.identity()));
    }

    /**
     * The room, on these services.
     *
     * @param offices asked again for each page, because staff may have changed them
     * @param agreements what is agreed in a region, by its slug
     * @param post an address that answers, if there is one
     */
    public static RegionRoutes using(
            Views views,
            FormGuard guard,
            Regions regions,
            Supplier<Offices> offices,
            Function<String, List<Covenant>> agreements,
            Optional<EmailAddress> post,
            Clock clock) {
        var sources = RegionTables.sources();
        return new RegionRoutes(
                views,
                guard,
                regions,
                offices,
                agreements,
                new WayIn(regions, offices, sources),
                new RegionPage(post, sources),
                clock);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Region.PATH, ctx -> pages.give(ctx, Region.PATH, "regions/guide", () -> wayIn.of(Parsed.blank())));
        routes.post(Region.PATH, this::find);
        routes.get(Region.PATH + "/{region}", this::show);
    }

    private void find(Context ctx) {
        guard.count(ctx, Limit.REGION);
        var form = FormReader.of(ctx.formParamMap());
        var chosen = form.field(WayIn.CHOSEN).choice(destinations);
        if (chosen.isPresent()) {
            leadTo(ctx, chosen.get());
            return;
        }
        form.field(WayIn.TYPED)
                .required(Regions.TEXTS.say("leeg"))
                .text(MOST_CHARACTERS)
                .ifPresentOrElse(typed -> answer(ctx, form, finder.find(typed)), () -> refuse(ctx, form));
    }

    private void answer(Context ctx, FormReader form, Answer answer) {
        if (answer instanceof Answer.Here here) {
            leadTo(ctx, here.destination());
            return;
        }
        if (ctx.formParam(WayIn.ASKED) != null) {
            form.refuse(WayIn.CHOSEN, Regions.TEXTS.say("kies"));
        }
        var model = wayIn.of(form, answer);
        ctx.status(form.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        views.show(ctx, "regions/guide", model);
    }

    private void refuse(Context ctx, FormReader form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        views.show(ctx, "regions/guide", wayIn.of(form.invalid()));
    }

    private static void leadTo(Context ctx, Destination destination) {
        ctx.redirect(destination.address(), HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx) {
        var region = regions.at(ctx.pathParam("region")).orElseThrow(NotFoundResponse::new);
        var agreed = agreements.apply(region.slug());
        views.store(
                        region.address(),
                        "regions/region",
                        page.of(region, offices.get().in(region), agreed, LocalDate.now(clock)))
                .write(ctx);
    }
}
