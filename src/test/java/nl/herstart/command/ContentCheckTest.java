package nl.herstart.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.herstart.Settings;
import nl.herstart.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees of the command {@code controleer}. */
class ContentCheckTest {

    private static final String REGIONS = "regio.yaml";
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path content;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void writeSomeContent() throws IOException {
        Files.createDirectory(content.resolve("geld"));
        Files.copy(Path.of("content", REGIONS), content.resolve(REGIONS));
        write("geld/index.md", "2027-02-01", "Goed.");
        write("geld/sparen.md", "2027-01-31", "Reeds goed, zie [de bank](https://bank.example/a).");
    }

    @Test
    void tells_all_mistakes_of_all_files_at_once() throws IOException {
        write("geld/index.md", "morgen", "Goed.");
        write("geld/sparen.md", "2027-02-01", "Zie [dit](/nergens) en {{ geen.cijfer }}.\n\n#### Diep\n");

        assertThat(run()).isEqualTo(1);
        assertThat(told())
                .containsSubsequence(
                        "Fouten, die moeten weg: 4",
                        "  geld/index.md, regel 6: check-by is geen dag zoals 2026-11-21: morgen",
                        "  geld/sparen.md, regel 10: de link /nergens leidt nergens heen",
                        "  geld/sparen.md, regel 10: er is geen cijfer voor {{ geen.cijfer }}",
                        "  geld/sparen.md, regel 12: deze kop slaat een niveau over: hier hoort hooguit ##");
    }

    @Test
    void is_content_when_there_is_only_advice() {
        assertThat(run()).isZero();
        assertThat(told())
                .containsSubsequence(
                        "Fouten, die moeten weg: 0",
                        "  geld/sparen.md, regel 10: moeilijk woord \"Reeds\", liever: al",
                        "Over de datum, om na te kijken: 1",
                        "  geld/sparen.md: nakijken voor 2027-01-31");
    }

    /** Prinsjesdag is in September, and the Staatsblad in December: two weeks into the year the law itself is there. */
    @Test
    void names_the_figures_that_the_law_should_have_replaced() {
        assertThat(run()).isZero();
        assertThat(told())
                .anyMatch(line -> line.matches("Cijfers die nog voorlopig zijn, om te vervangen: \\d+"))
                .contains(
                        "  box3.yaml: rendementSchulden van 2027 is nog dat van 2026",
                        "  kindgebondenbudget.yaml: perKind van 2027 is nog voorlopig")
                .noneMatch(line -> line.contains("kinderbijslag.yaml: totZesJuli"));
    }

    @Test
    void names_the_sheets_that_were_not_held_against_their_sources_for_more_than_a_year() {
        run(LocalDate.of(2030, 1, 1));
        assertThat(told()).contains("  zorgtoeslag.yaml: de cijfers van 2026 opnieuw naast hun bronnen leggen");
    }

    @Test
    void says_nothing_of_figures_that_can_still_be_provisional() {
        run(LocalDate.of(2027, 1, 15));
        assertThat(told()).contains("Cijfers die nog voorlopig zijn, om te vervangen: 0");
    }

    @Test
    void reads_the_sheet_of_the_regions_too() throws IOException {
        var sheet = Files.readString(content.resolve(REGIONS));
        Files.writeString(content.resolve(REGIONS), sheet.replaceFirst("check-by: \\S+", "check-by: 2027-01-15"));
        assertThat(run()).isZero();
        assertThat(told()).contains("  regio.yaml: achterhoek nakijken voor 2027-01-15");

        Files.writeString(content.resolve(REGIONS), sheet.replaceFirst("check-by: \\S+", "check-by: ooit"));
        assertThat(run()).isEqualTo(1);
        assertThat(told()).anyMatch(line -> line.startsWith("  regio.yaml, regel "));
    }

    @Test
    void tells_who_will_have_what_to_look_at_on_another_day() throws IOException {
        var page = content.resolve("geld/index.md");
        Files.writeString(
                page, Files.readString(page).replace("check-by: 2027-02-01", "check-by: 2027-02-01\nowner: geld"));

        assertThat(run("--op", "2027-02-02", "geld/index.md")).isZero();
        assertThat(told()).contains("  geld/index.md: nakijken voor 2027-02-01, door geld");
        assertThat(run("--op", "ooit")).isEqualTo(1);
        assertThat(run("--op")).isEqualTo(1);
        assertThat(told()).endsWith("Achter --op hoort een dag, zoals 2027-01-01");
    }

    @Test
    void can_be_asked_about_one_file_or_folder() throws IOException {
        write("over.md", "2027-02-01", "Zie [dit](/nergens).");

        assertThat(run("content/geld/sparen.md")).isZero();
        assertThat(told()).contains("Taal, om te bekijken: 1").noneMatch(line -> line.contains("over.md"));
        assertThat(run("content/geld/")).isZero();
        assertThat(run(content + "/over.md")).isEqualTo(1);
        assertThat(run("over.md", "geld")).isEqualTo(1);
    }

    @Test
    void says_when_there_is_no_such_file() {
        assertThat(run("content/geld/spaarn.md")).isEqualTo(1);
        assertThat(told()).containsExactly("Er is geen bestand of map geld/spaarn.md");
    }

    @Test
    void lists_links_to_elsewhere() {
        assertThat(run("--links", "geld")).isZero();
        assertThat(told())
                .containsExactly("Links naar buiten: 1", "  geld/sparen.md, regel 10: https://bank.example/a");
    }

    @Test
    void gives_the_bare_text() {
        assertThat(run("--tekst", "geld/sparen.md")).isZero();
        assertThat(told())
                .containsExactly(
                        "geld/sparen.md\tTitel", "geld/sparen.md\tKort.", "geld/sparen.md\tReeds goed, zie de bank.");
    }

    private int run(String... arguments) {
        return run(TODAY, arguments);
    }

    private int run(LocalDate day, String... arguments) {
        var settings = Settings.of(Map.of("HERSTART_CONTENT", content.toString()));
        return ContentCheck.run(
                List.of(arguments), Sources.of(settings), day, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private List<String> told() {
        return told.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String file, String checkBy, String text) throws IOException {
        Files.writeString(content.resolve(file), """
                ---
                title: Titel
                summary: Kort.
                order: 1
                checked: 2026-11-21
                check-by: %s
                next: []
                sources: []
                ---
                %s
                """.formatted(checkBy, text));
    }
}
