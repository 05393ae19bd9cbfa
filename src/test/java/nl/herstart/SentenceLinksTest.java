package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The links in the sentences of the rooms, such as why a household cannot be computed. */
class SentenceLinksTest extends OnWholeSite {

    private static final Path SENTENCES = Path.of("src/main/resources/messages");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+]\\(([^)]*)\\)");

    /** Its sentences become part of articles, whose links are looked at with them. */
    private static final Path PUT_INTO_ARTICLES = Path.of("organisation.properties");

    private static final List<String> DUTCH_ONLY = List.of("/regio");

    @Test
    void lead_to_a_page_and_its_heading_in_the_language_of_the_sentence() throws IOException {
        for (var language : List.of("nl", "en")) {
            var addresses = addresses(language);
            assertThat(addresses)
                    .hasSizeGreaterThan(5)
                    .allMatch(address ->
                            address.startsWith("/en/") == language.equals("en") || DUTCH_ONLY.contains(address));
            for (var address : addresses) {
                var parts = address.split("#", 2);
                var answer = visitor.get(parts[0]);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                var page = Jsoup.parse(answer.body());
                assertThat(parts.length == 1 || page.getElementById(parts[1]) != null)
                        .as(address)
                        .isTrue();
            }
        }
    }

    private static List<String> addresses(String language) throws IOException {
        try (var files = Files.walk(SENTENCES.resolve(language))) {
            var found = new TreeSet<String>();
            for (var file : files.filter(each -> each.toString().endsWith(".properties"))
                    .filter(each -> !each.endsWith(PUT_INTO_ARTICLES))
                    .toList()) {
                LINK.matcher(Files.readString(file))
                        .results()
                        .map(SentenceLinksTest::address)
                        .filter(address -> !isElsewhere(address))
                        .forEach(found::add);
            }
            return List.copyOf(found);
        }
    }

    /** On another site, or behind the door of the desk. */
    private static boolean isElsewhere(String address) {
        return address.startsWith("https://") || address.startsWith("/beheer");
    }

    private static String address(MatchResult link) {
        return link.group(1);
    }
}
