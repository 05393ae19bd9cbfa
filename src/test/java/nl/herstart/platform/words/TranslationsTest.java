package nl.herstart.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

/** Whether the sentences that templates ask for and the translations are the same set. */
class TranslationsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|\"([^\"]*)\")");

    private final Translations translations = Translations.load();

    @Test
    void every_sentence_a_template_asks_for_is_there_and_no_other() throws IOException {
        assertThat(translations.all().keySet()).containsExactlyInAnyOrderElementsOf(asked());
    }

    @Test
    void a_translation_has_a_place_for_the_same_figures() {
        assertThat(translations.all())
                .allSatisfy((dutch, english) ->
                        assertThat(Blanks.in(english)).as(dutch).isEqualTo(Blanks.in(dutch)));
    }

    @Test
    void a_translation_has_the_same_tags() {
        var tag = Pattern.compile("</?\\w+");
        assertThat(translations.all())
                .allSatisfy((dutch, english) -> assertThat(tag.matcher(english)
                                .results()
                                .map(found -> found.group())
                                .sorted())
                        .as(dutch)
                        .containsExactlyElementsOf(tag.matcher(dutch)
                                .results()
                                .map(found -> found.group())
                                .sorted()
                                .toList()));
    }

    @Test
    void dutch_is_itself_and_a_sentence_that_is_missing_is_named() {
        assertThat(translations.of("Onvertaald", Language.DUTCH)).isEqualTo("Onvertaald");
        assertThatThrownBy(() -> translations.of("Onvertaald", Language.ENGLISH))
                .hasMessageContaining("Onvertaald");
    }

    private static Set<String> asked() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            files.filter(file -> file.toString().endsWith(".peb"))
                    .forEach(file -> ASKED.matcher(read(file))
                            .results()
                            .forEach(found -> asked.add(
                                    found.group(1) == null
                                            ? found.group(2)
                                            : found.group(1).replace("\\'", "'"))));
        }
        return asked;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
