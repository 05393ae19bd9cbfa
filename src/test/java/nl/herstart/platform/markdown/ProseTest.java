package nl.herstart.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.platform.markdown.Passage.Kind;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String PAGE = """
            ---
            theme: geld
            title: "Over geld"
            summary: Kort en goed.
            ---
            Een *eerste* zin
            over twee regels, met een [link](/weg).

            ## Een kop

            > **Let op.** In een paneel.

            - punt een
            - punt `twee`

            | Wie | Wat |
            |---|---|
            | jij | alles |
            """;

    @Test
    void gives_what_one_reads_with_its_line() {
        assertThat(Prose.in(PAGE))
                .containsExactly(
                        new Passage(Kind.HEADING, 3, "Over geld"),
                        new Passage(Kind.PROSE, 4, "Kort en goed."),
                        new Passage(Kind.PROSE, 6, "Een eerste zin\nover twee regels, met een link."),
                        new Passage(Kind.HEADING, 9, "Een kop"),
                        new Passage(Kind.PROSE, 11, "Let op. In een paneel."),
                        new Passage(Kind.PROSE, 13, "punt een"),
                        new Passage(Kind.PROSE, 14, "punt twee"),
                        new Passage(Kind.CELL, 16, "Wie"),
                        new Passage(Kind.CELL, 16, "Wat"),
                        new Passage(Kind.CELL, 18, "jij"),
                        new Passage(Kind.CELL, 18, "alles"));
    }

    @Test
    void knows_the_line_of_a_place_in_a_passage() {
        var passage = new Passage(Kind.PROSE, 6, "een\ntwee drie");

        assertThat(passage.lineAt(0)).isEqualTo(6);
        assertThat(passage.lineAt(passage.text().indexOf("drie"))).isEqualTo(7);
    }

    @Test
    void reads_on_below_a_head_that_is_broken_or_missing() {
        var text = new Passage(Kind.PROSE, 4, "Tekst.");

        assertThat(Prose.in("---\ntitle: 'open\n---\nTekst.\n")).containsExactly(text);
        assertThat(Prose.in("---\n[]\n---\nTekst.\n")).containsExactly(text);
        assertThat(Prose.in("Tekst.\n")).containsExactly(new Passage(Kind.PROSE, 1, "Tekst."));
    }
}
