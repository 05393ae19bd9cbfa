package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests that the documents give to copy. */
class DocumentedExamplesTest {

    private static final Calculator CALCULATOR = Calculator.load();

    static Stream<Path> examples() {
        try (var files = Files.list(Path.of("docs", "examples"))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be asked is written somewhere to copy: in an example, or in a command of the document. */
    @Test
    void show_every_field_that_can_be_asked() throws IOException {
        var written = new StringBuilder(Files.readString(Path.of("docs", "api.md")));
        for (var example : examples().toList()) {
            written.append(Files.readString(example));
        }
        var schemas = new ObjectMapper()
                .readTree(Path.of("src/main/resources/nl/herstart/site/api/openapi.json")
                        .toFile())
                .at("/components/schemas");
        var fields = new TreeSet<String>();
        collect(schemas.path("Berekening"), schemas, new HashSet<>(), fields);

        assertThat(fields).contains("alimentatieBetaald", "restverdiencapaciteit", "onderhuurMetContract");
        assertThat(fields).allSatisfy(field -> assertThat(written.toString()).contains("\"" + field + "\""));
    }

    /** The names of all fields of a schema, and of those it refers to. */
    private static void collect(JsonNode schema, JsonNode schemas, Set<String> seen, Set<String> fields) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty() && seen.add(reference)) {
            collect(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)), schemas, seen, fields);
        }
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        for (var inner : schema) {
            collect(inner, schemas, seen, fields);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void is_answered_and_told_in_the_document(Path example) throws IOException {
        var request = Files.readString(example);

        assertThat(ReadRequest.refused(request)).isEmpty();
        assertThat(CALCULATOR.answer(ReadRequest.read(request)).isComplete()).isTrue();
        assertThat(Files.readString(Path.of("docs", "api.md"))).contains("examples/" + example.getFileName());
    }
}
