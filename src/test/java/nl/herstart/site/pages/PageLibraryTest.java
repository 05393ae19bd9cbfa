package nl.herstart.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

/** What the library has of the pages that editors write. */
class PageLibraryTest extends OnPageLibrary {

    @Test
    void gives_each_file_its_address() {
        var library = read();

        assertThat(library.all())
                .extracting(Page::address)
                .containsExactly("/geld", "/geld/eerst", "/geld/later", "/leren", "/privacy");
        assertThat(library.at("/geld/index")).isEmpty();
    }

    @Test
    void lists_the_articles_of_a_theme_in_their_order() {
        assertThat(read().articles("geld", Language.DUTCH))
                .extracting(Page::address)
                .containsExactly("/geld/eerst", "/geld/later");
    }

    @Test
    void offers_themes_and_pages_about_the_site_to_menus() {
        var navigation = read().navigation(Language.DUTCH);

        assertThat(navigation.themes()).extracting(PageLink::href).containsExactly("/leren", "/geld");
        assertThat(navigation.about()).extracting(PageLink::href).containsExactly("/privacy");
    }

    @Test
    void fills_in_figures() throws IOException {
        write("geld/eerst.md", 10, "De premie is {{ zorgtoeslag.premie }} en {{zorgtoeslag.premie}}.");

        assertThat(read().at("/geld/eerst").orElseThrow().text().html()).contains("De premie is € 2.119 en € 2.119.");
    }

    @Test
    void tells_which_pages_are_past_their_day_the_longest_ago_first() throws IOException {
        edit("privacy.md", "2027-01-31", "2027-01-01");
        edit("geld/index.md", "2027-01-31", "2027-02-01");

        assertThat(read().overdueOn(LocalDate.of(2027, 2, 1)))
                .extracting(Remark::toString)
                .containsExactly(
                        "privacy.md: nakijken voor 2027-01-01",
                        "geld/eerst.md: nakijken voor 2027-01-31",
                        "geld/later.md: nakijken voor 2027-01-31",
                        "leren/index.md: nakijken voor 2027-01-31");
    }

    @Test
    void lists_the_addresses_elsewhere() throws IOException {
        write("geld/later.md", 20, "Een.\n\n[a](https://a.example/x) [b](/geld) [c](mailto:a@b.nl)");
        edit(
                "geld/eerst.md",
                "sources: []",
                "sources:\n  - title: Bron\n    url: https://b.example\n    date: 2026-01-01");

        assertThat(read().linksOutside())
                .extracting(Remark::toString)
                .containsExactly("geld/eerst.md: https://b.example", "geld/later.md, regel 13: https://a.example/x");
    }

    @Test
    void knows_where_a_page_has_moved() throws IOException {
        Files.writeString(content.resolve("verhuisd.txt"), "# oud nieuw\n/kort   /geld/later#kop # uitleg\n\n");

        assertThat(read().movedFrom("/kort")).contains("/geld/later#kop");
        assertThat(read().movedFrom("/lang")).isEmpty();
    }

    @Test
    void tells_which_translations_are_behind_the_dutch() throws IOException {
        write("en/geld/index.md", 1, "Money.");
        write("en/geld/later.md", 20, "Later.");
        edit("geld/later.md", "checked: 2026-11-21", "checked: 2026-11-22");

        assertThat(read().overdueOn(LocalDate.of(2026, 12, 1)))
                .extracting(Remark::toString)
                .containsExactly("en/geld/later.md: de Nederlandse pagina is later nagekeken dan deze vertaling");
    }

    @Test
    void has_what_there_is_in_english_beside_the_dutch() throws IOException {
        write("geld/later.md", 20, "[eerst](/geld/eerst)");
        write("en/geld/later.md", 20, "[first](/geld/eerst) [myself](/geld/later) [theme](/geld)");
        write("en/geld/index.md", 1, "Money.");

        var english = read().at("/en/geld/later").orElseThrow();

        assertThat(english.text().links())
                .extracting(link -> link.target())
                .containsExactly("/geld/eerst", "/en/geld/later", "/en/geld");
        assertThat(read().isInEnglish("/geld/later")).isTrue();
        assertThat(read().isInEnglish("/geld/eerst")).isFalse();
        assertThat(read().articles("geld", Language.ENGLISH)).containsExactly(english);
    }
}
