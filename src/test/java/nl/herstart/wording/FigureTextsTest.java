package nl.herstart.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.Figure.Carried;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;

class FigureTextsTest {

    private static final List<Figure> FIGURES = figures();

    private final FigureTexts texts = new FigureTexts(Language.DUTCH);

    @Test
    void has_words_for_every_figure_and_sheet_and_no_other() {
        var keys = new HashSet<String>();
        FIGURES.forEach(figure -> {
            keys.add("blad." + figure.sheet());
            keys.add(figure.sheet() + "." + figure.name());
        });

        assertThat(Texts.about(Language.DUTCH, "wording/cijfers").keys()).isEqualTo(keys);
    }

    @Test
    void names_every_group_of_figures_that_is_carried_over() {
        assertThat(FIGURES.stream()
                        .flatMap(figure -> figure.carriedOver().stream())
                        .map(Carried::group))
                .isNotEmpty()
                .isSubsetOf(Texts.about(Language.DUTCH, "wording/overgenomen").keys());
    }

    @Test
    void names_a_unit_for_all_but_percentages() {
        assertThat(FIGURES).allSatisfy(figure -> {
            assertThat(texts.name(figure)).isNotBlank().doesNotContain("|");
            if (figure.value() instanceof Percentage) {
                assertThat(texts.unit(figure)).as("it says so itself").isEmpty();
            } else {
                assertThat(texts.unit(figure))
                        .matches("euro( netto)?( per (jaar|maand|uur|kwartaal|kilometer))?|jaar|jaartal|maanden"
                                + "|weken|uur per maand|factor|derde deel");
            }
        });
    }

    @Test
    void writes_out_however_small_a_figure_is() {
        assertThat(FIGURES.stream().map(texts::written)).contains("0,000000438698", "€\u00a02.119", "13,73%");
    }

    private static List<Figure> figures() {
        var calculator = Calculator.load();
        return calculator.years().stream()
                .flatMap(year -> calculator.figures(year).stream())
                .toList();
    }
}
