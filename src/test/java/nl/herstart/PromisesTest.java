package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Only a region promises: who calls and within how many days stands in its sheet, and is said with blanks. Nothing else we
 * write says of itself that somebody will call, mail or think along.
 */
class PromisesTest {

    /** What people read of us, or a search engine or a catalogue of software reads to them. */
    private static final List<Path> WRITTEN = List.of(
            Path.of("content"),
            Path.of("docs"),
            Path.of("src/main/java"),
            Path.of("src/main/resources/messages"),
            Path.of("src/main/resources/templates"),
            Path.of("README.md"),
            Path.of("publiccode.yml"));

    /** What staff read, who keep the promise of a region, and see by it who is late. */
    private static final Path OF_THE_DESK = Path.of("src/main/resources/messages/nl/desk");

    /** What others promised one another, which we only tell. */
    private static final Path OF_OTHERS = Path.of("content/afspraken");

    private static final String CONTACT =
            "\\b(bel|belt|bellen|gebeld|mailt|mailen|gemaild|contact|call|calls|phone|e-?mail)\\b";
    private static final String TERM =
            "\\b(werkdag|werkdagen|working days?|binnen (\\{0\\}|\\w+) (dagen|weken)|within (\\{0\\}|\\w+) (days|weeks))\\b";

    private static final List<Pattern> PROMISES = Stream.of(
                    CONTACT + ".*" + TERM,
                    TERM + ".*" + CONTACT,
                    "\\biemand uit (je|jouw|uw|de) regio\\b",
                    "\\bsome(one|body) from (your|the) region\\b",
                    "\\b(neemt|nemen) (we |wij |iemand )?(dan )?contact (met je )?op\\b",
                    "\\b(we|wij) (bellen|mailen) je\\b",
                    "\\bwe (will|shall) (call|phone|contact) you\\b",
                    "\\bmeld je je aan bij je (eigen )?regio\\b")
            .map(promise -> Pattern.compile(promise, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    /** What only people read who build the site or keep its sheets. */
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?m)^\\s*(//|#).*$");

    @Test
    void nothing_we_write_promises_a_call() {
        var sentences = sentences();

        assertThat(sentences).hasSizeGreaterThan(10_000);
        assertThat(sentences.stream().filter(PromisesTest::promises)).isEmpty();
    }

    /** The sentences that stood on the site, and their likes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iemand uit je regio belt of mailt je binnen {0} werkdagen",
                "Someone from your region will call or email you within {0} working days",
                "Meld je aan, dan neemt iemand uit jouw regio contact op",
                "Binnen vijf werkdagen bellen we je",
                "Wij bellen je snel",
                "Within two weeks you get a call",
            })
    void a_promise_is_seen(String sentence) {
        assertThat(promises(sentence)).isTrue();
    }

    static boolean promises(String sentence) {
        return PROMISES.stream().anyMatch(promise -> promise.matcher(sentence).find());
    }

    private static List<String> sentences() {
        return WRITTEN.stream()
                .flatMap(PromisesTest::files)
                .map(PromisesTest::text)
                .flatMap(text -> Stream.of(text.split("[.?!](\\s|$)|\\n\\s*\\n|\\n(?=[\\w.-]+=|- |\\|)")))
                .map(sentence -> sentence.replaceAll("\\s+", " "))
                .toList();
    }

    private static Stream<Path> files(Path place) {
        try (var files = Files.walk(place)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|md|peb|properties|ya?ml)"))
                    .filter(file -> !file.startsWith(OF_THE_DESK) && !file.startsWith(OF_OTHERS))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            var text = Files.readString(file);
            return file.toString().endsWith(".md")
                    ? text
                    : COMMENT.matcher(text).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
