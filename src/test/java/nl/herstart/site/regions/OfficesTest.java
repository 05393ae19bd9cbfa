package nl.herstart.site.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.OfficePhone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficesTest {

    private static final Regions REGIONS = Regions.packaged();
    private static final String PROMISED = "    answered-by: W\n    working-days: 5\n";

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
        var checked =
                new Checked(LocalDate.parse("2026-11-21"), LocalDate.parse("2027-03-31"), List.of(), Follow.NOTHING);

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

    /** Nobody has promised anything to whoever made this, so the sheet that is shipped may not say so. */
    @Test
    void promise_nothing_yet() {
        var offices = Offices.read(Folder.onDisk(Path.of("content")), REGIONS);

        assertThat(REGIONS.all()).allMatch(region -> offices.in(region).follow().equals(Follow.NOTHING));
    }

    @Test
    void may_promise_a_call() throws IOException {
        var follow = follow(promise("""
                    answered-by: Werkcentrum Twente
                    working-days: 5
                    until: "16:30"
                    closed: [2027-05-07, 2026-12-31]
                    phone: 053-123 45 67
                    digest-to: post@example.nl
                """));

        assertThat(follow.phone()).isEqualTo(OfficePhone.parse("053-123 45 67"));
        assertThat(follow.promise())
                .contains(new Promise(
                        "Werkcentrum Twente",
                        5,
                        LocalTime.of(16, 30),
                        Set.of(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-05-07")),
                        EmailAddress.parse("post@example.nl")));
    }

    @Test
    void close_at_five_when_they_say_no_more_than_who_and_when() throws IOException {
        assertThat(follow(promise("    answered-by: W\n    working-days: 20\n")).promise())
                .contains(new Promise("W", 20, LocalTime.of(17, 0), Set.of(), Optional.empty()));
    }

    @Test
    void may_name_who_people_can_turn_to_instead() throws IOException {
        var follow = follow(twenteWith("  offices: []\n  elsewhere: Werkcentrum Achterhoek\n"));

        assertThat(follow)
                .isEqualTo(new Follow(Optional.empty(), Optional.empty(), Optional.of("Werkcentrum Achterhoek")));
    }

    @Test
    void can_be_given_the_promises_of_the_examples() {
        var content = Folder.onDisk(Path.of("content"));
        var offices = Offices.read(content, REGIONS).withExamples(content, REGIONS);

        assertThat(REGIONS.all().stream()
                        .filter(region -> offices.in(region).follow().promise().isPresent())
                        .map(Region::slug))
                .containsExactly("friesland", "twente", "west-brabant");
        assertThat(offices.in(region("zeeland")).follow().elsewhere()).contains("Voorbeeldcentrum West-Brabant");
        assertThat(offices.in(region("amersfoort")).offices()).hasSize(1);
    }

    /** Whoever can be mailed by them has an address that belongs to nobody, by RFC 2606 and SIDN. */
    @Test
    void name_nobody_who_exists_in_the_examples() throws IOException {
        var sheet = Files.readString(Path.of("content", "regio-voorbeeld.yaml"));

        assertThat(sheet.lines().filter(line -> line.contains("@"))).allMatch(line -> line.endsWith("@example.nl"));
        assertThat(sheet.lines().filter(line -> line.contains("answered-by:") || line.contains("elsewhere:")))
                .allMatch(line -> line.contains(": Voorbeeldcentrum "));
    }

    @Test
    void mistakes_in_the_examples_are_told_too() throws IOException {
        Files.writeString(
                folder.resolve("regio-voorbeeld.yaml"),
                "belgie:\n  elsewhere: W\ntwente:\n  offices: []\n  elsewhere: W\n");
        var offices = read(sheet());

        assertThatThrownBy(() -> offices.withExamples(Folder.onDisk(folder), REGIONS))
                .hasMessage("regio-voorbeeld.yaml, regel 2: er is geen regio belgie\n"
                        + "regio-voorbeeld.yaml, regel 4: de sleutel offices kennen we hier niet");
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
                        at(2, "check-by ligt niet na checked")),
                Arguments.of(promise("    answered-by: W\n"), at(5, "promise mist de sleutel working-days")),
                Arguments.of(
                        promise("    answered-by:\n    working-days: 5\n"),
                        at(5, "answered-by is leeg of geen gewone tekst")),
                Arguments.of(
                        promise("    answered-by: W\n    working-days: 0\n"),
                        at(6, "working-days is geen heel getal van 1 tot en met 20: 0")),
                Arguments.of(
                        promise("    answered-by: W\n    working-days: 21\n"),
                        at(6, "working-days is geen heel getal van 1 tot en met 20: 21")),
                Arguments.of(
                        promise("    answered-by: W\n    working-days: vijf\n"),
                        at(6, "working-days is geen heel getal van 1 tot en met 20: vijf")),
                Arguments.of(
                        promise(PROMISED + "    until: 5 uur\n"),
                        at(7, "until is geen tijd van 09:00 tot en met 22:00, zoals 17:00: 5 uur")),
                Arguments.of(
                        promise(PROMISED + "    until: 08:59\n"),
                        at(7, "until is geen tijd van 09:00 tot en met 22:00, zoals 17:00: 08:59")),
                Arguments.of(
                        promise(PROMISED + "    until: 22:01\n"),
                        at(7, "until is geen tijd van 09:00 tot en met 22:00, zoals 17:00: 22:01")),
                Arguments.of(
                        promise(PROMISED + "    closed: 2027-05-07\n"),
                        at(7, "closed is geen lijst; schrijf [] als er niets is")),
                Arguments.of(
                        promise(PROMISED + "    closed: [7 mei]\n"),
                        at(7, "een dag is geen dag zoals 2026-11-21: 7 mei")),
                Arguments.of(
                        promise(PROMISED + "    closed: [2027-05-07, 2027-05-07]\n"),
                        at(7, "de dag 2027-05-07 staat er twee keer")),
                Arguments.of(
                        promise(PROMISED + "    phone: 0900-1234\n"),
                        at(7, "phone is geen telefoonnummer zoals 053-123 45 67: 0900-1234")),
                Arguments.of(promise(PROMISED + "    digest-to: post\n"), at(7, "digest-to is geen e-mailadres: post")),
                Arguments.of(
                        promise(PROMISED + "    mail: post@example.nl\n"),
                        at(7, "de sleutel mail kennen we hier niet")),
                Arguments.of(
                        twenteWith("  offices: []\n  promise: ja\n"),
                        at(4, "promise is geen lijst van sleutels met een waarde")),
                Arguments.of(
                        twenteWith("  offices: []\n  elsewhere:\n"), at(4, "elsewhere is leeg of geen gewone tekst")),
                Arguments.of(
                        promise(PROMISED + "  elsewhere: W\n"),
                        at(7, "een regio heeft promise of elsewhere, niet allebei")));
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

    private Follow follow(String sheet) throws IOException {
        return read(sheet).in(region("twente")).follow();
    }

    private static Region region(String slug) {
        return REGIONS.at(slug).orElseThrow();
    }

    private static String promise(String keys) throws IOException {
        return twenteWith("  offices: []\n  promise:\n" + keys);
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
