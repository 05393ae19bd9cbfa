package nl.herstart.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.page.Signpost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The texts for machines, made of content that tries to break them. */
class MachineTextsTest {

    private static final URI BASE = URI.create("https://herstart.example");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String NASTY = "A & <b> \"é\" ]]> </script><!-- 'x' 😀";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        Files.createDirectory(content.resolve("geld"));
        write("geld/index.md", "Geld", "2026-03-01");
        write("geld/oud.md", "Oud", "2025-12-31");
        write("geld/raar.md", NASTY, "2026-07-01");
        write("geld/ander.md", "Ander", "2026-03-01");
    }

    @Test
    void the_feed_is_in_order_and_escaped_with_the_hour_of_summer_and_winter() throws Exception {
        var feed = feed();

        assertThat(texts(feed, "title"))
                .containsSubsequence(NASTY, "Geld", "Ander", "Oud")
                .hasSize(5);
        assertThat(texts(feed, "updated"))
                .containsExactly(
                        "2026-07-01T00:00:00+02:00",
                        "2026-07-01T00:00:00+02:00",
                        "2026-03-01T00:00:00+01:00",
                        "2026-03-01T00:00:00+01:00",
                        "2025-12-31T00:00:00+01:00");
        assertThat(texts(feed, "id"))
                .containsExactly(
                        BASE + "/nieuw.atom",
                        BASE + "/geld/raar",
                        BASE + "/geld",
                        BASE + "/geld/ander",
                        BASE + "/geld/oud");
    }

    @Test
    void the_feed_leaves_out_the_oldest_after_fifty() throws Exception {
        for (int i = 0; i < 50; i++) {
            write("geld/p" + i + ".md", "Pagina " + i, "2026-02-01");
        }

        assertThat(texts(feed(), "id")).hasSize(51).doesNotContain(BASE + "/geld/oud");
    }

    @Test
    void structured_data_cannot_end_its_element_and_still_says_the_same() throws IOException {
        var library = library();
        var markup = new StructuredData(library, Optional.empty(), BASE)
                .of(library.at("/geld/raar").orElseThrow())
                .markup();

        assertThat(markup).doesNotContain("<");
        var article = new ObjectMapper().readTree(markup).path("@graph").path(0);
        assertThat(article.path("headline").asText()).isEqualTo(NASTY);
    }

    private Document feed() throws Exception {
        var xml = new Feed(library(), BASE, HERE).xml();
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document xml, String name) {
        var nodes = xml.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private PageLibrary library() {
        return PageLibrary.read(
                Folder.onDisk(content),
                (name, language) -> Optional.empty(),
                List.of(Signpost.to("/rekenhulp", "Rekenhulp", "")));
    }

    private void write(String file, String title, String checked) throws IOException {
        var quoted = new ObjectMapper().writeValueAsString(title);
        Files.writeString(
                content.resolve(file),
                ContentFile.with(file, 10, "Tekst.")
                        .replaceFirst("title: .*", "")
                        .replace("---\n\nsummary", "---\ntitle: " + quoted + "\nsummary")
                        .replace("checked: 2026-11-21", "checked: " + checked));
    }
}
