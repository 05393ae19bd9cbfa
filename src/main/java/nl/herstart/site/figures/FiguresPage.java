package nl.herstart.site.figures;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.figures.Dashboard;
import nl.herstart.registry.figures.Period;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.vacancy.RegionCounts;
import nl.herstart.value.Language;

/** How a region does: now, and over a quarter or a year. */
final class FiguresPage {

    static final String ADDRESS = "/beheer/cijfers";

    private static final int YEARS = 3;
    private static final int QUARTERS = 4;

    private final Dashboard dashboard;
    private final RegionMap regions;
    private final Function<String, RegionCounts.Counts> vacancies;
    private final DeskDoor door;
    private final Clock clock;
    private final Texts texts = Texts.about(Language.DUTCH, "desk/figures");
    private final Texts words = Texts.about(Language.DUTCH, "desk/caseload");

    FiguresPage(
            Dashboard dashboard,
            RegionMap regions,
            Function<String, RegionCounts.Counts> vacancies,
            DeskDoor door,
            Clock clock) {
        this.dashboard = dashboard;
        this.regions = regions;
        this.vacancies = vacancies;
        this.door = door;
        this.clock = clock;
    }

    void addTo(Set<Role> roles) {
        door.get(ADDRESS, roles, this::show);
    }

    private void show(Context ctx, Viewer viewer) {
        var region = asked(ctx, "regio")
                .or(() -> viewer.regions().stream().findFirst())
                .filter(viewer::worksIn)
                .orElseThrow(NotFoundResponse::new);
        var today = LocalDate.now(clock);
        var period = asked(ctx, "periode").flatMap(Period::of).orElseGet(() -> Period.quarterOf(today));
        var figures = dashboard.figures(viewer, region, period).orElseThrow(NotFoundResponse::new);
        var view = new FiguresView(texts, words, region);
        var model = new HashMap<String, Object>();
        model.put("region", region);
        model.put("regionName", name(region));
        model.put(
                "regions",
                viewer.regions().stream().map(slug -> option(slug, name(slug))).toList());
        model.put("period", period.text());
        model.put("periodName", name(period));
        model.put("periods", periods(today, period));
        model.put("empty", !figures.hasBegun());
        model.put("isAhead", period.from().isAfter(today));
        model.put("now", view.now(figures));
        model.put("handovers", view.slowHandovers(figures));
        model.put("promise", view.promise(figures));
        model.put("workingDays", view.workingDays(figures));
        model.put("contacts", view.contacts(figures));
        model.put("closed", view.closed(figures));
        var counts = vacancies.apply(region);
        model.put(
                "vacancies",
                texts.say(
                        "vacatures",
                        counts.open(),
                        counts.waiting(),
                        counts.interests(),
                        counts.endedThisYear(),
                        counts.filledThisYear()));
        model.put("duration", view.duration(figures));
        door.show(ctx, viewer, "figures/figures", model);
    }

    private static Optional<String> asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
    }

    private String name(String slug) {
        return regions.named(slug).map(region -> region.name()).orElse(slug);
    }

    private String name(Period period) {
        var year = String.valueOf(period.year());
        return period.quarter()
                .map(number -> texts.say("kwartaal", number, year))
                .orElseGet(() -> texts.say("jaar", year));
    }

    /** The quarters and years up to now, the newest first, and the one that was asked for. */
    private List<Map<String, String>> periods(LocalDate today, Period asked) {
        var choices = IntStream.range(0, YEARS)
                .map(ago -> today.getYear() - ago)
                .boxed()
                .flatMap(year -> Stream.concat(
                        Stream.of(new Period(year, Optional.empty())),
                        IntStream.range(0, QUARTERS)
                                .mapToObj(before -> new Period(year, Optional.of(QUARTERS - before)))))
                .filter(period -> !period.from().isAfter(today))
                .toList();
        return Stream.concat(choices.contains(asked) ? Stream.of() : Stream.of(asked), choices.stream())
                .map(period -> option(period.text(), name(period)))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
