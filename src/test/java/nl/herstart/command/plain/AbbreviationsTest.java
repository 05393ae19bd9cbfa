package nl.herstart.command.plain;

import static nl.herstart.command.plain.Texts.findings;
import static nl.herstart.command.plain.Texts.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    private static final Check CHECK = new Abbreviations();

    @Test
    void asks_for_the_words_once_and_at_the_first_place() {
        assertThat(findings(CHECK, page("Zin.\n\nDe Wlz betaalt.\n\nDe Wlz weer.")))
                .containsExactly(
                        "geld/a.md, regel 8: afkorting Wlz zonder uitleg, schrijf er eerst bij: Wet langdurige zorg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uit de Wet langdurige zorg (Wlz).",
                "De Wlz, de Wet langdurige zorg, betaalt.",
                "Er is de wet langdurige\nzorg.\n\nDe Wlz betaalt.",
                "Bel de ABCD (Algemene Bond).",
                "Naar het loket voor zorg (Wlz).",
                "Bel de Algemene Bond (ABCD). De ABCD weet het.",
                "Schrijf je cv. Cv's zijn kort.",
                "In Den Haag is de straat van Jan. Er is niets."
            })
    void is_content_with_words_that_came_before_or_come_along(String text) {
        assertThat(findings(CHECK, page(text))).isEmpty();
    }

    @Test
    void lets_a_title_or_a_heading_be_ahead_of_the_words() {
        assertThat(findings(CHECK, page("De Wlz", "Kort.", "## Wlz\n\nDe Wet langdurige zorg.")))
                .isEmpty();
        assertThat(findings(CHECK, page("De Wlz", "De Wlz betaalt.", "De Wet langdurige zorg.")))
                .hasSize(1);
    }

    @Test
    void does_not_know_what_is_not_in_the_list() {
        assertThat(findings(CHECK, page("De ABCD weet het.")))
                .containsExactly("geld/a.md, regel 6: afkorting ABCD zonder uitleg, schrijf eerst de woorden");
    }

    @Test
    void knows_a_small_one_at_the_start_of_a_sentence() {
        assertThat(findings(CHECK, page("Bso is er na school.")))
                .containsExactly(
                        "geld/a.md, regel 6: afkorting bso zonder uitleg, schrijf er eerst bij: buitenschoolse opvang");
    }

    @Test
    void leaves_messages_alone_but_for_the_explanation() {
        assertThat(findings(CHECK, MessageFile.read("nl/calculation/kosten.properties", "a=De Wlz.")))
                .isEmpty();
        assertThat(findings(CHECK, MessageFile.read("nl/calculation/uitleg/x.properties", "a=De Wlz.")))
                .hasSize(1);
    }
}
