package nl.herstart.site.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what begins a formula is that of OWASP, "CSV Injection"; the wide forms are those of Unicode. */
class CsvTest {

    private static String file(String... cells) {
        return new String(Csv.of(List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @Test
    void quotes_every_cell_and_ends_every_row_as_spreadsheets_here_expect() {
        var bytes = Csv.of(List.of(List.of("Naam", "Wat ze kan"), List.of("Zoë", "")));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Naam\";\"Wat ze kan\"\r\n\"Zoë\";\"\"\r\n");
    }

    @Test
    void a_quote_a_semicolon_and_an_end_of_line_stay_in_their_cell() {
        assertThat(file("zegt \"ja\"; en\nnee", "x")).isEqualTo("\uFEFF\"zegt \"\"ja\"\"; en\nnee\";\"x\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\n=x",
                " =1",
                "\u00a0=1",
                "\u200b=1",
                "\uFEFF=1",
                "  \t -1",
                "\"=1\"",
                "'=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a",
                "\u22121",
                "=cmd|' /C calc'!A0",
                "= a\nb"
            })
    void what_could_be_a_formula_is_text(String cell) {
        assertThat(file(cell)).startsWith("\uFEFF\"'").endsWith("\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna", "a=b", "24 uur per week", "06 12 34 56 78", "1-2", "anna@example.nl", "", "é=1", "📞 bel"
            })
    void other_text_stays_as_it_is(String cell) {
        assertThat(file(cell)).isEqualTo("\uFEFF\"" + cell + "\"\r\n");
    }

    @Test
    void a_number_from_abroad_can_still_be_read() {
        assertThat(file("+4915112345678")).isEqualTo("\uFEFF\"'+4915112345678\"\r\n");
    }
}
