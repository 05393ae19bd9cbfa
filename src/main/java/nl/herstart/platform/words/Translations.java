package nl.herstart.platform.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.yaml.Sheet;
import nl.herstart.value.Language;

/**
 * What the sentences of the templates are in another language. The Dutch sentence stands in its template, where one reads
 * it in its place; here it is the key to the other. So a Dutch sentence that changes asks for its translation again.
 */
public final class Translations {

    /** The files of {@code messages/en/templates}, one for each folder of templates that speaks more than Dutch. */
    private static final List<String> FOLDERS =
            List.of("layout", "components", "pages", "search", "registration", "calculation", "messages", "vacancies");

    private final Map<String, String> english;

    private Translations(Map<String, String> english) {
        this.english = Map.copyOf(english);
    }

    /** Reads all of them; a sentence that is translated twice, and not alike, is a mistake in the files. */
    public static Translations load() {
        var english = new HashMap<String, String>();
        for (var folder : FOLDERS) {
            read("/messages/en/templates/" + folder + ".yaml").forEach((dutch, translation) -> {
                var before = english.put(dutch, translation);
                if (before != null && !before.equals(translation)) {
                    throw new IllegalStateException("Translated twice: " + dutch);
                }
            });
        }
        return new Translations(english);
    }

    /** The sentence in this language; a sentence without a translation is a mistake in the files. */
    public String of(String dutch, Language language) {
        if (language == Language.DUTCH) {
            return dutch;
        }
        var translation = english.get(dutch);
        if (translation == null) {
            throw new IllegalArgumentException("No English for: " + dutch);
        }
        return translation;
    }

    /** Every Dutch sentence that has a translation, with it. */
    public Map<String, String> all() {
        return english;
    }

    private static Map<String, String> read(String path) {
        try (var stream = Translations.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("No translations at " + path);
            }
            var sheet = Sheet.of(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8), 1);
            var read = new HashMap<String, String>();
            sheet.root().all().forEach((dutch, translation) -> read.put(dutch, translation.text()));
            if (!sheet.mistakes().isEmpty()) {
                throw new IllegalStateException("Translations at " + path + ": " + sheet.mistakes());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
