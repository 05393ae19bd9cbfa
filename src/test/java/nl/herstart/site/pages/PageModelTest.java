package nl.herstart.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.page.Signpost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageModelTest {

    private static final Signpost CALCULATOR = Signpost.to("/rekenhulp", "Reken het uit", "");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path content;

    @BeforeEach
    void writeSomeContent() throws IOException {
        Files.createDirectory(content.resolve("geld"));
        write("geld/index.md", "Over geld.");
        write("geld/kort.md", "## Een\n\n## Twee\n");
        write("geld/lang.md", "## Een\n\n## Twee\n\n### Diep\n\n## Drie\n");
        write("privacy.md", "Over privacy.");
    }

    @Test
    void chooses_a_template_for_each_kind_of_page() {
        assertThat(PageModel.template(page("/geld"))).isEqualTo("pages/theme");
        assertThat(PageModel.template(page("/geld/kort"))).isEqualTo("pages/article");
        assertThat(PageModel.template(page("/privacy"))).isEqualTo("pages/plain");
    }

    @Test
    void gives_a_table_of_contents_to_long_pages_only() {
        assertThat(model("/geld/kort", "2026-12-01").get("contents")).isEqualTo(List.of());
        assertThat(model("/geld/lang", "2026-12-01").get("contents"))
                .isEqualTo(List.of(
                        new PageModel.Anchor("een", "Een"),
                        new PageModel.Anchor("twee", "Twee"),
                        new PageModel.Anchor("drie", "Drie")));
    }

    @Test
    void says_that_a_text_is_overdue_from_the_day_after() {
        assertThat(model("/geld/kort", "2027-01-31").get("overdue")).isEqualTo(false);
        assertThat(model("/geld/kort", "2027-02-01").get("overdue")).isEqualTo(true);
    }

    @Test
    void leads_on_to_the_next_steps_and_the_rest_of_the_theme() {
        var model = model("/geld/kort", "2026-12-01");

        assertThat(model.get("next")).isEqualTo(List.of(PageLink.to(CALCULATOR)));
        assertThat(model.get("articles")).isEqualTo(List.of(page("/geld/lang").link()));
        assertThat(model.get("theme")).isEqualTo(page("/geld").link());
        assertThat(model("/privacy", "2026-12-01").get("theme"))
                .extracting("href")
                .isEqualTo("/");
    }

    @Test
    void does_not_offer_an_article_twice() throws IOException {
        var file = content.resolve("geld/kort.md");
        Files.writeString(file, Files.readString(file).replace("- /rekenhulp", "- /geld/lang"));

        assertThat(model("/geld/kort", "2026-12-01").get("articles")).isEqualTo(List.of());
        assertThat(model("/geld", "2026-12-01").get("articles"))
                .isEqualTo(List.of(page("/geld/kort").link(), page("/geld/lang").link()));
    }

    @Test
    void puts_articles_under_the_headings_of_their_theme_and_the_first_ones_under_the_first() throws IOException {
        var kort = content.resolve("geld/kort.md");
        Files.writeString(kort, Files.readString(kort).replace("order: 10", "order: 5"));
        var theme = content.resolve("geld/index.md");
        Files.writeString(
                theme,
                Files.readString(theme)
                        .replace(
                                "order: 10",
                                "order: 10\ngroups:\n  - { from: 8, title: Eerst }\n  - { from: 9, title: Dan }\n"
                                        + "  - { from: 11, title: Leeg }"));

        assertThat(model("/geld", "2026-12-01").get("groups"))
                .isEqualTo(List.of(
                        new PageModel.Group("Eerst", List.of(page("/geld/kort").link())),
                        new PageModel.Group("Dan", List.of(page("/geld/lang").link()))));
        assertThat(model("/geld/lang", "2026-12-01").get("groups")).isEqualTo(List.of());
    }

    private Map<String, Object> model(String address, String today) {
        return new PageModel(
                        library(), Optional.empty(), URI.create("https://herstart.example"), LocalDate.parse(today))
                .of(page(address));
    }

    private Page page(String address) {
        return library().at(address).orElseThrow();
    }

    private PageLibrary library() {
        return PageLibrary.read(Folder.onDisk(content), (name, language) -> Optional.empty(), List.of(CALCULATOR));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(content.resolve(file), ContentFile.with(file, 10, text));
    }
}
