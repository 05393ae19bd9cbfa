package nl.herstart.site.caseload;

import static nl.herstart.site.caseload.TestCaseload.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.desk.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To add somebody who called or came to the counter. */
class AddPageTest {

    private static final String ADDRESS = "/beheer/nieuw";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestCaseload desk;

    @BeforeEach
    void open() {
        desk = new TestCaseload(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HttpResponse<String> add(SignedIn who, Map<String, String> answers) {
        var all = new HashMap<>(Map.of(
                "toestemming", "ja",
                "hoe", "telefoon",
                "naam", "Noor de Vries",
                "telefoon", "06 12345678",
                "bereik", "bellen",
                "postcode", "1234 AB",
                "schooltijden", "maakt-niet-uit"));
        all.putAll(answers);
        return TestCaseload.press(who, page(who, ADDRESS), ADDRESS, all);
    }

    private static String errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".error-summary").text();
    }

    @Test
    void who_agreed_by_telephone_is_on_the_list_with_a_promise() {
        assertThat(page(desk.sam, ADDRESS).text()).contains("Stichting Voorbeeld", "Dan wissen we je gegevens meteen");

        var added = add(desk.sam, Map.of());

        assertThat(added.statusCode()).isEqualTo(303);
        var place = added.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", "");
        var page = page(desk.sam, place);
        assertThat(page.select(".desk-notice").text()).contains("Jullie belofte begint nu");
        assertThat(page.select(".call__why").text()).contains("binnen 5 werkdagen");
        assertThat(page(desk.sam, TestCaseload.LIST + "?tab=niemand")
                        .select(".desk-row__name a")
                        .text())
                .isEqualTo("Noor de Vries");
    }

    @Test
    void nobody_is_added_without_agreeing_and_nothing_typed_is_lost() {
        var refused = add(desk.sam, Map.of("toestemming", "", "hoe", "", "toelichting", "Belt liever laat"));

        assertThat(errors(refused)).contains("Lees de tekst voor", "Kies hoe");
        assertThat(Jsoup.parse(refused.body()).select("[name=toelichting]").text())
                .isEqualTo("Belt liever laat");
        assertThat(page(desk.sam, TestCaseload.LIST + "?tab=hele-regio").select(".desk-row"))
                .isEmpty();
    }

    @Test
    void only_where_one_works() {
        assertThat(errors(add(desk.sam, Map.of("postcode", "2345 AB")))).contains("Zuid", "Daar werk je niet");
        assertThat(errors(add(desk.sam, Map.of("postcode", "9999 ZZ")))).contains("welke regio");
    }

    /** A refusal would tell that the address is known there. */
    @Test
    void an_address_of_another_region_is_taken_as_any_other_and_one_of_the_own_is_not() {
        desk.add("Bo Visser", desk.robin, "zuid", "4321 BA");
        assertThat(add(desk.sam, Map.of("email", "bo@example.nl")).statusCode()).isEqualTo(303);

        assertThat(errors(add(desk.sam, Map.of("email", "bo@example.nl")))).contains("In jullie regio");
        assertThat(desk.desk.audit())
                .filteredOn(line -> line.act().equals("ADDED") && !line.isDone())
                .singleElement()
                .satisfies(line -> assertThat(line.object()).startsWith("persoon "));
    }
}
