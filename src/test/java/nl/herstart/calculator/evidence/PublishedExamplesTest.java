package nl.herstart.calculator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import org.junit.jupiter.api.Test;

/**
 * The list of published examples that visitors read. Every example stands in a test's own file of examples, with the
 * amounts its source prints, or among those that the calculator cannot be asked, with the reason.
 */
class PublishedExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/nl/herstart/calculator");

    @Test
    void every_published_example_is_tested_or_says_why_not() throws IOException {
        var tested = tested();
        var notCovered = ids(resource("not-covered.csv"));

        assertThat(tested).isNotEmpty().doesNotContainAnyElementsOf(notCovered);
        assertThat(Stream.concat(tested.stream(), notCovered.stream()).toList())
                .containsExactlyInAnyOrderElementsOf(ids(resource("published-examples.csv")));
    }

    @Test
    void every_example_names_its_year_the_regelingen_it_checks_and_its_source() {
        var sheets = Calculator.load().figures(Year.of(2026)).stream()
                .map(Figure::sheet)
                .collect(Collectors.toSet());

        assertThat(resource("published-examples.csv").stream().skip(1)).allSatisfy(line -> {
            var cells = line.split(";", -1);
            assertThat(cells).hasSize(6);
            assertThat(Integer.parseInt(cells[1])).isBetween(2024, 2027);
            assertThat(sheets).containsAll(List.of(cells[2].split(" ")));
            assertThat(cells[3]).isNotBlank();
            assertThat(cells[4]).matches("|https://\\S+");
            assertThat(cells[5]).matches("\\d(\\.\\d+)?");
        });
    }

    /** Files of examples without a column of tolerances are held to the cent, but for the one of which its test says so. */
    @Test
    void visitors_are_told_the_difference_that_the_tests_allow() throws IOException {
        var allowed = allowed();

        assertThat(resource("published-examples.csv").stream()
                        .skip(1)
                        .map(line -> line.split(";", -1))
                        .filter(cells -> allowed.containsKey(cells[0])))
                .isNotEmpty()
                .allSatisfy(cells ->
                        assertThat(new BigDecimal(cells[5])).as(cells[0]).isEqualByComparingTo(allowed.get(cells[0])));
    }

    @Test
    void whatever_is_not_tested_has_a_reason_in_whole_sentences() {
        assertThat(resource("not-covered.csv").stream().skip(1))
                .allSatisfy(line -> assertThat(line).matches("[^;]+;[A-Z][^;]*\\."));
    }

    @Test
    void no_example_of_a_year_that_is_offered_is_left_out() {
        var years = Calculator.load().years();
        var leftOut = ids(resource("not-covered.csv"));
        var offered = resource("published-examples.csv").stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> years.contains(Year.of(Integer.parseInt(cells[1]))))
                .map(cells -> cells[0])
                .filter(leftOut::contains);

        assertThat(offered).isEmpty();
    }

    private static Set<String> tested() throws IOException {
        try (var files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith("-examples.csv"))
                    .flatMap(file -> ids(lines(file)).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, BigDecimal> allowed() throws IOException {
        var allowed = new HashMap<String, BigDecimal>();
        try (var files = Files.walk(EXAMPLES)) {
            files.filter(file -> file.toString().endsWith("-examples.csv")).forEach(file -> {
                int column = List.of(lines(file).get(0).split(";", -1)).indexOf("tolerance");
                lines(file).stream()
                        .skip(1)
                        .filter(line -> column > 0)
                        .map(line -> line.split(";", -1))
                        .forEach(cells -> allowed.merge(cells[0], new BigDecimal(cells[column]), BigDecimal::max));
            });
        }
        return allowed;
    }

    private static List<String> ids(List<String> lines) {
        assertThat(lines.get(0)).startsWith("id;");
        return lines.stream().skip(1).map(line -> line.split(";", -1)[0]).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> resource(String name) {
        var stream = Objects.requireNonNull(Calculator.class.getResourceAsStream("evidence/" + name), name);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
