package nl.herstart;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.herstart.platform.markdown.MarkdownFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** When who looks at which text again: so that nobody has a pile on one day, and none goes false by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorialPlanTest {

    private static final Path CONTENT = Path.of("content");
    private static final int ON_ONE_DAY = 5;

    /** Amounts of January are known in December; who looks then looks for the year to come. */
    private static final int DAYS_AHEAD = 31;

    private static final Pattern FIGURE = Pattern.compile("\\{\\{ (?!organisatie)");

    private final Map<String, MarkdownFile> pages = new TreeMap<>();

    @BeforeAll
    void read() throws IOException {
        try (var files = Files.walk(CONTENT)) {
            pages.putAll(files.filter(file -> file.toString().endsWith(".md"))
                    .collect(toMap(file -> CONTENT.relativize(file).toString(), EditorialPlanTest::page)));
        }
        assertThat(pages).hasSizeGreaterThan(100);
    }

    @Test
    void gives_every_page_an_owner() {
        assertThat(pages)
                .allSatisfy(
                        (file, page) -> assertThat(page.head().owner()).as(file).isNotEmpty());
    }

    @Test
    void asks_nobody_for_more_than_five_pages_on_one_day() {
        assertThat(pages.values().stream()
                        .collect(groupingBy(page -> page.head().checkBy(), counting())))
                .allSatisfy((day, due) -> assertThat(due).as("due on %s", day).isLessThanOrEqualTo(ON_ONE_DAY));
    }

    /** A figure changes by itself on 1 January; the sentences and examples around it do not. */
    @Test
    void has_a_page_with_amounts_of_a_year_looked_at_before_that_year_ends() {
        assertThat(pages).allSatisfy((file, page) -> {
            var year = page.head().checked().plusDays(DAYS_AHEAD).getYear();
            if (isOfTheYear(page.body(), year)) {
                assertThat(page.head().checkBy())
                        .as("%s has amounts or sentences of %d", file, year)
                        .isBeforeOrEqualTo(LocalDate.of(year, 12, 31));
            }
        });
    }

    private static boolean isOfTheYear(String body, int year) {
        return FIGURE.matcher(body).find()
                || Pattern.compile("\\b" + year + "\\b").matcher(body).find();
    }

    private static MarkdownFile page(Path file) {
        var own = file.startsWith(CONTENT.resolve("werkgevers/voorbeelden"))
                ? Set.of("place", "year", "sector", "kind")
                : Set.<String>of();
        try {
            return MarkdownFile.parse(file.toString(), Files.readString(file), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
