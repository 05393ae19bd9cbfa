package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.database.Database;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each page of the desk that shows a person leaves a line in the record that says who, when, where, what, of whom, and with which
 * result (BIO2 8.15), whichever page it is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLookTest {

    private static final String EMAIL = "coordinator.twente@example.nl";
    private static final String LIST = "/beheer/lijst?regio=twente&tab=hele-regio";

    @SuppressWarnings("NullAway.Init")
    private DemoSite demo;

    @SuppressWarnings("NullAway.Init")
    private DeskVisitor gerrit;

    @SuppressWarnings("NullAway.Init")
    private String person;

    @BeforeAll
    void logIn(@TempDir Path folder) {
        demo = DemoSite.start(folder);
        gerrit = new DeskVisitor(new Visitor(demo.application().baseUrl()));
        gerrit.logIn(EMAIL, demo.passphrase(), demo.nextCode(EMAIL));
        person = gerrit.links(LIST, ".desk-row__name a").get(0).replaceFirst("[?].*", "");
    }

    @AfterAll
    void stop() {
        demo.application().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/gegevens", "/wissen", "/mail", "/overdragen"})
    void a_page_about_a_person_leaves_a_line(String page) {
        var line = newLine(person + page);

        assertThat(line.get("object")).isEqualTo("persoon " + person.replaceFirst(".*/", ""));
        assertThat(line.get("place")).asString().contains("/beheer/aanmelding/{persoon}" + page);
        assertThat(line.get("result")).isEqualTo("done");
    }

    @Test
    void a_person_whom_one_may_not_see_leaves_a_line_too() {
        var line = newLine("/beheer/aanmelding/" + "0".repeat(32));

        assertThat(line.get("result")).isEqualTo("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beheer/berichten", "/beheer/logboek"})
    void what_is_not_for_everybody_leaves_a_line(String page) {
        assertThat(newLine(page).get("result")).isEqualTo("done");
    }

    /** The last line of those that reading a page leaves; there is one at least, by this colleague at this moment. */
    private Map<String, Object> newLine(String page) {
        int before = lines().size();
        gerrit.read(page);
        var lines = lines();
        assertThat(lines.size()).as(page).isGreaterThan(before);
        var line = lines.get(lines.size() - 1);
        assertThat(line.get("who")).isEqualTo(lines.get(before - 1).get("who"));
        assertThat(line.get("at")).isEqualTo(demo.clock().millis());
        assertThat(line.get("act")).asString().isNotEmpty();
        return line;
    }

    private List<Map<String, Object>> lines() {
        return Database.visit(
                demo.settings().database(),
                look -> look.createQuery("SELECT * FROM audit ORDER BY seq")
                        .mapToMap()
                        .list());
    }
}
