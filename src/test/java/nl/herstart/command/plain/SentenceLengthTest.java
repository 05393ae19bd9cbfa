package nl.herstart.command.plain;

import static nl.herstart.command.plain.Texts.findings;
import static nl.herstart.command.plain.Texts.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceLengthTest {

    private static final Check CHECK = new SentenceLength();

    @Test
    void lets_twenty_five_words_pass_and_not_one_more() {
        assertThat(findings(CHECK, page("Kort.\n\n" + "een ".repeat(25) + "."))).isEmpty();
        assertThat(findings(CHECK, page("Kort.\n\nKort. " + "Een ".repeat(26) + ".")))
                .containsExactly("geld/a.md, regel 8: zin van 26 woorden, hooguit 25: \"Een Een Een Een Een Een …\"");
    }

    @Test
    void knows_the_line_inside_a_paragraph() {
        assertThat(findings(CHECK, page("Kort.\nOok kort.\n" + "Een ".repeat(26))))
                .singleElement()
                .asString()
                .startsWith("geld/a.md, regel 8: zin van 26");
    }

    @Test
    void counts_the_summary_but_neither_headings_nor_cells() {
        var long_ = "woord ".repeat(26).strip();

        assertThat(findings(CHECK, page("Titel", long_, "## " + long_ + "\n\n| " + long_ + " |\n|---|\n| a |\n")))
                .singleElement()
                .asString()
                .startsWith("geld/a.md, regel 3: ");
    }

    @Test
    void measures_the_average_of_a_page_with_enough_sentences() {
        assertThat(findings(CHECK, page(sentences(10, 13)))).isEmpty();
        assertThat(findings(CHECK, page(sentences(9, 14)))).isEmpty();
        assertThat(findings(CHECK, page(sentences(10, 14))))
                .containsExactly("geld/a.md: gemiddeld 14,0 woorden per zin, hooguit 13");
    }

    @Test
    void leaves_labels_out_of_the_average() {
        assertThat(findings(CHECK, page("- **Let op.** Ja.\n".repeat(20) + "\n" + sentences(10, 14))))
                .containsExactly("geld/a.md: gemiddeld 14,0 woorden per zin, hooguit 13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Een zin. Nog een.                              | 2, 2
            Dat is € 1.234,56 per jaar, of 1.5 keer. Echt? | 8, 1
            Kijk in art. 7 en nr. 3 van de wet.            | 10
            Zij zei: "Kom maar." Toen ging ze.             | 4, 3
            Zie www.uwv.nl. 26 weken later mag het.        | 2, 5
            Hij vraagt: wat nu? en gaat                    | 6
            Wat kost dat? (Niets.)                         | 3, 1
            """)
    void finds_the_end_of_a_sentence(String text, String lengths) {
        var page = page(text);

        assertThat(page.sentences().skip(2).map(Sentence::length).toList())
                .isEqualTo(List.of(lengths.split(", ")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    private static String sentences(int number, int words) {
        return ("Een" + " woord".repeat(words - 1) + ". ").repeat(number).strip();
    }
}
