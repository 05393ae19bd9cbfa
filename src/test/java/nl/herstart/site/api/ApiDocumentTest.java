package nl.herstart.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.herstart.site.calculation.OnRunningSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whether the commands that developers are shown do what is said of them. */
class ApiDocumentTest extends OnRunningSite {

    private static final Pattern ASKS = Pattern.compile("curl -s http://localhost:8080(\\S+)");
    private static final Pattern SENDS = Pattern.compile(" -d (?:'([^']*)'|@(\\S+))");

    @Test
    void every_command_of_the_document_works() throws IOException {
        var commands = commands();

        assertThat(commands).hasSize(12);
        for (var command : commands) {
            var expected = command.contains("2031") ? 400 : 200;
            assertThat(run(command).statusCode()).as(command).isEqualTo(expected);
        }
    }

    @Test
    void the_wrong_request_has_the_three_mistakes_it_is_said_to_have() throws IOException {
        var wrong = commands().stream()
                .filter(command -> command.contains("2031"))
                .findFirst()
                .orElseThrow();
        var problem = new ObjectMapper().readTree(run(wrong).body());

        assertThat(problem.get("fouten").findValuesAsText("veld"))
                .containsExactlyInAnyOrder("jaar", "aanvrager.geboortemaand", "huisgenoten");
    }

    @Test
    void the_example_on_the_page_works_as_well() {
        var page = Jsoup.parse(site.get("/rekenhulp/api").body());
        var command = page.select("pre").get(0).wholeText();
        var sends = SENDS.matcher(command);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(sends.find()).isTrue();
        assertThat(site.postJson("/api/v1/berekeningen", sends.group(1)).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> run(String command) throws IOException {
        var asks = ASKS.matcher(command);
        assertThat(asks.find()).as(command).isTrue();
        var sends = SENDS.matcher(command);
        if (!sends.find()) {
            return site.get(asks.group(1));
        }
        return site.postJson(
                asks.group(1), sends.group(1) == null ? Files.readString(Path.of(sends.group(2))) : sends.group(1));
    }

    private static List<String> commands() throws IOException {
        return Files.readAllLines(Path.of("docs/api.md")).stream()
                .filter(line -> line.startsWith("    curl "))
                .toList();
    }
}
