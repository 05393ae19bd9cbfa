package nl.herstart.vacancy.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are pointed out. The examples are those of the Vacaturecheck of the College voor de Rechten van de Mens. */
class VacancyWordsTest {

    private final VacancyWords words = VacancyWords.packaged();

    @ParameterizedTest
    @CsvSource({
        "Je bent maximaal 35 jaar, FORBIDDEN, maximaal 35 jaar",
        "Je bent tussen de 20 en 40 jaar, FORBIDDEN, tussen de 20 en 40 jaar",
        "Wij zijn een jong en dynamisch bedrijf, FORBIDDEN, jong en dynamisch",
        "Leuk naast je studie!, FORBIDDEN, naast je studie",
        "Wij zoeken een Starter, FORBIDDEN, Starter",
        "maximaal 3 jaar ervaring, FORBIDDEN, maximaal 3 jaar ervaring",
        "een junior planner, RISK, junior",
        "de gezelligste poetsvrouw, FORBIDDEN, poetsvrouw",
        "Ideaal voor mama’s, FORBIDDEN, Ideaal voor mama’s",
        "Moedertaal Nederlands, FORBIDDEN, Moedertaal",
        "representatief, RISK, representatief",
        "je bent fit, FORBIDDEN, fit",
        "hbo-werk- en denkniveau, RISK, hbo-werk- en denkniveau",
        "recente werkervaring, PUTS_OFF, recente werkervaring",
        "stressbestendig, PUTS_OFF, stressbestendig",
        "minimaal 32 uur, PUTS_OFF, minimaal 32 uur",
        "Ben jij GEDREVEN?, PUTS_OFF, GEDREVEN"
    })
    void points_out(String text, Weight weight, String found) {
        assertThat(words.hints(text)).singleElement().satisfies(hint -> {
            assertThat(hint.weight()).isEqualTo(weight);
            assertThat(hint.found()).isEqualTo(found);
            assertThat(hint.better()).isNotBlank();
            assertThat(hint.why()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De juniorfunctie is vervuld",
                "Je snijdt jonge kaas",
                "Je past op jonge kinderen",
                "Een contract van maximaal 1 jaar",
                "minimaal 16 uur",
                "een outfit van ons",
                "Je bent gastheer of gastvrouw",
                "Kinderen tussen 4 en 12 jaar komen na school",
                "Je zorgt voor gezond eten",
                "Je helpt studenten met hun rooster"
            })
    void leaves_alone(String text) {
        assertThat(words.hints(text)).isEmpty();
    }

    @Test
    void sees_words_on_two_lines() {
        assertThat(words.hints("recente\nwerkervaring")).hasSize(1);
    }

    @Test
    void says_each_word_once_and_in_the_order_of_the_text() {
        assertThat(words.hints("Stressbestendig, fit en nog eens stressbestendig, per direct"))
                .extracting(Hint::found)
                .containsExactly("Stressbestendig", "fit", "per direct");
    }

    @Test
    void counts_the_longest_of_two_words_within_one_another() {
        assertThat(words.hints("een jong team")).extracting(Hint::found).containsExactly("jong team");
    }

    @Test
    void gives_scripts_patterns_that_know_their_numbers() {
        var patterns = words.forScripts().stream()
                .flatMap(entry -> ((List<?>) Objects.requireNonNull(entry.get("patronen"))).stream())
                .map(each -> (Map<?, ?>) each)
                .toList();

        assertThat(patterns).anySatisfy(each -> {
            assertThat(each.get("patroon")).asString().contains("minimaal").doesNotContain("\\Q");
            assertThat(each.get("getallen")).isEqualTo(List.of(List.of(32, 40)));
        });
    }

    @Test
    void refuses_a_list_with_a_mistake_and_names_its_line() {
        assertThatThrownBy(() -> VacancyWords.of("- weegt: X\n  woorden: [jong]\n  beter: a\n  waarom: b\n"))
                .hasMessageContaining("weegt is V, R of S: X")
                .hasMessageContaining("line=1");
    }
}
