package nl.herstart.site.vacancies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.OpenVacancies;
import nl.herstart.value.Language;

/** When nothing was found: the same search with one filter less, as far as that finds something, and how much. */
final class WiderSearch {

    /** One way to look further. */
    record Wider(String words, int count, String address) {}

    /** Filters that are let go together, by the name under which that is said. */
    private static final Map<String, Set<String>> TOGETHER = together();

    private final OpenVacancies open;
    private final Places places;
    private final Map<Language, Texts> words;

    WiderSearch(OpenVacancies open, Places places, Map<Language, Texts> words) {
        this.open = open;
        this.places = places;
        this.words = words;
    }

    private static Map<String, Set<String>> together() {
        var all = new LinkedHashMap<String, Set<String>>();
        all.put("gemeente", Set.of(VacancyQuery.GEMEENTE));
        all.put("regio", Set.of(VacancyQuery.REGION, VacancyQuery.GEMEENTE));
        all.put("uren", Set.of(VacancyQuery.LEAST, VacancyQuery.MOST));
        all.put("tijden", Set.of(VacancyQuery.FROM, VacancyQuery.UNTIL));
        for (var name : List.of(
                VacancyQuery.DAYS,
                VacancyQuery.SCHOOL,
                VacancyQuery.HOLIDAYS,
                VacancyQuery.SECTOR,
                VacancyQuery.KIND,
                VacancyQuery.LEARNING,
                VacancyQuery.EVC,
                VacancyQuery.NO_EXPERIENCE)) {
            all.put(name, Set.of(name));
        }
        return all;
    }

    /** Those that find something, each with one filter less; at the end all vacancies there are. */
    List<Wider> than(VacancyQuery query, Language language) {
        var texts = Objects.requireNonNull(words.get(language));
        var wider = new ArrayList<Wider>();
        TOGETHER.forEach((name, filters) -> {
            var rest = query.without(filters);
            if (rest.size() < query.understood().size() && !rest.isEmpty()) {
                add(wider, texts.say("ruimer." + name), rest, language);
            }
        });
        add(wider, texts.say("ruimer.alles"), Map.of(), language);
        return List.copyOf(wider);
    }

    private void add(List<Wider> wider, String words, Map<String, List<String>> filters, Language language) {
        int count = open.count(VacancyQuery.in(filters, places).filter());
        if (count > 0) {
            var address = VacancyQuery.behind(Roots.address(language, ListPages.LIST), filters, 1);
            wider.add(new Wider(words, count, address));
        }
    }
}
