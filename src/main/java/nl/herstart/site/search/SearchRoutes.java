package nl.herstart.site.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.herstart.platform.files.Derived;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.Objection;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
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
    private static final String SUGGESTIONS = PATH + "/suggesties";
    private static final int MOST_CHARACTERS = 100;

    private final Views views;
    private final FormGuard guard;
    private final Supplier<Map<Language, SearchIndex>> indexes;
    private final ObjectMapper mapper = new ObjectMapper();

    private SearchRoutes(Views views, FormGuard guard, Supplier<Map<Language, SearchIndex>> indexes) {
        this.views = views;
        this.guard = guard;
        this.indexes = indexes;
    }

    /**
     * Search over the pages in each language, which are made ready now.
     *
     * @param guard counts searches
     * @param pages asked again at each search, for editors may have changed them; then it gives another map
     */
    public static SearchRoutes using(Views views, FormGuard guard, Supplier<Map<Language, List<Signpost>>> pages) {
        return new SearchRoutes(views, guard, Derived.of(pages, SearchIndex::ofEach));
    }

    /** A search is there in every language and listed in none. */
    public static Signposts signposts() {
        return new Signposts(List.of(), dutch -> dutch.equals(PATH) || dutch.equals(SUGGESTIONS));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (var language : Language.values()) {
            routes.get(Roots.address(language, PATH), this::search);
            routes.get(Roots.address(language, SUGGESTIONS), this::suggest);
        }
    }

    private void search(Context ctx) {
        var objection = guard.objectionToOneMore(ctx, Limit.SEARCH);
        objection.ifPresent(each -> each.applyTo(ctx));
        var typed = words(ctx);
        var theme = Objects.requireNonNullElse(ctx.queryParam("thema"), "");
        var found = objection.isPresent() ? List.<Found>of() : index(ctx).find(typed);
        var themes = themes(found, theme);
        var shown = themes.stream().anyMatch(Choice::chosen)
                ? found.stream().filter(page -> page.theme().equals(theme)).toList()
                : found;
        var model = Map.of(
                "typed", typed,
                "objection", objection.map(Objection::message).orElse(""),
                "found", shown,
                "total", found.size(),
                "themes", themes);
        views.show(ctx, "search/results", model);
    }

    private void suggest(Context ctx) {
        guard.count(ctx, Limit.SUGGESTION);
        try {
            ctx.contentType("application/json")
                    .result(mapper.writeValueAsString(index(ctx).suggest(words(ctx))));
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

    private SearchIndex index(Context ctx) {
        return Objects.requireNonNull(indexes.get().get(Roots.language(ctx.path())));
    }
}
