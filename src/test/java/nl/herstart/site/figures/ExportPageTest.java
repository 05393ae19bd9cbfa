package nl.herstart.site.figures;

import static nl.herstart.site.figures.TestFigures.REASON;
import static nl.herstart.site.figures.TestFigures.page;
import static nl.herstart.site.figures.TestFigures.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.desk.AuditLine;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPageTest {

    private static final String ADDRESS = "/beheer/uitvoer";

    private TestFigures site;

    @BeforeEach
    void open(@TempDir Path directory) {
        site = new TestFigures(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** The form as the page of so many people has it, filled in as it should be but for these. */
    private static Map<String, String> filled(int rows, String... other) {
        var fields = new HashMap<>(Map.of(
                "regio", "noord", "staat", "", "van", "", "tot", "", "reden", REASON, "zeker", "ja", "code", "123456"));
        fields.put("aantal", String.valueOf(rows));
        for (int i = 0; i < other.length; i += 2) {
            fields.put(other[i], other[i + 1]);
        }
        return fields;
    }

    /** Asks for the file and, when it is there, takes it. */
    private HttpResponse<String> take(SignedIn who, Map<String, String> fields) {
        var answer = who.post(ADDRESS, fields);
        return answer.statusCode() == 303 ? who.get(ADDRESS + "/bestand") : answer;
    }

    /** The page on which something was wrong is not the one that stays behind. */
    @Test
    void waits_on_a_page_of_its_own_to_be_taken_once_by_who_asked() {
        site.add(1, "anna");
        take(site.kim, filled(1, "code", ""));

        var asked = site.kim.post(ADDRESS, filled(1));

        assertThat(asked.headers().firstValue("Location")).hasValue(ADDRESS + "/klaar");
        var ready = page(site.kim, ADDRESS + "/klaar");
        assertThat(ready.select(".error-summary")).isEmpty();
        assertThat(ready.select("main a.button").attr("href")).isEqualTo(ADDRESS + "/bestand");
        assertThat(site.robin.get(ADDRESS + "/bestand").statusCode()).isEqualTo(303);
        assertThat(site.kim.get(ADDRESS + "/bestand").body()).contains("Anna");
        assertThat(site.kim.get(ADDRESS + "/bestand").statusCode()).isEqualTo(303);
        assertThat(site.kim.get(ADDRESS + "/klaar").statusCode()).isEqualTo(303);
    }

    private List<AuditLine> exports() {
        return site.desk.audit().stream()
                .filter(line -> line.act().equals("EXPORTED") && line.object().startsWith("regio "))
                .toList();
    }

    private static List<List<String>> cells(String file) {
        return file.lines()
                .map(line -> Arrays.stream(line.substring(line.indexOf('"') + 1, line.length() - 1)
                                .split("\";\"", -1))
                        .toList())
                .toList();
    }

    @Test
    void counts_first_and_then_gives_the_file() {
        site.add(3, "anna");

        var before = page(site.kim, ADDRESS);
        assertThat(before.select("#hoeveel + p strong").text()).isEqualTo("3 mensen");
        assertThat(before.select("input[name=aantal]").val()).isEqualTo("3");
        var answer = take(site.kim, filled(3));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"herstart-noord-2026-11-23.csv\"");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.body()).startsWith("\uFEFF\"Naam\";\"Telefoon\";");
        assertThat(cells(answer.body()))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).hasSize(17));
    }

    @Test
    void holds_nothing_that_the_page_of_the_person_does_not_show() {
        var person = site.add(someone("=Anna Bos", "anna@example.nl", "-Iets \"met\" planten"));
        site.called(person);
        var shown = site.kim.get("/beheer/aanmelding/" + person.text()).body();
        var page = Jsoup.parse(shown).text().replace('\u00a0', ' ');

        var row = cells(take(site.kim, filled(1)).body()).get(1);

        assertThat(row).contains("'=Anna Bos", "'-Iets \"\"met\"\" planten", "06 12 34 56 78", "in gesprek");
        assertThat(row)
                .allSatisfy(cell ->
                        assertThat(page).contains(cell.replaceFirst("^'", "").replace("\"\"", "\"")));
    }

    @Test
    void leaves_out_who_is_frozen() {
        var people = site.add(2, "anna");
        site.freeze(people.get(0));

        assertThat(page(site.kim, ADDRESS).select("#hoeveel + p strong").text()).isEqualTo("1 persoon");
        assertThat(cells(take(site.kim, filled(1)).body())).hasSize(2);
    }

    @Test
    void keeps_to_the_state_and_days_that_were_chosen() {
        site.called(site.add(1, "vroeg").get(0));
        site.at("2026-11-24T10:00");
        site.add(2, "later");

        assertThat(page(site.kim, ADDRESS + "?regio=noord&staat=nieuw")
                        .select("#hoeveel + p")
                        .text())
                .startsWith("2 mensen in Noord, nieuw");
        assertThat(page(site.kim, ADDRESS + "?regio=noord&tot=2026-11-23")
                        .select("#hoeveel + p")
                        .text())
                .startsWith("1 persoon in Noord, elke staat, tot en met 23 november 2026");
        assertThat(cells(take(site.kim, filled(2, "van", "24-11-2026")).body())).hasSize(3);
    }

    @Test
    void says_who_took_what_and_how_many_in_the_record() {
        site.add(2, "anna");

        take(site.kim, filled(2, "staat", "nieuw", "van", "2026-11-01", "tot", "2026-11-23"));

        assertThat(exports()).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo(site.kim.viewer().id());
            assertThat(line.object()).isEqualTo("regio noord nieuw 2026-11-01/2026-11-23 2");
            assertThat(line.isDone()).isTrue();
            assertThat(line.reasonHash()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "reden, kort, Schrijf in tien letters of meer waarvoor je het bestand nodig hebt.",
        "reden, '', Schrijf op waarvoor je het bestand nodig hebt.",
        "zeker, '', Zet een vinkje als je deze mensen wilt meenemen.",
        "code, 000000, 'Deze code klopt niet, of is al gebruikt. Vul de code in die je app nu toont.'",
        "code, '', Vul de code van je app in."
    })
    void gives_nothing_when_something_is_wrong_and_keeps_what_was_typed(String field, String text, String message) {
        site.add(1, "anna");

        var answer = take(site.kim, filled(1, field, text));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary li").eachText()).containsExactly(message);
        assertThat(page.select("#reden").val()).isEqualTo(field.equals("reden") ? text : REASON);
        assertThat(page.select("#code").val()).isEmpty();
        assertThat(exports()).isEmpty();
    }

    @Test
    void asks_again_when_there_are_more_by_now_and_spends_no_code() {
        site.add(2, "anna");

        var answer = take(site.kim, filled(1, "code", "000000"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary li").text())
                .isEqualTo("Het waren 1 mensen, en nu zijn het er 2. Kijk het na en bevestig opnieuw.");
        assertThat(page.select("input[name=aantal]").val()).isEqualTo("2");
    }

    @Test
    void gives_two_on_a_day_and_says_so() {
        site.add(1, "anna");
        assertThat(take(site.kim, filled(1)).statusCode()).isEqualTo(200);
        assertThat(take(site.kim, filled(1)).statusCode()).isEqualTo(200);

        var third = take(site.kim, filled(1));

        assertThat(third.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(third.body()).select(".error-summary").text())
                .contains("Je haalde vandaag al 2 keer een bestand op.");
        assertThat(page(site.kim, ADDRESS).select("#reden")).isEmpty();
        assertThat(exports()).filteredOn(AuditLine::isDone).hasSize(2);
        site.at("2026-11-24T00:30");
        assertThat(take(site.kim, filled(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void says_what_is_wrong_with_the_days() {
        var answer = site.kim.get(ADDRESS + "?regio=noord&van=2026-11-20&tot=2026-11-10");

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#tot-fout").text()).contains("Deze dag ligt vóór de eerste dag.");
        assertThat(page.select("#van").val()).isEqualTo("2026-11-20");
        assertThat(page.select("#hoeveel")).isEmpty();
        assertThat(site.kim.get(ADDRESS + "?van=gisteren&staat=x").statusCode()).isEqualTo(422);
    }

    @Test
    void is_not_there_for_who_does_not_coordinate_that_region() {
        site.add(1, "anna");
        for (var who : List.of(site.sam, site.admin)) {
            assertThat(who.get(ADDRESS).statusCode()).isEqualTo(404);
            assertThat(take(who, filled(1)).statusCode()).isEqualTo(404);
        }
        assertThat(site.robin.get(ADDRESS).statusCode()).isEqualTo(200);
        assertThat(site.robin.get(ADDRESS + "?regio=noord").statusCode()).isEqualTo(404);
        assertThat(take(site.robin, filled(1)).statusCode()).isEqualTo(404);
        assertThat(page(site.robin, ADDRESS).body().html()).doesNotContain("Noord");
        assertThat(site.kim.get(ADDRESS + "?regio=nergens").statusCode()).isEqualTo(404);
        assertThat(exports()).isEmpty();
    }

    @Test
    void says_when_there_is_nobody_to_take() {
        var empty = page(site.kim, ADDRESS);

        assertThat(empty.select(".desk-hint").text())
                .isEqualTo("Hier hoort niemand bij. Kies een andere staat of andere dagen.");
        assertThat(empty.select("#reden")).isEmpty();
        assertThat(take(site.kim, filled(0)).statusCode()).isEqualTo(422);
    }

    @Test
    void lets_choose_among_the_regions_that_one_coordinates() {
        var both = site.colleague("Ali Beide", Right.in("noord", Role.COORDINATOR), Right.in("zuid", Role.COORDINATOR));

        assertThat(page(both, ADDRESS + "?regio=zuid")
                        .select("#regio option[selected]")
                        .text())
                .isEqualTo("Zuid");
    }
}
