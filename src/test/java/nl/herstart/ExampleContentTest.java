package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.herstart.platform.files.Folder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of our own content: each is dated, tells what came of it, and says where we read it. */
class ExampleContentTest extends OnWholeSite {

    private static final String OVERVIEW = "/werkgevers/voorbeelden";
    private final Map<String, Document> examples = new TreeMap<>();

    @BeforeAll
    void open() {
        listed().forEach(path -> examples.put(path, page(path)));
    }

    @Test
    void are_all_listed() {
        var files = Folder.onDisk(Path.of("content" + OVERVIEW)).files().keySet();

        assertThat(listed())
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(files.stream()
                        .map(file -> OVERVIEW + "/" + file.replace(".md", ""))
                        .toList());
    }

    @Test
    void can_be_reached_from_the_page_for_employers() {
        assertThat(page("/werkgevers").select("main a[href=" + OVERVIEW + "]")).isNotEmpty();
    }

    @Test
    void say_where_when_in_which_sector_and_what_about() {
        examples.forEach((path, page) -> {
            assertThat(page.select(".facts dd").eachText()).as(path).hasSize(4);
            assertThat(page.select("h1")).as(path).hasSize(1);
        });
    }

    @Test
    void are_told_as_past_practice() {
        examples.forEach((path, page) -> {
            var year = page.select(".facts dd").get(1).text();
            assertThat(Integer.parseInt(year)).as(path).isBetween(2000, 2014);
            assertThat(page.select(".then").text())
                    .as(path)
                    .isEqualTo("Dit was in " + year + ". Of het er nog is, weten we niet.");
        });
    }

    @Test
    void tell_what_was_done_what_came_of_it_and_what_to_learn() {
        examples.forEach((path, page) -> assertThat(page.select(".prose > h2").eachText())
                .as(path)
                .containsExactly("Wat ze deden", "Wat het opleverde", "Wat je ervan leert"));
    }

    @Test
    void name_their_source() {
        examples.forEach(
                (path, page) -> assertThat(page.select(".sources a")).as(path).isNotEmpty());
    }

    @Test
    void are_found_by_every_answer_that_is_counted() {
        for (var field : List.of("sector", "soort")) {
            for (var option : page(OVERVIEW).select("select[name=" + field + "] option[value~=.]")) {
                var found = page(OVERVIEW + "?" + field + "=" + option.val()).select(".found .articles__item");
                assertThat(option.text()).endsWith("(" + found.size() + ")");
            }
        }
    }

    private List<String> listed() {
        return page(OVERVIEW).select(".found .articles a").eachAttr("href");
    }

    private Document page(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
