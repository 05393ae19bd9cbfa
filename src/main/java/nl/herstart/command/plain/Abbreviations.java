package nl.herstart.command.plain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.platform.markdown.Passage;

/**
 * Abbreviations whose words the reader has not had yet. The words come before or in the same passage; a title or a heading
 * may be ahead of them. The list {@code afkortingen.csv} has the words, or none for what everybody knows. Brackets will do
 * for any: around the abbreviation, behind its words, or around the words.
 */
final class Abbreviations implements Check {

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}{2,}|[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,3}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Abbreviations() {
        for (var row : Rows.of("afkortingen.csv")) {
            words.put(
                    row.get(0),
                    Stream.of(row.get(1).split("\\|"))
                            .map(String::strip)
                            .filter(each -> !each.isEmpty())
                            .toList());
        }
    }

    @Override
    public Stream<Finding> findings(ReadText text) {
        return text.isPage() ? findingsOnPage(text) : Stream.empty();
    }

    private Stream<Finding> findingsOnPage(ReadText text) {
        var told = new HashSet<String>();
        var read = new StringBuilder();
        var findings = Stream.<Finding>builder();
        for (var passage : text.passages()) {
            read.append(passage.text().toLowerCase(Locale.ROOT).replace('\n', ' '))
                    .append('\n');
            if (passage.kind() != Passage.Kind.HEADING) {
                unexplained(text, passage, read.toString(), told).forEach(findings::add);
            }
        }
        return findings.build();
    }

    private Stream<Finding> unexplained(ReadText text, Passage passage, String readSoFar, Set<String> told) {
        return WORD.matcher(passage.text())
                .results()
                .filter(word -> isAbbreviation(asListed(word.group())))
                .filter(word -> told.add(asListed(word.group())))
                .filter(word -> !isExplained(asListed(word.group()), passage.text(), readSoFar))
                .map(word -> text.finding(
                        Measure.ABBREVIATION, passage.lineAt(word.start()), advice(asListed(word.group()))));
    }

    /** At the start of a sentence {@code bso} is written {@code Bso}. */
    private String asListed(String word) {
        var small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        return words.containsKey(small) && !words.containsKey(word) ? small : word;
    }

    private boolean isAbbreviation(String word) {
        return words.containsKey(word) || CAPITALS.matcher(word).matches();
    }

    private boolean isExplained(String abbreviation, String passage, String readSoFar) {
        var known = words.get(abbreviation);
        if (passage.contains("(" + abbreviation + ")") || passage.contains(abbreviation + " (")) {
            return true;
        }
        return known != null
                && (known.isEmpty()
                        || known.stream().anyMatch(each -> readSoFar.contains(each.toLowerCase(Locale.ROOT))));
    }

    private String advice(String abbreviation) {
        return words.containsKey(abbreviation)
                ? "afkorting %s zonder uitleg, schrijf er eerst bij: %s"
                        .formatted(abbreviation, words.get(abbreviation).get(0))
                : "afkorting %s zonder uitleg, schrijf eerst de woorden".formatted(abbreviation);
    }
}
