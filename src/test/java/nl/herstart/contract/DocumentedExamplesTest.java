package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
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

    @ParameterizedTest
    @MethodSource("examples")
    void is_answered_and_told_in_the_document(Path example) throws IOException {
        var request = Files.readString(example);

        assertThat(ReadRequest.refused(request)).isEmpty();
        assertThat(CALCULATOR.answer(ReadRequest.read(request)).isComplete()).isTrue();
        assertThat(Files.readString(Path.of("docs", "api.md"))).contains("examples/" + example.getFileName());
    }
}
