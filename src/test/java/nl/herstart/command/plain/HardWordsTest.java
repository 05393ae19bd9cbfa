package nl.herstart.command.plain;

import static nl.herstart.command.plain.Texts.findings;
import static nl.herstart.command.plain.Texts.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardWordsTest {

    private static final Check CHECK = new HardWords();

    @Test
    void says_which_plain_word_there_is_and_where() {
        assertThat(findings(CHECK, page("Over\n\nIndien je werkt, ontvangt\nhij een brief, ten\neinde te tekenen.")))
                .containsExactly(
                        "geld/a.md, regel 8: moeilijk woord \"Indien\", liever: als",
                        "geld/a.md, regel 8: moeilijk woord \"ontvangt\", liever: krijgen",
                        "geld/a.md, regel 9: moeilijk woord \"ten\neinde\", liever: om".replace("\n", " "));
    }

    @Test
    void reads_title_summary_headings_and_cells() {
        assertThat(findings(CHECK, page("Tevens", "Reeds.", "## Thans\n\n| Hetgeen |\n|---|\n| a |\n")))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je gaat een klacht indienen.",
                "Mitsgaders",
                "De participatiewet",
                "De verklaring omtrent het gedrag.",
                "Dat is dan wel zo.",
                "indien-niet",
                "ontvanger"
            })
    void leaves_other_words_alone(String text) {
        assertThat(findings(CHECK, page(text))).isEmpty();
    }

    @Test
    void has_a_list_without_doubles_whose_plain_words_are_not_hard_themselves() {
        var rows = Rows.of("moeilijke-woorden.csv");
        var hard = rows.stream()
                .flatMap(row -> Arrays.stream(row.get(0).split("\\|")))
                .toList();
        var plain = rows.stream()
                .flatMap(row -> Arrays.stream(row.get(1).split(", ")))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());

        assertThat(rows).hasSizeGreaterThan(150).allMatch(row -> row.size() == 2);
        assertThat(hard).doesNotHaveDuplicates().noneMatch(Set.of("")::contains);
        assertThat(plain).doesNotContainAnyElementsOf(hard);
    }
}
