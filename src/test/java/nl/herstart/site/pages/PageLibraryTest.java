package nl.herstart.site.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.value.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLibraryTest {

    private static final List<PageLink> ELSEWHERE = List.of(new PageLink("/rekenhulp", "Rekenhulp", ""));
    private static final Map<String, String> FIGURES = Map.of("zorgtoeslag.premie", "€ 2.119");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path content;

    @BeforeEach
    void writeSomeContent() throws IOException {
        write("geld/index.md", 2, "Over geld.");
        write("geld/later.md", 20, "Later.");
        write("geld/eerst.md", 10, "Eerst.\n\n## Een kop\n");
        write("leren/index.md", 1, "Over leren.");
        write("privacy.md", 10, "Over privacy.");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"{{ zorgtoeslag.onbekend }}", "{{ x }}", "{{ }}", "{{ open", "{{ a.b\n}}", "{{ a.b | c }}"})
    void stops_at_a_figure_that_is_not_there(String tag) throws IOException {
        write("geld/eerst.md", 10, "Een.\n\nTwee " + tag + ".");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageStartingWith("geld/eerst.md, line 14: there is no figure for the tag {{");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    [a](/geld/weg)             | the link /geld/weg leads nowhere
                    [a](weg)                   | the link weg leads nowhere
                    [a](/geld/eerst#weg)       | there is no heading #weg on /geld/eerst
                    [a](#weg)                  | there is no heading #weg on /geld/later
                    [a](http://elders.example) | a text may not link to http://elders.example
                    [a](javascript:x)          | a text may not link to javascript:x
                    ![a](/static/a.png)        | a text may not link to /static/a.png
                    [a](/static/a.png)         | the link /static/a.png leads nowhere
                    """)
    void stops_at_a_link_that_leads_nowhere_good(String link, String message) throws IOException {
        write("geld/later.md", 20, "Een.\n\nTwee " + link + ".");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessage("geld/later.md, line 14: " + message);
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
                .withMessage("geld/eerst.md: next leads to /weg, which is not there");
    }

    @Test
    void stops_at_a_theme_that_is_not_its_folder() throws IOException {
        edit("geld/eerst.md", "theme: geld", "theme: leren");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageStartingWith("geld/eerst.md: the theme is to be geld");
    }

    @Test
    void stops_at_a_theme_without_a_page() throws IOException {
        Files.delete(content.resolve("geld/index.md"));

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("the theme geld has no page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geld.md", "geld/Toe Slag.md", "geld/diep/er.md", "geld_.md"})
    void stops_at_a_name_that_is_no_address(String file) throws IOException {
        write(file, 1, "Tekst.");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageStartingWith(file + ": a name may hold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geld.md", "rekenhulp.md"})
    void stops_at_an_address_that_is_taken(String file) throws IOException {
        write(file, 1, "Tekst.");

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("is taken by something else");
    }

    private PageLibrary read() {
        return PageLibrary.read(
                Folder.onDisk(content), (name, language) -> Optional.ofNullable(FIGURES.get(name)), ELSEWHERE);
    }

    private void write(String file, int order, String text) throws IOException {
        var path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, ContentFile.with(file, order, text));
    }

    private void edit(String file, String from, String to) throws IOException {
        var path = content.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
