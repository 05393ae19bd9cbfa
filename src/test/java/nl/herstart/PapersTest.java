package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the papers for who answers for the data point at something that is there. */
class PapersTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern LINK = Pattern.compile("]\\(((?!https:)[^)#]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"docs/avg/dpia.md", "docs/betrouwbaarheid.md"})
    void the_papers_name_only_tests_that_exist(String paper) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(TEST.matcher(Files.readString(Path.of(paper))).results().map(found -> found.group(1)))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(test -> assertThat(tests).contains(test));
        }
    }

    @Test
    void the_papers_link_to_files_that_exist() throws IOException {
        try (var papers = Files.list(Path.of("docs/avg"))) {
            assertThat(papers)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(paper -> assertThat(LINK.matcher(Files.readString(paper))
                                    .results()
                                    .map(found -> found.group(1)))
                            .allSatisfy(link ->
                                    assertThat(paper.resolveSibling(link)).exists()));
        }
        assertThat(LINK.matcher(Files.readString(Path.of("docs/inrichten.md")))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of("docs", link)).exists());
    }
}
