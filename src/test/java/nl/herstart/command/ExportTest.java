package nl.herstart.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of the site as files, read as a browser reads it from a disk. */
class ExportTest {

    private static final String LIVE = "https://herstart.example";
    private static final Map<String, String> ENVIRONMENT = Map.of("HERSTART_BASE_URL", LIVE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        assertThat(Export.run(ENVIRONMENT, folder.resolve("copy"))).isGreaterThan(150);
    }

    @Test
    void has_what_there_is_to_read() {
        assertThat(folder.resolve("copy"))
                .isDirectoryContaining("glob:**/index.html")
                .isDirectoryContaining("glob:**/sitemap.xml");
        assertThat(page("geld/loont-werken").select("h1").text()).isNotEmpty();
        assertThat(page("en/geld/loont-werken").select("html").attr("lang")).isEqualTo("en");
        assertThat(folder.resolve("copy/rekenhulp/index.html")).doesNotExist();
    }

    @Test
    void every_link_leads_to_a_file_or_to_the_site_itself() throws IOException {
        var dead = new ArrayList<String>();
        try (var files = Files.walk(folder.resolve("copy"))) {
            for (var file : files.filter(each -> each.endsWith("index.html")).toList()) {
                var page = Jsoup.parse(Files.readString(file));
                page.select("a[href], link[href], [src]").stream()
                        .map(element -> element.attr("href") + element.attr("src"))
                        .filter(target -> !target.matches("https?:.*") && !target.matches("(mailto:|tel:|#).*"))
                        .map(target -> target.replaceFirst("#.*", ""))
                        .filter(target -> target.startsWith("/")
                                || !Files.exists(file.resolveSibling(target).normalize()))
                        .forEach(target -> dead.add(file + ": " + target));
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void has_a_link_to_the_site_in_the_place_of_a_form() {
        var home = page("");

        assertThat(home.select("form")).isEmpty();
        assertThat(home.select("main a.button").eachAttr("href")).contains(LIVE + "/");
        assertThat(home.select("a[href=" + LIVE + "/rekenhulp]")).isNotEmpty();
    }

    @Test
    void says_what_is_missing_and_overwrites_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Export.run(Map.of(), folder.resolve("other")))
                .withMessageContaining("HERSTART_BASE_URL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Export.run(ENVIRONMENT, folder.resolve("copy")))
                .withMessageContaining("is not empty");
    }

    private static Document page(String path) {
        try {
            return Jsoup.parse(
                    Files.readString(folder.resolve("copy").resolve(path).resolve("index.html")));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
