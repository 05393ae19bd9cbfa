package nl.herstart.site.agreements;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.herstart.agreement.Agreement;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.Theme;
import nl.herstart.platform.form.FormField;

/**
 * The agreements of a region, of a party, or about a theme. What {@code agreements/group} sees: {@code kind} of group with its
 * {@code name}, {@code promises} of a region, {@code now} and {@code then} as lists of lines by covenant, and {@code feed}.
 */
final class GroupPages {

    static final String REGION = Room.HOME + "/regio/";
    static final String PARTY = Room.HOME + "/partij/";
    static final String THEME = Room.HOME + "/thema/";

    /** A covenant with those of its agreements that belong to the group. */
    record Group(OverviewPage.CovenantLine covenant, List<AgreementLine> lines) {

        Group {
            lines = List.copyOf(lines);
        }
    }

    private final Room room;

    GroupPages(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        routes.get(REGION + "{regio}", this::region);
        routes.get(PARTY + "{partij}", this::party);
        routes.get(THEME + "{thema}", this::theme);
    }

    private void region(Context ctx) {
        var region = room.regions().named(ctx.pathParam("regio")).orElseThrow(NotFoundResponse::new);
        Map<String, Object> model = new HashMap<>();
        model.put("promises", RegionPromise.of(region, room.words()).stream().toList());
        model.put("feed", REGION + region.slug() + AgreementFeed.ENDING);
        model.put("slug", region.slug());
        show(
                ctx,
                "regio",
                region.name(),
                covenant -> covenant.terms().regions().contains(region.slug()),
                agreement -> true,
                model);
    }

    private void party(Context ctx) {
        var slug = ctx.pathParam("partij");
        var name = room.agreements().all().stream()
                .flatMap(covenant -> covenant.parties().stream())
                .map(party -> party.name())
                .filter(each -> AgreementWords.slug(each).equals(slug))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        show(
                ctx,
                "partij",
                name,
                covenant -> covenant.parties().stream()
                        .anyMatch(party -> party.name().equals(name)),
                agreement -> agreement.terms().owner().isEmpty()
                        || agreement.terms().owner().equals(name),
                none());
    }

    private void theme(Context ctx) {
        Optional<Theme> theme = Arrays.stream(Theme.values())
                .filter(each -> FormField.choiceName(each).equals(ctx.pathParam("thema")))
                .findFirst();
        var asked = theme.orElseThrow(NotFoundResponse::new);
        show(
                ctx,
                "thema",
                room.words().theme(asked),
                covenant -> true,
                agreement -> agreement.terms().theme() == asked,
                none());
    }

    private static Map<String, Object> none() {
        Map<String, Object> model = new HashMap<>();
        model.put("promises", List.of());
        model.put("feed", "");
        model.put("slug", "");
        return model;
    }

    private void show(
            Context ctx,
            String kind,
            String name,
            Predicate<Covenant> covenants,
            Predicate<Agreement> agreements,
            Map<String, Object> model) {
        var groups = room.agreements().all().stream()
                .filter(covenants)
                .map(covenant -> new Group(
                        OverviewPage.line(covenant),
                        covenant.agreements().stream()
                                .filter(agreements)
                                .map(one -> room.words().line(covenant, one, room.today()))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        model.put("kind", kind);
        model.put("name", name);
        model.put(
                "now",
                groups.stream()
                        .filter(group -> group.covenant().history().isEmpty())
                        .toList());
        model.put(
                "then",
                groups.stream()
                        .filter(group -> !group.covenant().history().isEmpty())
                        .toList());
        room.show(ctx, "group", model);
    }
}
