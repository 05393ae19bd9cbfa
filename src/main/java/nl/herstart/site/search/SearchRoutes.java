package nl.herstart.site.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.value.Language;

/**
 * Search at {@code /zoeken}, in each language over the pages in it. The words stand in the address, so that a search can be kept and shared; they are written
 * in no log. Nothing that can be typed is an error.
 */
public final class SearchRoutes implements Routes {

    /**
     * A theme to which one can keep to.
     *
     * @param count how many of the pages found are about it
     */
    private record Choice(String theme, int count, boolean chosen) {}

    private static final String PATH = "/zoeken";
    private static final int MOST_CHARACTERS = 100;

    private final Views views;
    private final Function<Language, List<Findable>> pages;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<Language, SearchIndex> indexes = new ConcurrentHashMap<>();

    private SearchRoutes(Views views, Function<Language, List<Findable>> pages) {
        this.views = views;
        this.pages = pages;
        Arrays.stream(Language.values()).forEach(this::current);
    }

    /** Search over the pages in each language; asked again at each search, because editors may have changed them. */
    public static SearchRoutes using(Views views, Function<Language, List<Findable>> pages) {
        return new SearchRoutes(views, pages);
    }

    /** Whether this room answers at a Dutch address; it does so in every language. */
    public static boolean isAt(String dutch) {
        return dutch.equals(PATH) || dutch.startsWith(PATH + "/");
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (var language : Language.values()) {
            routes.get(language.address(PATH), this::search);
            routes.get(language.address(PATH) + "/suggesties", this::suggest);
        }
    }

    private void search(Context ctx) {
        var typed = words(ctx);
        var theme = Objects.requireNonNullElse(ctx.queryParam("thema"), "");
        var found = current(Language.at(ctx.path())).find(typed);
        var themes = themes(found, theme);
        var shown = themes.stream().anyMatch(Choice::chosen)
                ? found.stream().filter(page -> page.theme().equals(theme)).toList()
                : found;
        views.show(
                ctx, "search/zoeken", Map.of("typed", typed, "found", shown, "total", found.size(), "themes", themes));
    }

    private void suggest(Context ctx) {
        try {
            ctx.contentType("application/json")
                    .result(mapper.writeValueAsString(
                            current(Language.at(ctx.path())).suggest(words(ctx))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Choice> themes(List<Found> found, String chosen) {
        var counts = new LinkedHashMap<String, Integer>();
        found.stream()
                .map(Found::theme)
                .filter(theme -> !theme.isEmpty())
                .forEach(theme -> counts.merge(theme, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each ->
                        new Choice(each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                .toList();
    }

    /** What was typed, without what cannot be shown, and not longer than anybody types. */
    private static String words(Context ctx) {
        var typed = Objects.requireNonNullElse(ctx.queryParam("q"), "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]+", " ")
                .strip();
        int characters = typed.codePointCount(0, typed.length());
        return typed.substring(0, typed.offsetByCodePoints(0, Math.min(characters, MOST_CHARACTERS)));
    }

    private SearchIndex current(Language language) {
        var now = pages.apply(language);
        var index = indexes.get(language);
        if (index == null || !now.equals(index.pages())) {
            index = SearchIndex.of(language, now);
            indexes.put(language, index);
        }
        return index;
    }
}
