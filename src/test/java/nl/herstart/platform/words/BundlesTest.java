package nl.herstart.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether every sentence of the Dutch bundles that are spoken in English is there in English, with the same figures. */
class BundlesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    /** Bundles for pages that there are in Dutch only. */
    private static final List<String> DUTCH_ONLY = List.of(
            "rules/bewijs",
            "rules/data",
            "orientation/",
            "regions",
            "agreements",
            "pages/voorbeelden",
            "desk/",
            "employers",
            "jobcosts",
            "wording/werkgeverslasten");

    @Test
    void sees_the_bundles_at_all() throws IOException {
        assertThat(dutchSubjects()).contains("forms", "errors");
    }

    @ParameterizedTest
    @MethodSource("dutchSubjects")
    void a_bundle_has_the_same_sentences_with_the_same_figures_in_both_languages(String subject) {
        var english = Texts.about(Language.ENGLISH, subject);
        var dutch = Texts.about(Language.DUTCH, subject);

        assertThat(blanks(english)).isEqualTo(blanks(dutch));
    }

    @ParameterizedTest
    @MethodSource("dutchSubjects")
    void a_sentence_that_says_something_in_dutch_says_something_in_english(String subject) {
        var english = Texts.about(Language.ENGLISH, subject);
        var dutch = Texts.about(Language.DUTCH, subject);

        assertThat(english.keys())
                .allSatisfy(key -> assertThat(english.find(key).orElseThrow().isBlank())
                        .as(key)
                        .isEqualTo(dutch.find(key).orElseThrow().isBlank()));
    }

    private static Map<String, List<Integer>> blanks(Texts texts) {
        var blanks = new TreeMap<String, List<Integer>>();
        texts.keys().forEach(key -> blanks.put(key, Blanks.in(texts.find(key).orElseThrow())));
        return blanks;
    }

    static Stream<String> dutchSubjects() throws IOException {
        var root = MESSAGES.resolve("nl");
        try (var files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file ->
                            root.relativize(file).toString().replace('\\', '/').replace(".properties", ""))
                    .filter(subject -> DUTCH_ONLY.stream().noneMatch(subject::startsWith))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
