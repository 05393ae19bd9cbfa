package nl.herstart.site.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import nl.herstart.platform.markdown.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a page stops the start, and says where. */
class PageMistakesTest extends OnPageLibrary {

    @ParameterizedTest
    @ValueSource(strings = {"{{ zorgtoeslag.onbekend }}", "{{ x }}", "{{ }}", "{{ open", "{{ a.b\n}}", "{{ a.b | c }}"})
    void stops_at_a_figure_that_is_not_there(String tag) throws IOException {
        write("geld/eerst.md", 10, "Een.\n\nTwee " + tag + ".");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageStartingWith("geld/eerst.md, regel 13: er is geen cijfer voor {{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2026 was het eerst {{ loon.minimum 2026-01-01 }} en toen {{ loon.minimum 2026-07-01 }}.",
                "Op 15 maart 2026 was het {{ loon.minimum 2026-01-01 }}.",
                "Sinds juli 2026 is het {{ loon.minimum 2026-07-01 }}. Op 1 januari 2026 was het minder.",
                "Van 2025 op 2026 ging het van {{ loon.minimum 2025 }} naar {{ loon.minimum 2026 }}.",
                "In 2025 was het anders. Nu is het {{ loon.minimum 2026 }}.",
                "In 2026 is de premie {{ zorgtoeslag.premie }}."
            })
    void takes_a_figure_of_a_day_that_its_sentence_names(String sentence) throws IOException {
        write("geld/eerst.md", 10, sentence);

        assertThat(read().at("/geld/eerst")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Op 1 juli 2026 is het {{ loon.minimum 2026-01-01 }}. | 2026-01-01 | 2026-07-01
                    Sinds juli 2026 is het {{ loon.minimum 2026 }}.      | 2026       | 2026-07-01
                    In 2025 was het {{ loon.minimum 2026 vanaf }}.       | 2026       | 2025
                    """)
    void stops_at_a_figure_of_another_day_than_its_sentence_names(String sentence, String day, String typed)
            throws IOException {
        write("geld/eerst.md", 10, "Een.\n\n" + sentence);

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage(
                        "geld/eerst.md, regel 13: loon.minimum is van " + day + ", maar in die zin staat " + typed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    [a](/geld/weg)             | de link /geld/weg leidt nergens heen
                    [a](weg)                   | de link weg leidt nergens heen
                    [a](/geld/eerst#weg)       | er is geen kop #weg op /geld/eerst
                    [a](#weg)                  | er is geen kop #weg op /geld/later
                    [a](http://elders.example) | een tekst mag niet linken naar http://elders.example
                    [a](javascript:x)          | een tekst mag niet linken naar javascript:x
                    ![a](/static/a.png)        | een plaatje kan niet in een tekst: /static/a.png
                    [a](/static/a.png)         | de link /static/a.png leidt nergens heen
                    """)
    void stops_at_a_link_that_leads_nowhere_good(String link, String message) throws IOException {
        write("geld/later.md", 20, "Een.\n\nTwee " + link + ".");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage("geld/later.md, regel 13: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/geld",
                "/geld/eerst#een-kop",
                "eerst",
                "/",
                "/rekenhulp",
                "https://elders.example/x",
                "mailto:a@b.nl"
            })
    void lets_links_through_that_lead_somewhere(String target) throws IOException {
        write("geld/later.md", 20, "[a](" + target + ")");

        assertThat(read().at("/geld/later")).isPresent();
    }

    @Test
    void stops_at_a_next_step_that_is_not_there() throws IOException {
        edit("geld/eerst.md", "- /rekenhulp", "- /weg");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage("geld/eerst.md: next leidt naar /weg, maar die pagina is er niet");
    }

    @Test
    void stops_at_a_translation_of_nothing() throws IOException {
        write("en/geld/index.md", 2, "About money.");
        write("en/geld/eerst.md", 10, "[First](/geld).");
        assertThat(read().at("/en/geld/eerst")).isPresent();

        Files.delete(content.resolve("geld/eerst.md"));
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage("en/geld/eerst.md: er is geen Nederlandse pagina waar dit de vertaling van is");
    }

    @Test
    void stops_at_a_theme_without_a_page() throws IOException {
        Files.delete(content.resolve("geld/index.md"));

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("het thema geld heeft geen pagina");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geld.md", "geld/Toe Slag.md", "geld/diep/er.md", "geld_.md"})
    void stops_at_a_name_that_is_no_address(String file) throws IOException {
        write(file, 1, "Tekst.");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageStartingWith(file + ": in een naam horen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geld.md", "rekenhulp.md"})
    void stops_at_an_address_that_is_taken(String file) throws IOException {
        write(file, 1, "Tekst.");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("is al van iets anders");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    === Te diep                 | 13 | deze kop slaat een niveau over: hier hoort hooguit ##
                    == Een@@==== Te diep        | 15 | deze kop slaat een niveau over: hier hoort hooguit ###
                    = Bovenaan                  | 13 | een kop met één # is er al: de titel; begin in de tekst met ##
                    ==                          | 13 | deze kop is leeg
                    == Een@@== Een              | 15 | de kop "Een" staat er twee keer
                    """)
    void stops_at_a_heading_that_is_not_in_order(String headings, int line, String message) throws IOException {
        write("geld/later.md", 20, "Een.\n\n" + headings.replace("@", "\n").replace("=", "#"));

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage("geld/later.md, regel " + line + ": " + message);
    }

    @Test
    void goes_up_and_down_the_headings_as_it_likes() throws IOException {
        write("geld/later.md", 20, "## Een\n\n### Diep\n\n#### Dieper\n\n## Twee");

        assertThat(read().at("/geld/later")).isPresent();
    }

    @Test
    void names_everything_that_is_wrong_at_once() throws IOException {
        write("geld/later.md", 20, "[a](/weg) {{ on.bekend }}\n\n### Diep");
        write("Fout.md", 1, "Tekst.");
        edit("geld/eerst.md", "order: 10", "order: tien");

        assertThatExceptionOfType(ContentException.class).isThrownBy(this::read).withMessage("""
                        Fout.md: in een naam horen alleen kleine letters, cijfers en streepjes, in hooguit één map
                        geld/eerst.md, regel 4: order is geen heel getal: tien
                        geld/later.md, regel 11: de link /weg leidt nergens heen
                        geld/later.md, regel 11: er is geen cijfer voor {{ on.bekend }}
                        geld/later.md, regel 13: deze kop slaat een niveau over: hier hoort hooguit ##""");
    }

    @Test
    void blames_no_link_for_a_page_that_cannot_be_read() throws IOException {
        write("geld/later.md", 20, "[a](/geld/eerst#een-kop) en [b](/geld)");
        edit("geld/eerst.md", "order: 10", "order: tien");
        edit("geld/index.md", "order: 2", "order: twee");

        assertThatExceptionOfType(ContentException.class).isThrownBy(this::read).withMessage("""
                        geld/eerst.md, regel 4: order is geen heel getal: tien
                        geld/index.md, regel 4: order is geen heel getal: twee""");
    }

    @Test
    void stops_at_a_next_step_to_the_page_itself() throws IOException {
        edit("geld/eerst.md", "- /rekenhulp", "- /geld/eerst");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage("geld/eerst.md: next leidt naar de pagina zelf");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    /geld/later /geld  | op /geld/later staat een pagina
                    /kort /nergens     | er is geen pagina /nergens
                    /kort              | schrijf hier twee adressen, zoals /oud /geld/nieuw
                    kort /geld         | schrijf hier twee adressen, zoals /oud /geld/nieuw
                    """)
    void stops_at_a_move_that_leads_nowhere(String line, String message) throws IOException {
        Files.writeString(content.resolve("verhuisd.txt"), "# Verhuisd\n" + line + "\n");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage("verhuisd.txt, regel 2: " + message);
    }
}
