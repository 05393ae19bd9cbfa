package nl.herstart.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.platform.markdown.Rendered.Heading;
import nl.herstart.platform.markdown.Rendered.Link;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "tekst <img src=x onerror=alert(1)> tekst",
                "<!-- weg --><iframe src=\"//x\"></iframe>",
                "<style>p{}</style>\n\n<a href=\"javascript:alert(1)\">x</a>",
                "`<script>`",
                "[x](https://a.example \"t\\\" onmouseover=alert(1)\")",
                "| <script>x</script> |\n|---|\n| <b onclick=x> |"
            })
    void shows_html_as_it_is_typed_and_never_carries_it_out(String text) {
        var html = Jsoup.parseBodyFragment(markdown.render(text).html());

        assertThat(html.select("script, img, iframe, style, b")).isEmpty();
        assertThat(html.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//elders.example",
                "/\\elders.example",
                "http://elders.example",
                "ftp://elders.example",
                "file:///etc/passwd"
            })
    void makes_no_link_to_an_unsafe_place(String target) {
        var direct = markdown.render("[lees](" + target + ")");
        var reference = markdown.render("[lees][1]\n\n[1]: " + target);
        var automatic = markdown.render("<" + target + ">");

        assertThat(direct.links()).singleElement().returns(false, Link::allowed).returns(false, Link::picture);
        assertThat(reference.links()).extracting(Link::allowed).contains(false);
        assertThat(direct.html() + reference.html() + automatic.html()).doesNotContain("href", "<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.rijksoverheid.nl/a?b=c&d=e#f",
                "mailto:info@voorbeeld.nl",
                "tel:+31201234567",
                "/geld",
                "/geld/toeslagen#huur",
                "#huur",
                "toeslagen"
            })
    void links_to_safe_places(String target) {
        var rendered = markdown.render("[lees](" + target + ")");

        assertThat(Jsoup.parseBodyFragment(rendered.html()).select("a").attr("href"))
                .isEqualTo(target);
        assertThat(rendered.links()).containsExactly(new Link(target, 1, true, false));
    }

    @Test
    void allows_no_pictures_from_anywhere() {
        assertThat(markdown.render("![x](https://elders.example/x.png)").links())
                .singleElement()
                .returns(false, Link::allowed)
                .returns(true, Link::picture);
    }

    @Test
    void tells_on_which_line_a_link_stands() {
        assertThat(markdown.render("een\n\ntwee [a](/a)\n\n- drie\n- vier [b](/b)\n")
                        .links())
                .containsExactly(new Link("/a", 3, true, false), new Link("/b", 6, true, false));
    }

    @Test
    void gives_each_heading_an_id_of_its_own() {
        var rendered = markdown.render("## Wat krijg je?\n\n## Wat krijg je?\n\n### Eén ding");

        assertThat(rendered.headings())
                .containsExactly(
                        new Heading(2, "wat-krijg-je", "Wat krijg je?", 1),
                        new Heading(2, "wat-krijg-je-1", "Wat krijg je?", 3),
                        new Heading(3, "eén-ding", "Eén ding", 5));
        var ids = Jsoup.parseBodyFragment(rendered.html()).select("[id]").eachAttr("id");
        assertThat(ids).containsExactly("wat-krijg-je", "wat-krijg-je-1", "eén-ding");
    }

    @Test
    void makes_a_table_that_everybody_can_read() {
        var html = Jsoup.parseBodyFragment(markdown.render("## Bedragen\n\n| Wie | Bedrag |\n|---|--:|\n| Jij | 1 |\n")
                .html());

        var region = html.select("div.table-scroll");
        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("aria-label")).isEqualTo("Tabel bij: Bedragen");
        assertThat(region.select("table th[scope=col]").eachText()).containsExactly("Wie", "Bedrag");
        assertThat(region.select(".end").eachText()).containsExactly("Bedrag", "1");
        assertThat(html.select("[align]")).isEmpty();
    }

    @Test
    void makes_panels_of_block_quotes_that_say_what_they_are() {
        var html = Jsoup.parseBodyFragment(markdown.render("""
                        > **Voorbeeld.** Lieke werkt.

                        > **Let op.** Pas op met *dit*.

                        > **Doe dit nu.**
                        >
                        > - Bel je gemeente.

                        > **Vinklijst.**
                        >
                        > - Gebeld

                        > Gewoon een citaat.
                        """).html());

        var panels = html.select("aside.panel[role=note]");
        assertThat(panels.eachAttr("class"))
                .containsExactly(
                        "panel panel--voorbeeld",
                        "panel panel--let-op",
                        "panel panel--doe-dit-nu",
                        "panel panel--vinklijst");
        assertThat(panels.select(".panel__label").eachText())
                .containsExactly("Voorbeeld", "Let op", "Doe dit nu", "Vinklijst");
        assertThat(panels.select(".panel__body").eachText())
                .containsExactly("Lieke werkt.", "Pas op met dit.", "Bel je gemeente.", "Gebeld");
        assertThat(html.select("blockquote").eachText()).containsExactly("Gewoon een citaat.");
    }
}
