package nl.herstart.command.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDutchTest {

    private static final String BUDGET = """
            # Uitleg
            lange-zin;0
            gemiddelde;0
            lijdende-vorm;0
            moeilijk-woord;1
            afkorting;0
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path content;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path messages;

    @Test
    void reads_pages_and_messages_and_leaves_english_out() throws IOException {
        write(content, "geld/a.md", "Tevens.");
        write(content, "en/geld/a.md", "Tevens.");
        write(content, "geld/a.txt", "Tevens.");
        write(
                messages,
                "nl/calculation/a.properties",
                "# Tevens\n\na = /reeds/tevens\nb = Reeds {0} {0|kind|kinderen}.");
        write(messages, "en/calculation/a.properties", "a=Reeds.");

        assertThat(findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "geld/a.md, regel 1: moeilijk woord \"Tevens\", liever: ook",
                        "nl/calculation/a.properties, regel 4: moeilijk woord \"Reeds\", liever: al");
    }

    @Test
    void puts_a_number_where_a_figure_will_be() throws IOException {
        write(content, "a.md", "Dat is {{ loon.minimum }} per uur.");
        write(messages, "a.properties", "a=Voor {0} {0|kind|kinderen}.");

        assertThat(PlainDutch.texts(Folder.onDisk(content), Folder.onDisk(messages))
                        .flatMap(text -> text.passages().stream())
                        .map(passage -> passage.text()))
                .containsExactly("Dat is 100 per uur.", "Voor 100 kinderen.");
    }

    @Test
    void has_a_budget_that_may_neither_be_passed_nor_left_unused() throws IOException {
        write(content, Budget.FILE, BUDGET);
        assertThat(breaches())
                .containsExactly(
                        "moeilijk-woord: nog maar 0 gevonden, mooi. Zet in content/taalbudget.csv: moeilijk-woord;0");

        write(content, "a.md", "Tevens.");
        assertThat(breaches()).isEmpty();

        write(content, "b.md", "Tevens en reeds.");
        assertThat(breaches())
                .containsExactly("moeilijk-woord: 3 gevonden, 1 mag. Herschrijf er 2; kijk met: script/controleer");
    }

    @Test
    void has_no_budget_when_there_is_no_file() {
        assertThat(Budget.in(Folder.onDisk(content))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lange-zin;1x", "lange-zin", "lange-zinnen;0", "lange-zin;-1", "lange-zin;0\nverzonnen;3"})
    void has_no_budget_that_cannot_be_read(String line) throws IOException {
        write(content, Budget.FILE, BUDGET.replace("lange-zin;0", line));

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(this::breaches)
                .withMessageStartingWith("taalbudget.csv: ");
    }

    private List<String> breaches() {
        return Budget.in(Folder.onDisk(content)).orElseThrow().breaches(findings());
    }

    private List<Finding> findings() {
        return new PlainDutch().findings(Folder.onDisk(content), Folder.onDisk(messages));
    }

    private static void write(Path folder, String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
