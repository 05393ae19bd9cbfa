package nl.herstart.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownFileTest {

    private static final String GOOD = """
            ---
            title: Toeslagen
            summary: "Wat er verandert: alles."
            order: 10
            checked: 2026-11-21
            check-by: 2027-01-31
            owner: geld
            next:
              - /rekenhulp
            sources:
              - title: De wet
                url: https://wetten.overheid.nl/x
                date: 2026-01-01
            ---
            Eerste regel.
            """;

    @Test
    void takes_a_file_apart() {
        var file = MarkdownFile.parse("geld/toeslagen.md", GOOD);

        assertThat(file.head())
                .isEqualTo(new FrontMatter(
                        "Toeslagen",
                        "Wat er verandert: alles.",
                        10,
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(2027, 1, 31),
                        "geld",
                        List.of("/rekenhulp"),
                        List.of(new Source(
                                "De wet", URI.create("https://wetten.overheid.nl/x"), LocalDate.of(2026, 1, 1))),
                        List.of(),
                        Map.of()));
        assertThat(file.body()).isEqualTo("Eerste regel.\n");
        assertThat(file.firstLine()).isEqualTo(15);
    }

    @Test
    void reads_line_ends_of_any_system() {
        assertThat(MarkdownFile.parse("a.md", GOOD.replace("\n", "\r\n"))).isEqualTo(MarkdownFile.parse("a.md", GOOD));
    }

    @Test
    void reads_under_which_headings_other_pages_stand_and_refuses_headings_that_are_out_of_order() {
        var groups = GOOD.replace(
                "sources:",
                "groups:\n  - { from: 10, title: Begin hier }\n" + "  - { from: 40, title: Daarna }\nsources:");

        assertThat(MarkdownFile.parse("a.md", groups).head().groups())
                .containsExactly(new FrontMatter.Group(10, "Begin hier"), new FrontMatter.Group(40, "Daarna"));
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("a.md", groups.replace("from: 40", "from: 5")))
                .withMessageContaining("de groepen staan niet op volgorde van from");
    }

    @Test
    void knows_a_copy_from_a_publication_with_a_day() {
        assertThat(MarkdownFile.parse("a.md", GOOD.replace("date: 2026-01-01", "read: 2026-11-30"))
                        .head()
                        .sources())
                .containsExactly(new Source(
                        "De wet", URI.create("https://wetten.overheid.nl/x"), LocalDate.of(2026, 11, 30), true));
    }

    @Test
    void is_overdue_the_day_after_the_day_to_check() {
        var head = MarkdownFile.parse("a.md", GOOD).head();

        assertThat(head.isOverdueOn(LocalDate.of(2027, 1, 31))).isFalse();
        assertThat(head.isOverdueOn(LocalDate.of(2027, 2, 1))).isTrue();
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    title: Toeslagen           | title: ''                 | regel 2: title is leeg
                    order: 10                  | order: tien               | regel 4: order is geen heel getal: tien
                    checked: 2026-11-21        | checked: 21-11-2026       | regel 5: checked is geen dag zoals
                    check-by: 2027-01-31       | check-on: 2027-01-31      | regel 6: de sleutel check-on kennen we hier niet
                    - /rekenhulp               | - rekenhulp               | regel 9: bij next horen adressen zoals /geld
                    url: https://wetten        | url: javascript://wetten  | regel 12: het adres van een bron is geen webadres
                    date: 2026-01-01           | day: 2026-01-01           | regel 11: bij een bron hoort date
                    date: 2026-01-01           | read: gisteren            | regel 13: read is geen dag zoals
                    owner: geld                | owner: ''                 | regel 7: owner is leeg
                    order: 10                  | title: Nog een            | regel 4: de sleutel title staat er twee keer
                    order: 10                  | 'order: "10'              | regel 1
                    """)
    void says_what_is_wrong_and_where(String good, String wrong, String message) {
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("geld/a.md", GOOD.replace(good, wrong)))
                .withMessageStartingWith("geld/a.md")
                .withMessageContaining(message);
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        var wrong = GOOD.replace("title: Toeslagen", "title: ''")
                .replace("order: 10", "order: tien\nextra: 1")
                .replace("date: 2026", "date: 26");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("a.md", wrong))
                .withMessage("""
                        a.md, regel 2: title is leeg of geen gewone tekst
                        a.md, regel 4: order is geen heel getal: tien
                        a.md, regel 5: de sleutel extra kennen we hier niet
                        a.md, regel 14: date is geen dag zoals 2026-11-21: 26-01-01""");
    }

    @Test
    void refuses_a_day_to_check_before_the_day_of_the_last_check() {
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("a.md", GOOD.replace("2027-01-31", "2026-11-20")))
                .withMessage("a.md, regel 6: check-by ligt voor checked");
        assertThat(MarkdownFile.parse("a.md", GOOD.replace("2027-01-31", "2026-11-21"))
                        .head()
                        .checkBy())
                .isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void reads_the_keys_that_only_this_kind_of_page_has() {
        var text = GOOD.replace("order: 10", "order: 10\nyear: 2014");

        assertThat(MarkdownFile.parse("a.md", text, Set.of("year")).head().own())
                .isEqualTo(Map.of("year", "2014"));
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("a.md", text))
                .withMessageContaining("de sleutel year");
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("a.md", GOOD, Set.of("year")))
                .withMessageContaining("de sleutel year");
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("a.md", text.replace("2014", "''"), Set.of("year")))
                .withMessageContaining("year is leeg");
    }

    @Test
    void misses_a_head_that_is_not_there() {
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> MarkdownFile.parse("a.md", "Alleen tekst."))
                .withMessageStartingWith("a.md, regel 1: ");
    }
}
