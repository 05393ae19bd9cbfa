package nl.herstart.site.vacancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** A query in words: what one looks for, and what was left out of it. */
final class QueryWords {

    private final Map<Language, Texts> words;
    private final Places places;

    QueryWords(Map<Language, Texts> words, Places places) {
        this.words = words;
        this.places = places;
    }

    /** Each filter in a few words, such as {@code in Enschede}; none when there are none. */
    List<String> parts(VacancyQuery query, Language language) {
        var parts = new ArrayList<String>();
        query.understood().forEach((name, values) -> {
            var said = part(query, name, values, language);
            if (!said.isEmpty()) {
                parts.add(said);
            }
        });
        return List.copyOf(parts);
    }

    private String part(VacancyQuery query, String name, List<String> values, Language language) {
        var texts = texts(language);
        return switch (name) {
            case VacancyQuery.REGION ->
                query.understood().containsKey(VacancyQuery.GEMEENTE) ? "" : texts.say("zoek.regio", region(query));
            case VacancyQuery.GEMEENTE -> texts.say("zoek.gemeente", gemeente(query));
            case VacancyQuery.DAYS -> texts.say("zoek.dag", said(texts, "dag.", values, language));
            case VacancyQuery.SECTOR -> texts.say("zoek.sector", said(texts, "sector.", values, language));
            case VacancyQuery.KIND -> said(texts, "soort.", values, language);
            case VacancyQuery.SCHOOL -> texts.say("zoek.schooltijd." + values.get(0));
            case VacancyQuery.LEAST, VacancyQuery.MOST, VacancyQuery.FROM, VacancyQuery.UNTIL ->
                texts.say("zoek." + name, values.get(0));
            default -> texts.say("zoek." + name);
        };
    }

    private static String said(Texts texts, String key, List<String> values, Language language) {
        return language.either(
                values.stream().map(value -> texts.say(key + value)).toList());
    }

    /** What we left out, a sentence for each; {@code ?} stands for a name that can be none. */
    List<String> leftOut(VacancyQuery query, Language language) {
        var texts = texts(language);
        return query.leftOut().stream()
                .distinct()
                .map(name -> name.equals("?")
                        ? texts.say("zoek.onbekend")
                        : texts.say(
                                VacancyQuery.NAMES.contains(name) ? "zoek.onleesbaar" : "zoek.bestaat-niet",
                                texts.find("filter." + name).orElse(name)))
                .toList();
    }

    private String region(VacancyQuery query) {
        return query.filter().region().flatMap(places::region).orElse("");
    }

    private String gemeente(VacancyQuery query) {
        return query.filter()
                .region()
                .flatMap(region -> query.filter().gemeente().flatMap(slug -> places.gemeente(region, slug)))
                .orElse("");
    }

    private Texts texts(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
