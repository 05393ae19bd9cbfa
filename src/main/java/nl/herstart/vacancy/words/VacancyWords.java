package nl.herstart.vacancy.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;
import nl.herstart.vacancy.words.Term.Place;
import nl.herstart.vacancy.words.Term.Range;

/** The list of words, read once; safe for many threads at a time. */
public final class VacancyWords {

    private static final String FILE = "woorden.yaml";

    private record Found(Entry entry, Place place) {}

    private final List<Entry> entries;

    private VacancyWords(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The list that is packed with the program.
     *
     * @throws IllegalStateException when it cannot be read; names every mistake
     */
    public static VacancyWords packaged() {
        try (var file = VacancyWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FILE);
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VacancyWords of(String yaml) {
        var sheet = Sheet.of(FILE, yaml, 1);
        var entries =
                sheet.root().list("een woord").stream().map(VacancyWords::entry).toList();
        if (!sheet.mistakes().isEmpty()) {
            throw new IllegalStateException(FILE + ": " + sheet.mistakes());
        }
        return new VacancyWords(entries);
    }

    private static Entry entry(Part row) {
        row.with(Set.of("weegt", "woorden", "beter", "waarom"), Set.of("behalve"));
        return new Entry(
                row.at("weegt").as(Weight::of, "weegt is V, R of S", Weight.PUTS_OFF),
                terms(row.at("woorden")),
                terms(row.at("behalve")),
                row.at("beter").text(),
                row.at("waarom").text());
    }

    private static List<Term> terms(Part words) {
        return words.list("een woord").stream().map(Part::text).map(Term::of).toList();
    }

    /**
     * What there is to say about a text, in its order; each word once, however often it stands there. Of two words that lie
     * within one another the longest counts.
     */
    public List<Hint> hints(String text) {
        var found = entries.stream()
                .flatMap(entry -> entry.in(text).map(place -> new Found(entry, place)))
                .sorted(Comparator.<Found>comparingInt(each -> each.place().from())
                        .thenComparing(each -> -each.place().to()))
                .toList();
        var hints = new LinkedHashMap<String, Hint>();
        int done = 0;
        for (var each : found) {
            if (each.place().to() > done) {
                done = each.place().to();
                var words = text.substring(each.place().from(), each.place().to());
                var entry = each.entry();
                hints.putIfAbsent(
                        words.toLowerCase(Locale.ROOT), new Hint(entry.weight(), words, entry.better(), entry.why()));
            }
        }
        return List.copyOf(hints.values());
    }

    /**
     * The same list for a script: {@code weegt}, {@code patronen} and {@code behalve} (each a {@code patroon} to be read with the
     * flags g, i and u, and the {@code getallen} that its groups lie between), {@code beter}, {@code waarom}.
     */
    public List<Map<String, Object>> forScripts() {
        var list = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            list.add(Map.of(
                    "weegt", entry.weight().outward(),
                    "patronen", patterns(entry.terms()),
                    "behalve", patterns(entry.except()),
                    "beter", entry.better(),
                    "waarom", entry.why()));
        }
        return List.copyOf(list);
    }

    private static List<Map<String, Object>> patterns(List<Term> terms) {
        return terms.stream()
                .map(term -> Map.<String, Object>of(
                        "patroon",
                        term.pattern(),
                        "getallen",
                        term.ranges().stream().map(VacancyWords::ends).toList()))
                .toList();
    }

    private static List<Integer> ends(Range range) {
        return List.of(range.least(), range.most());
    }
}
