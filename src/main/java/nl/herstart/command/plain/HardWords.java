package nl.herstart.command.plain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.markdown.Passage;

/** Words of officials for which everybody has a plain one: the list {@code moeilijke-woorden.csv}. */
final class HardWords implements Check {

    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Pattern any;

    HardWords() {
        for (var row : Rows.of("moeilijke-woorden.csv")) {
            Stream.of(row.get(0).split("\\|")).forEach(form -> plain.put(form.strip(), row.get(1)));
        }
        any = Pattern.compile(
                plain.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(form -> Pattern.quote(form).replace(" ", "\\E\\s+\\Q"))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public Stream<Finding> findings(ReadText text) {
        return text.passages().stream().flatMap(passage -> findings(text, passage));
    }

    private Stream<Finding> findings(ReadText text, Passage passage) {
        return any.matcher(passage.text())
                .results()
                .map(hard -> new Place(hard.start(), hard.group().replaceAll("\\s+", " ")))
                .filter(place -> !plainFor(place.words()).isEmpty())
                .map(place -> text.finding(
                        Measure.HARD_WORD,
                        passage.lineAt(place.start()),
                        "moeilijk woord \"%s\", liever: %s".formatted(place.words(), plainFor(place.words()))));
    }

    /** Empty for a name in which a hard word may stand. */
    private String plainFor(String words) {
        return plain.getOrDefault(words.toLowerCase(Locale.ROOT), "");
    }

    private record Place(int start, String words) {}
}
