package nl.herstart.site.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficesTest {

    private static final Regions REGIONS = Regions.packaged();

    @TempDir
    private Path folder;

    /** The three with a site of their own, and the one that two sources name; of the others nothing is sure. */
    @Test
    void tell_only_of_what_is_sure() {
        var offices = Offices.read(Folder.onDisk(Path.of("content")), REGIONS);

        assertThat(REGIONS.all().stream()
                        .flatMap(region -> offices.in(region).offices().stream())
                        .map(office -> office.name() + " " + office.website()))
                .containsExactly(
                        "Werkcentrum regio Amersfoort https://werkcentrumregioamersfoort.nl",
                        "Werkcentrum Drechtsteden https://werkcentrumdrechtsteden.nl",
                        "Regionaal Werkcentrum Groot-Amsterdam ",
                        "Werkcentrum Zuid-Holland Centraal https://werkcentrumzuidhollandcentraal.nl");
    }

    @Test
    void are_overdue_from_the_day_after_the_last() {
        var checked = new Checked(LocalDate.parse("2026-11-21"), LocalDate.parse("2027-03-31"), List.of());

        assertThat(checked.isOverdueOn(LocalDate.parse("2027-03-31"))).isFalse();
        assertThat(checked.isOverdueOn(LocalDate.parse("2027-04-01"))).isTrue();
    }

    @Test
    void are_listed_by_region_when_overdue() {
        var offices = Offices.read(Folder.onDisk(Path.of("content")), REGIONS);

        assertThat(offices.overdueOn(LocalDate.parse("2027-03-31"))).isEmpty();
        assertThat(offices.overdueOn(LocalDate.parse("2027-04-01")))
                .hasSize(35)
                .first()
                .hasToString("regio.yaml: achterhoek nakijken voor 2027-03-31");
    }

    @Test
    void may_be_where_one_can_walk_in() throws IOException {
        var offices = read(twenteWith("""
                  offices:
                    - name: Werkcentrum Twente
                      found: nagevraagd
                      visit: Straat 1, Enschede
                """));

        assertThat(offices.in(REGIONS.at("twente").orElseThrow()).offices())
                .containsExactly(new Office("Werkcentrum Twente", "", "Straat 1, Enschede", Found.ASKED));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_line(String sheet, String message) {
        assertThatThrownBy(() -> read(sheet))
                .isInstanceOf(ContentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> mistakes() throws IOException {
        return Stream.of(
                Arguments.of("", "regio.yaml, regel 1: het blad van de regio's is leeg"),
                Arguments.of(
                        "- a\n",
                        "regio.yaml, regel 1: het blad van de regio's is geen lijst van sleutels met een waarde"),
                Arguments.of(
                        "a: [\n",
                        "regio.yaml, regel 2: het blad van de regio's is hier niet te lezen: expected the node content, but found '<stream end>'"),
                Arguments.of(
                        twente("  checked: 2026-11-21\n  checked: 2026-11-21\n  check-by: 2027-03-31\n  offices: []\n"),
                        at(2, "de sleutel checked staat er twee keer")),
                Arguments.of(
                        sheet().replaceFirst("(?m)^zeeland:\n(  .*\n)+", ""),
                        "regio.yaml: er staat niets over de regio zeeland"),
                Arguments.of(
                        sheet() + "belgie: []\n",
                        "regio.yaml, regel %d: er is geen regio belgie".formatted(lines() + 1)),
                Arguments.of(twenteWith("  offices:\n"), at(3, "offices is geen lijst; schrijf [] als er niets is")),
                Arguments.of(twenteWith(""), at(1, "twente mist de sleutel offices")),
                Arguments.of(
                        twenteWith("  offices:\n    - name: W\n      found: eigen site\n      phone: 1\n"),
                        at(6, "de sleutel phone kennen we hier niet")),
                Arguments.of(
                        twenteWith("  offices:\n    - name: Werkcentrum\n"),
                        at(4, "een kantoor mist de sleutel found")),
                Arguments.of(
                        twenteWith("  offices:\n    - name: Werkcentrum\n      found: gehoord\n"),
                        at(5, "found hoort een van deze te zijn: nagevraagd, eigen site, twee bronnen: gehoord")),
                Arguments.of(
                        twenteWith("  offices:\n    - name: W\n      found: eigen site\n      website: http://w.nl\n"),
                        at(6, "website is geen adres dat met https:// begint: http://w.nl")),
                Arguments.of(
                        twenteWith("  offices:\n    - name:\n      found: eigen site\n"),
                        at(4, "name is leeg of geen gewone tekst")),
                Arguments.of(
                        twente("  checked: 21-11-2026\n  check-by: 2027-03-31\n  offices: []\n"),
                        at(1, "checked is geen dag zoals 2026-11-21: 21-11-2026")),
                Arguments.of(
                        twente("  checked: 2026-11-21\n  check-by: 2026-11-21\n  offices: []\n"),
                        at(2, "check-by ligt niet na checked")));
    }

    @Test
    void all_mistakes_are_told_at_once() throws IOException {
        assertThatThrownBy(() -> read(twente("  checked: nu\n  offices:\n    - name: W\n      found: gehoord\n")))
                .hasMessage(String.join(
                        "\n",
                        at(1, "checked is geen dag zoals 2026-11-21: nu"),
                        at(1, "twente mist de sleutel check-by"),
                        at(4, "found hoort een van deze te zijn: nagevraagd, eigen site, twee bronnen: gehoord")));
    }

    @Test
    void a_site_without_the_sheet_does_not_start() {
        assertThatThrownBy(() -> Offices.read(Folder.onDisk(folder), REGIONS))
                .hasMessage("regio.yaml: dit bestand is er niet, dus we weten van geen regio iets");
    }

    private Offices read(String sheet) throws IOException {
        Files.writeString(folder.resolve("regio.yaml"), sheet);
        return Offices.read(Folder.onDisk(folder), REGIONS);
    }

    private static String sheet() throws IOException {
        return Files.readString(Path.of("content", "regio.yaml"));
    }

    private static String twenteWith(String offices) throws IOException {
        return twente("  checked: 2026-11-21\n  check-by: 2027-03-31\n" + offices);
    }

    private static String twente(String part) throws IOException {
        return sheet().replaceFirst("(?m)^twente:\n(  .*\n)+", "twente:\n" + part);
    }

    private static String at(int below, String message) throws IOException {
        return "regio.yaml, regel %d: %s".formatted(line("twente:") + below, message);
    }

    private static int line(String text) throws IOException {
        return sheet().lines().toList().indexOf(text) + 1;
    }

    private static int lines() throws IOException {
        return (int) sheet().lines().count();
    }
}
