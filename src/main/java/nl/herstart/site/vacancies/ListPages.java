package nl.herstart.site.vacancies;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.VacancyFilter;
import nl.herstart.value.Language;

/**
 * The list at {@code /vacatures}, 25 on a page, and the same as a sheet for a notice board. Where one lives is asked apart and
 * sent as a form, so that a postcode never stands in an address: it leads to the list of that gemeente.
 */
final class ListPages {

    static final String LIST = "/vacatures";
    static final String BOARD = LIST + "/prikbord";
    static final String WHERE = LIST + "/waar";

    private static final String TYPED = "plaats";
    private static final int ON_A_PAGE = 25;
    private static final int ON_A_BOARD = 60;
    private static final int MOST_TYPED = 60;

    /** What may be chosen. */
    record Option(String value, String label) {}

    private final Room room;
    private final WiderSearch wider;

    ListPages(Room room) {
        this.room = room;
        this.wider = new WiderSearch(room.open(), room.places(), room.words());
    }

    void addTo(RoutesConfig routes, Language language) {
        routes.before(Roots.address(language, LIST), CacheClass.CONTENT::applyTo);
        routes.get(Roots.address(language, LIST), this::list);
        routes.get(Roots.address(language, BOARD), this::board);
        routes.get(
                Roots.address(language, WHERE),
                ctx -> ctx.redirect(Roots.address(language, LIST), HttpStatus.SEE_OTHER));
        routes.post(Roots.address(language, WHERE), this::where);
    }

    private void list(Context ctx) {
        show(ctx, room.query(ctx), "", List.of());
    }

    /** @param objection why a place was not found; empty when nothing was asked */
    private void show(Context ctx, VacancyQuery query, String objection, List<Option> places) {
        var language = Room.language(ctx);
        var from = (query.page() - 1) * ON_A_PAGE;
        var page = room.open().list(query.filter(), from, ON_A_PAGE);
        var model = new HashMap<String, Object>(choices(query, language));
        model.put("form", Parsed.filledIn(query.entered()));
        model.put("filters", query.understood());
        model.put("isFiltered", !query.isEmpty());
        model.put("parts", room.queries().parts(query, language));
        model.put("leftOut", room.queries().leftOut(query, language));
        model.put("objection", objection);
        model.put("found", places);
        model.put("count", page.count());
        model.put("first", from + 1);
        model.put("last", from + page.vacancies().size());
        model.put(
                "cards",
                page.vacancies().stream()
                        .map(each -> room.cards().of(each, language))
                        .toList());
        model.put("wider", page.count() == 0 && !query.isEmpty() ? wider.than(query, language) : List.of());
        model.put("anywhere", page.count() > 0 || room.open().count(VacancyFilter.NONE) > 0);
        var address = Roots.address(language, LIST);
        model.put("earlier", query.page() > 1 ? at(address, query, query.page() - 1) : "");
        model.put("later", from + page.vacancies().size() < page.count() ? at(address, query, query.page() + 1) : "");
        model.put("boardAddress", query.behind(Roots.address(language, BOARD)));
        model.put("feedAddress", query.behind(VacancyFeed.ADDRESS));
        model.put("alertAddress", query.behind(Roots.address(language, AlertPages.ASK)));
        room.show(ctx, "list", model);
    }

    private static String at(String address, VacancyQuery query, int page) {
        return VacancyQuery.behind(address, query.understood(), page);
    }

    private Map<String, Object> choices(VacancyQuery query, Language language) {
        var texts = room.texts(language);
        var choices = new LinkedHashMap<String, Object>();
        choices.put("regions", options(room.places().regions()));
        choices.put(
                "gemeenten",
                query.filter()
                        .region()
                        .map(room.places()::gemeenten)
                        .map(ListPages::options)
                        .orElse(List.of()));
        choices.put(
                "days",
                VacancyQuery.DAY_NAMES.stream()
                        .map(day -> new Option(day, texts.say("dag-lang." + day)))
                        .toList());
        choices.put("sectors", options(Sector.values(), "sector.", language));
        choices.put("kinds", options(Kind.values(), "soort.", language));
        return choices;
    }

    private static List<Option> options(Map<String, String> named) {
        var options = new ArrayList<Option>();
        named.forEach((name, slug) -> options.add(new Option(slug, name)));
        return options;
    }

    private List<Option> options(Enum<?>[] constants, String key, Language language) {
        var options = new ArrayList<Option>();
        for (var constant : constants) {
            var value = FormField.choiceName(constant);
            options.add(new Option(value, room.texts(language).say(key + value)));
        }
        return options;
    }

    private void board(Context ctx) {
        var query = room.query(ctx);
        var language = Room.language(ctx);
        var page = room.open().list(query.filter(), 0, ON_A_BOARD);
        room.show(
                ctx,
                "board",
                Map.of(
                        "parts", room.queries().parts(query, language),
                        "cards",
                                page.vacancies().stream()
                                        .map(each -> room.cards().of(each, language))
                                        .toList(),
                        "count", page.count(),
                        "day", room.today(),
                        "site", room.baseUrl().toString().replaceFirst("^https?://", ""),
                        "back", query.behind(Roots.address(language, LIST))));
    }

    private void where(Context ctx) {
        room.guard().count(ctx, Limit.REGION);
        var typed = Objects.requireNonNullElse(ctx.formParam(TYPED), "").strip();
        var query = VacancyQuery.in(
                ctx.formParamMap().entrySet().stream()
                        .filter(each -> VacancyQuery.NAMES.contains(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                room.places());
        var found = typed.isEmpty() || typed.length() > MOST_TYPED
                ? List.<Map.Entry<String, String>>of()
                : room.places().find(typed);
        if (found.size() == 1) {
            ctx.redirect(in(query, found.get(0).getValue(), Room.language(ctx)), HttpStatus.SEE_OTHER);
            return;
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        CacheClass.NEVER.applyTo(ctx);
        show(
                ctx,
                query,
                room.texts(ctx).say(found.isEmpty() ? "plaats.onbekend" : "plaats.meer"),
                found.stream()
                        .map(each -> new Option(in(query, each.getValue(), Room.language(ctx)), each.getKey()))
                        .toList());
    }

    private static String in(VacancyQuery query, String place, Language language) {
        var filters = new LinkedHashMap<String, List<String>>();
        var slugs = List.of(place.split("/", -1));
        filters.put(VacancyQuery.REGION, List.of(slugs.get(0)));
        if (slugs.size() > 1) {
            filters.put(VacancyQuery.GEMEENTE, List.of(slugs.get(1)));
        }
        filters.putAll(query.without(Set.of(VacancyQuery.REGION, VacancyQuery.GEMEENTE)));
        return VacancyQuery.behind(Roots.address(language, LIST), filters, 1);
    }
}
