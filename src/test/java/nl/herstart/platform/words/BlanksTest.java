package nl.herstart.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;

class BlanksTest {

    private static final String SENTENCE = "{0} {1} {2} {3} {4} {5}";
    private static final List<Object> FIGURES = List.of(
            Euro.of("1234.5"),
            Percentage.of("13.73"),
            new Hours(65, 2),
            YearMonth.of(2026, 4),
            LocalDate.of(2026, 3, 1),
            new BigDecimal("1234.5"));

    @Test
    void writes_figures_the_way_of_the_language() {
        assertThat(Blanks.fillIn(Language.DUTCH, SENTENCE, FIGURES))
                .isEqualTo("€\u00a01.234,50 13,73% 32,5 april 2026 1 maart 2026 1.234,5");
        assertThat(Blanks.fillIn(Language.ENGLISH, SENTENCE, FIGURES))
                .isEqualTo("€1,234.50 13.73% 32.5 April 2026 1 March 2026 1,234.5");
    }

    @Test
    void takes_the_word_that_goes_with_a_number() {
        var sentence = "{0} {0|kind|kinderen}";

        assertThat(Blanks.fillIn(Language.DUTCH, sentence, List.of(1))).isEqualTo("1 kind");
        assertThat(Blanks.fillIn(Language.DUTCH, sentence, List.of(1L))).isEqualTo("1 kind");
        assertThat(Blanks.fillIn(Language.DUTCH, sentence, List.of(0))).isEqualTo("0 kinderen");
    }

    @Test
    void takes_the_word_that_goes_with_the_number_as_it_is_written() {
        var sentence = "{0} {0|hour|hours}";

        assertThat(Blanks.fillIn(Language.ENGLISH, sentence, List.of(Hours.of(1))))
                .isEqualTo("1 hour");
        assertThat(Blanks.fillIn(Language.ENGLISH, sentence, List.of(new Hours(3, 2))))
                .isEqualTo("1.5 hours");
        assertThat(Blanks.fillIn(Language.ENGLISH, sentence, List.of(new BigDecimal("1.00"))))
                .isEqualTo("1 hour");
    }

    @Test
    void knows_which_figures_a_sentence_has_a_place_for() {
        assertThat(Blanks.in("{1} van {0|kind|kinderen} en {1}")).containsExactly(0, 1);
    }

    @Test
    void leaves_an_apostrophe_and_a_dollar_alone() {
        assertThat(Blanks.fillIn(Language.DUTCH, "'s avonds {0}", List.of("$1")))
                .isEqualTo("'s avonds $1");
    }
}
