package nl.herstart.site.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.calculation.OnRunningSite;
import nl.herstart.value.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EvidencePageTest extends OnRunningSite {

    private static final String PUBLISHED = """
            id;jaar;regeling;bron;adres;verschil dat mag in euro
            een;2026;zorgtoeslag awir;Dienst "A": brochure;https://example.nl/a;0
            twee;2026;zorgtoeslag;Dienst "A": brochure;https://example.nl/a;1
            drie;2025;huurtoeslag;Blad B;;0.01
            vier;2024;huurtoeslag;Blad B;;0
            """;
    private static final String NOT_COVERED = """
            id;waarom niet
            vier;Dit jaar kennen we niet.
            """;

    private final Evidence evidence = sample();

    private static Evidence sample() {
        try {
            return Evidence.read(new StringReader(PUBLISHED), new StringReader(NOT_COVERED));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void takes_what_is_tested_apart_from_what_is_not() {
        assertThat(evidence.examples()).hasSize(3);
        assertThat(evidence.examples().get(0))
                .isEqualTo(new Evidence.Example(
                        Year.of(2026),
                        List.of("zorgtoeslag", "awir"),
                        "Dienst \"A\": brochure",
                        "https://example.nl/a",
                        BigDecimal.ZERO));
        assertThat(evidence.notCovered()).containsExactly(java.util.Map.entry("Dit jaar kennen we niet.", 1));
    }

    @Test
    void every_tested_example_is_in_a_line_of_the_page() throws IOException {
        var page = Jsoup.parse(site.get("/rekenhulp/hoe-weten-we-dat-het-klopt").body());
        var packaged = Evidence.packaged();
        var counted = page.select("tbody td.end").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();

        assertThat(page.select("h1")).hasSize(1);
        assertThat(counted)
                .isEqualTo(packaged.examples().stream()
                        .mapToInt(example -> example.schemes().size())
                        .sum())
                .isPositive();
        assertThat(page.select("main").text())
                .contains("We rekenen " + packaged.examples().size() + " gepubliceerde voorbeelden na")
                .contains(Calculator.load().rulesVersion(Year.of(2026)))
                .doesNotContainPattern("[{}]");
        packaged.notCovered()
                .keySet()
                .forEach(reason -> assertThat(page.select("main li").text()).contains(reason));
    }

    @Test
    void every_law_it_names_is_a_test_and_every_sentence_is_said() throws ClassNotFoundException {
        var tests = Arrays.stream(Class.forName("nl.herstart.calculator.HouseholdLawsTest")
                        .getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .toList();

        assertThat(tests).containsAll(EvidencePage.LAWS);
        assertThat(Texts.about(Language.DUTCH, "rules/bewijs").keys().stream()
                        .filter(key -> key.startsWith("wet."))
                        .map(key -> key.substring("wet.".length())))
                .containsExactlyInAnyOrderElementsOf(EvidencePage.LAWS);
    }

    @Test
    void as_many_second_opinions_as_it_says() throws IOException {
        var file = "/nl/herstart/contract/second-opinion.jsonl";
        try (var in = Objects.requireNonNull(EvidencePageTest.class.getResourceAsStream(file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            assertThat(lines.lines().count()).isEqualTo(EvidencePage.SECOND_OPINIONS);
        }
    }

    /** The contract works out 46 households, each of which is asked by a test of its own. */
    @Test
    void counts_the_households_that_were_worked_out_by_hand() {
        var page = Jsoup.parse(site.get("/rekenhulp/hoe-weten-we-dat-het-klopt").body());

        assertThat(EvidencePage.BY_HAND.values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(46);
        assertThat(page.select("main").text())
                .contains("We rekenden 46 huishoudens met de hand uit")
                .contains("betaalde alimentatie (1)")
                .contains("Waar we niets naast konden leggen");
    }
}
