package nl.herstart.site.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.herstart.agreement.CovenantFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same for machines. */
class AgreementDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @BeforeEach
    void open(@TempDir Path directory) {
        site = TestSite.withArchive(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private JsonNode json(String path) throws IOException {
        var answer = site.visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Hand count in bijlage 1 of Kamerstuk 27 853, nr. 3. */
    @Test
    void gives_all_covenants_with_what_the_source_says() throws IOException {
        var all = json("/api/v1/convenanten");

        assertThat(all.get("convenanten")).hasSize(9);
        assertThat(all.get("beloften")).isNotEmpty();
        var one = json("/api/v1/convenanten/den-haag-2002/A");
        assertThat(one.get("doel").intValue()).isEqualTo(250);
        assertThat(one.at("/metingen/0/getal").intValue()).isEqualTo(89);
        assertThat(one.at("/verloop/0/wat").textValue()).isEqualTo("meting");
        assertThat(json("/api/v1/convenanten/cwi-2002/2")
                        .at("/status/zekerheid")
                        .textValue())
                .isEqualTo("dubbelzinnig");
        assertThat(site.visitor.get("/api/v1/convenanten/nergens-2020").statusCode())
                .isEqualTo(404);
    }

    @Test
    void every_field_is_described() throws IOException {
        var described = new TreeSet<String>();
        var schemas = JSON.readTree(getClass().getResourceAsStream("/nl/herstart/site/api/openapi.json"))
                .at("/components/schemas");
        for (var schema : new String[] {"Convenanten", "Convenant", "Afspraak"}) {
            names(schemas.get(schema), described);
        }
        var given = new TreeSet<String>();
        names(json("/api/v1/convenanten"), given);
        names(json("/api/v1/convenanten/nijmegen-2002/B"), given);

        assertThat(given).hasSizeGreaterThan(20).isSubsetOf(described);
    }

    private static void names(JsonNode node, Set<String> into) {
        node.properties().forEach(each -> into.add(each.getKey()));
        node.forEach(each -> names(each, into));
    }

    @Test
    void the_table_taken_in_again_changes_nothing() {
        var table = site.visitor.get("/data/afspraken.csv").body();
        var file = CovenantFile.read(table, region -> true);

        assertThat(file.mistakes()).isEmpty();
        assertThat(file.covenants()).hasSize(9);
        assertThat(site.register.register.preview(file.covenants())).isEmpty();
        assertThat(table.lines().filter(line -> line.matches("(?s).*(^|,)\"?=.*")))
                .isEmpty();
    }
}
