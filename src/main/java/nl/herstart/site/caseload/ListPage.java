package nl.herstart.site.caseload;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.handover.Handovers;
import nl.herstart.registry.work.WorkPage;
import nl.herstart.registry.work.WorkPlace.Tab;
import nl.herstart.registry.work.Worklist;

/** The worklist: what is late first, and links and one search box to see less of it. */
final class ListPage {

    static final String ADDRESS = "/beheer/lijst";
    private static final String SEARCH = ADDRESS + "/zoeken";
    private static final int MOST_TYPED = 100;

    private final Worklist worklist;
    private final Handovers handovers;
    private final DeskDoor door;
    private final Shown shown;
    private final ListView view;

    ListPage(Worklist worklist, Handovers handovers, DeskDoor door, Shown shown, ListView view) {
        this.worklist = worklist;
        this.handovers = handovers;
        this.door = door;
        this.shown = shown;
        this.view = view;
    }

    void addTo(Set<Role> roles) {
        door.get(ADDRESS, roles, this::list);
        door.post(SEARCH, roles, this::search);
    }

    private void list(Context ctx, Viewer viewer) {
        var place = ListPlace.asked(
                viewer,
                asked(ctx, "tab"),
                asked(ctx, "alleen"),
                asked(ctx, "sorteer"),
                asked(ctx, "pagina"),
                asked(ctx, "regio"));
        if (asked(ctx, "tab").isEmpty() && place.work().tab() == Tab.VAN_MIJ) {
            place = place.at(first(page(viewer, place)));
        }
        var page = page(viewer, place);
        var sections = view.sections(place, page);
        var model = top(ctx, viewer, place, page);
        model.put("filters", view.filters(place, page));
        model.put("sections", sections);
        model.put("empty", sections.isEmpty() ? whyEmpty(place, page) : List.of());
        model.put("more", page.hasMore() ? place.onPage(place.work().page() + 1).href() : "");
        model.put("searched", "");
        door.show(ctx, viewer, "caseload/list", model);
    }

    /** One's own work when there is any, and else that of the whole region: it must be somebody's. */
    private static Tab first(WorkPage page) {
        boolean hasOwn = page.tabs().getOrDefault(Tab.VAN_MIJ, 0) > 0;
        return hasOwn || page.tabs().getOrDefault(Tab.HELE_REGIO, 0) == 0 ? Tab.VAN_MIJ : Tab.HELE_REGIO;
    }

    private WorkPage page(Viewer viewer, ListPlace place) {
        return worklist.page(viewer, place.work()).orElseThrow(NotFoundResponse::new);
    }

    /** What is sought is sent as a form, so that no name stands in an address. */
    private void search(Context ctx, Viewer viewer) {
        var place = ListPlace.of(Optional.ofNullable(ctx.formParam("lijst")).orElse(""), viewer);
        var typed = Optional.ofNullable(ctx.formParam("zoek")).orElse("").strip();
        var sought = typed.substring(0, Math.min(typed.length(), MOST_TYPED));
        var found = worklist.search(viewer, sought);
        var model = top(ctx, viewer, place, page(viewer, place));
        model.put("heading", shown.words().say("gevonden", found.size()));
        model.put("filters", List.of());
        model.put(
                "sections",
                found.isEmpty()
                        ? List.of()
                        : List.of(view.found(found, viewer.regions().size() > 1)));
        model.put(
                "empty", List.of(shown.words().say(sought.length() < 2 ? "leeg.niets-getypt" : "leeg.geen-treffers")));
        model.put("more", "");
        model.put("searched", sought);
        door.show(ctx, viewer, "caseload/list", model);
    }

    private Map<String, Object> top(Context ctx, Viewer viewer, ListPlace place, WorkPage page) {
        var words = shown.words();
        var model = new HashMap<String, Object>();
        model.put("heading", words.say("lijst.titel", regionName(place)));
        model.put("notice", words.find("gedaan." + asked(ctx, "gedaan")).orElse(""));
        model.put("place", place);
        model.put("whole", place.at(Tab.HELE_REGIO).href());
        model.put("regions", regions(viewer));
        model.put("tabs", view.tabs(place, page));
        model.put("columns", view.columns(place));
        model.put("offers", offers(viewer));
        return model;
    }

    /** That other regions wait for an answer; empty when none does. */
    private String offers(Viewer viewer) {
        int waiting = handovers.offers(viewer).size();
        return waiting == 0 ? "" : shown.words().say("aanbod.wacht", waiting);
    }

    private String regionName(ListPlace place) {
        return place.work().isEverywhere() ? shown.words().say("alle-regios") : shown.regionName(place.region());
    }

    /** Those of the viewer, after all of them together. */
    private List<Map<String, String>> regions(Viewer viewer) {
        var all = Stream.of(Map.of("value", "alle", "label", shown.words().say("alle-regios")));
        var each = viewer.regions().stream().map(slug -> Map.of("value", slug, "label", shown.regionName(slug)));
        return viewer.regions().size() > 1 ? Stream.concat(all, each).toList() : each.toList();
    }

    private List<String> whyEmpty(ListPlace place, WorkPage page) {
        var words = shown.words();
        var only = place.work().only();
        if (only.isPresent()) {
            return List.of(words.say(only.get() == Urgency.TE_LAAT ? "leeg.niets-te-laat" : "leeg.geen-in-filter"));
        }
        boolean isNew = page.tabs().values().stream().allMatch(count -> count == 0);
        return isNew
                ? List.of(words.say("leeg.geen-aanmeldingen", regionName(place)), words.say("leeg.wat-dan"))
                : List.of(words.say("leeg." + place.tab()));
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }
}
