package nl.herstart.site.caseload;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.work.WorkPage;
import nl.herstart.registry.work.WorkPlace.Order;
import nl.herstart.registry.work.WorkPlace.Tab;

/** The worklist in words: its tabs, filters and columns, and its rows under a heading for each urgency. */
final class ListView {

    /** The five that can be looked at alone. */
    private static final List<Urgency> FILTERS =
            List.of(Urgency.TE_LAAT, Urgency.VANDAAG, Urgency.DEZE_WEEK, Urgency.WACHT, Urgency.BEVROREN);

    private static final List<String> COLUMNS =
            List.of("naam", "voor", "vraagt", "staat", "wie", "pogingen", "contact");

    private final Shown shown;
    private final Clock clock;

    ListView(Shown shown, Clock clock) {
        this.shown = shown;
        this.clock = clock;
    }

    /** Rows under a sub-heading; without a title they stand by themselves. */
    record Section(String key, String title, int count, List<ListRow> rows) {}

    List<Section> sections(ListPlace place, WorkPage page) {
        if (page.rows().isEmpty()) {
            return List.of();
        }
        if (place.work().order().isPresent() || place.work().tab() == Tab.AFGEROND) {
            return List.of(found(page.rows(), place.work().isEverywhere()));
        }
        return Arrays.stream(Urgency.values())
                .map(urgency -> section(urgency, page, place.work().isEverywhere()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Section section(Urgency urgency, WorkPage page, boolean namesRegion) {
        var rows = page.rows().stream()
                .filter(row -> row.urgency().filter(urgency::equals).isPresent())
                .map(row -> row(row, namesRegion))
                .toList();
        return new Section(
                FormField.choiceName(urgency),
                shown.words().word("groep", urgency),
                page.counts().getOrDefault(urgency, 0),
                rows);
    }

    /** Rows by themselves, as they came. */
    Section found(List<WorkPage.Row> rows, boolean namesRegion) {
        return new Section(
                "",
                "",
                rows.size(),
                rows.stream().map(row -> row(row, namesRegion)).toList());
    }

    private ListRow row(WorkPage.Row row, boolean namesRegion) {
        var words = shown.words();
        var file = row.file();
        var offered = file.state() == CaseState.OVERDRACHT_GEVRAAGD
                ? Offered.since(file.enteredStateAt(), clock.instant(), words)
                : Offered.NOT;
        return new ListRow(
                row,
                shown.due(file),
                asks(row),
                words.word("toestand", file.state()),
                file.lastContactAt().map(words::shortly).orElse(""),
                file.attempts() == 0 ? "" : words.say("dagen-gebeld", file.attempts()),
                offered,
                namesRegion ? shown.regionName(file.region()) : "");
    }

    private String asks(WorkPage.Row row) {
        var words = shown.words();
        var asks = new ArrayList<String>();
        Stream.of(words.words("hulp", row.help()))
                .filter(help -> !help.isEmpty())
                .forEach(asks::add);
        if (row.speaks() != Spoken.NL) {
            asks.add(words.say("spreekt", words.language(row.speaks())));
        }
        return String.join("; ", asks);
    }

    List<Map<String, Object>> tabs(ListPlace place, WorkPage page) {
        return Arrays.stream(Tab.values())
                .map(tab -> Map.<String, Object>of(
                        "href", place.at(tab).href(),
                        "text", shown.words().word("tab", tab),
                        "count", page.tabs().getOrDefault(tab, 0),
                        "here", tab == place.work().tab()))
                .toList();
    }

    List<Map<String, Object>> filters(ListPlace place, WorkPage page) {
        if (place.work().tab() == Tab.AFGEROND) {
            return List.of();
        }
        var only = place.work().only();
        var links = new ArrayList<Map<String, Object>>();
        FILTERS.forEach(urgency -> links.add(Map.of(
                "key", FormField.choiceName(urgency),
                "href", place.only(Optional.of(urgency)).href(),
                "text", shown.words().word("groep", urgency),
                "count", page.counts().getOrDefault(urgency, 0),
                "here", only.filter(urgency::equals).isPresent())));
        if (only.isPresent()) {
            links.add(Map.of(
                    "key", "alles",
                    "href", place.only(Optional.empty()).href(),
                    "text", shown.words().say("groep.alles"),
                    "count",
                            page.counts().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                    "here", false));
        }
        return List.copyOf(links);
    }

    List<Map<String, String>> columns(ListPlace place) {
        return COLUMNS.stream().map(name -> column(place, name)).toList();
    }

    private Map<String, String> column(ListPlace place, String name) {
        var column = ListPlace.column(name);
        var now = place.work()
                .order()
                .filter(order -> column.filter(order.column()::equals).isPresent());
        boolean isNextDescending = now.filter(order -> !order.isDescending()).isPresent();
        return Map.of(
                "text", shown.words().say("kolom." + name),
                "href",
                        column.map(each -> place.sortedBy(new Order(each, isNextDescending))
                                        .href())
                                .orElse(""),
                "sorted",
                        now.map(order -> order.isDescending() ? "descending" : "ascending")
                                .orElse("none"));
    }
}
