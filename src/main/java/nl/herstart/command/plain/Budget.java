package nl.herstart.command.plain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;

/**
 * How many findings of each kind all texts together may have. It may only fall: fewer findings than it allows is a breach
 * too, so that whoever made a text plainer also lowers the budget.
 */
public final class Budget {

    /** The file in the folder of the content. */
    static final String FILE = "taalbudget.csv";

    private final Map<Measure, Integer> allowed;

    private Budget(Map<Measure, Integer> allowed) {
        this.allowed = allowed;
    }

    /**
     * The budget of a folder of content, if it has one: a line for each kind, such as {@code lijdende-vorm;12}.
     *
     * @throws ContentException when a kind is unknown or missing, or its number is none
     */
    public static Optional<Budget> in(Folder content) {
        return content.files().containsKey(FILE) ? Optional.of(read(content.text(FILE))) : Optional.empty();
    }

    private static Budget read(String text) {
        var lines = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        var allowed = new EnumMap<Measure, Integer>(Measure.class);
        for (var measure : Measure.values()) {
            var row = lines.stream()
                    .filter(line -> line.matches(measure.label() + ";\\d{1,6}"))
                    .findFirst()
                    .orElseThrow(() ->
                            ContentException.in(FILE, "er hoort een regel te zijn zoals " + measure.label() + ";10"));
            lines.remove(row);
            allowed.put(measure, Integer.parseInt(row.split(";", -1)[1]));
        }
        if (!lines.isEmpty()) {
            throw ContentException.in(FILE, "deze regels kennen we niet: " + lines);
        }
        return new Budget(allowed);
    }

    /** What is over the budget, and what has become so good that the budget must fall; in words for an editor. */
    public List<String> breaches(List<Finding> findings) {
        return Stream.of(Measure.values())
                .flatMap(measure -> breach(measure, measure.count(findings)).stream())
                .toList();
    }

    private Optional<String> breach(Measure measure, int found) {
        int most = allowed.getOrDefault(measure, 0);
        if (found == most) {
            return Optional.empty();
        }
        return Optional.of(
                found > most
                        ? "%s: %d gevonden, %d mag. Herschrijf er %d; kijk met: script/controleer"
                                .formatted(measure.label(), found, most, found - most)
                        : "%s: nog maar %d gevonden, mooi. Zet in content/%s: %s;%d"
                                .formatted(measure.label(), found, FILE, measure.label(), found));
    }
}
