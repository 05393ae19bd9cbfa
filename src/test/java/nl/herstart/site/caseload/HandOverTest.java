package nl.herstart.site.caseload;

import static nl.herstart.site.caseload.TestCaseload.LIST;
import static nl.herstart.site.caseload.TestCaseload.address;
import static nl.herstart.site.caseload.TestCaseload.page;
import static nl.herstart.site.caseload.TestCaseload.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.herstart.registry.person.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

    private static final String OFFERS = "/beheer/overdrachten";

    private TestCaseload desk;
    private PersonId noor;

    @BeforeEach
    void open(@TempDir Path directory) {
        desk = new TestCaseload(directory);
        noor = desk.add("Noor de Vries");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Document preview() {
        var ask = page(desk.sam, address(noor) + "/overdragen");
        assertThat(ask.select("form[action$=voorbeeld]").eachAttr("method")).containsOnly("get");
        return page(desk.sam, address(noor) + "/overdragen/voorbeeld?naar=zuid");
    }

    private void offer() {
        var answer = press(
                desk.sam,
                preview(),
                address(noor) + "/overdragen",
                Map.of("overdracht-reden", "Ze verhuist naar Zuid"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void shows_what_the_other_region_sees_and_the_mail_before_anything_is_done() {
        var preview = preview();

        assertThat(preview.select(".person-facts").text())
                .contains("Noor de Vries", "geld", "Tigrinya", "24 uur per week")
                .doesNotContain("06", "1234", "elf jaar");
        assertThat(preview.select(".desk-mail").text())
                .contains("Zuid", "vier weken")
                .doesNotContain("Vries");
        assertThat(page(desk.robin, OFFERS).text()).contains("Er wacht nu niets");
    }

    @Test
    void what_is_offered_is_in_both_lists_and_goes_over_when_it_is_accepted() {
        offer();
        assertThat(page(desk.sam, LIST + "?tab=hele-regio").select(".desk-row").text())
                .contains("overdracht gevraagd", "overdracht, dag 0 van 28");
        assertThat(page(desk.robin, LIST).select(".desk-hint").text())
                .isEqualTo("1 overdracht wacht op jullie antwoord.");
        assertThat(desk.robin.get(address(noor)).body()).doesNotContain("612345678");

        var accept = OFFERS + "/" + noor.text() + "/aannemen";
        assertThat(page(desk.robin, OFFERS).select(".desk-offer").text())
                .contains("Ze verhuist naar Zuid", "Tigrinya", "24 uur per week", "Al contact gehad nee");
        assertThat(press(desk.robin, page(desk.robin, OFFERS), accept, Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith(address(noor));

        assertThat(page(desk.robin, address(noor)).select("a[href^=tel]")).hasSize(1);
        assertThat(page(desk.robin, address(noor)).select(".call__why").text()).contains("binnen 2 werkdagen");
        assertThat(page(desk.robin, address(noor)).select(".history").text())
                .contains("Mail: Een andere regio gaat je helpen")
                .contains("Je hoort van hen vóór 25 november 2026, 17.00 uur");
        var passed = page(desk.kim, "/beheer/doorgegeven").select("tbody tr").text();
        assertThat(passed).contains("Noor de Vries", "Noord", "Zuid", "aangenomen, 23 nov");
        assertThat(page(desk.sam, address(noor)).text())
                .contains("Zuid")
                .doesNotContain("12345678", "Ik zorgde elf jaar");
        desk.at("2026-12-22T10:00");
        assertThat(desk.sam.get(address(noor)).statusCode()).isEqualTo(404);
    }

    @Test
    void an_offer_of_three_weeks_is_urgent_for_both() {
        offer();
        desk.at("2026-12-14T10:00:01");

        assertThat(page(desk.robin, OFFERS).select(".due--late").text()).isEqualTo("overdracht, dag 21 van 28");
        var list = page(desk.sam, LIST + "?tab=hele-regio");
        assertThat(list.select(".desk-tag--late").text()).isEqualTo("overdracht, dag 21 van 28");
        assertThat(list.select(".desk-group").get(0).text()).startsWith("Te laat");
    }

    @Test
    void declining_asks_why_and_brings_her_back() {
        offer();
        var decline = OFFERS + "/" + noor.text() + "/weigeren";

        var silent = press(desk.robin, page(desk.robin, OFFERS), decline, Map.of());
        assertThat(silent.statusCode()).isEqualTo(422);
        press(desk.robin, page(desk.robin, OFFERS), decline, Map.of("weiger-reden", "Ze woont in Noord"));

        assertThat(page(desk.sam, address(noor)).text()).contains("Overdracht geweigerd", "Ze woont in Noord");
        assertThat(desk.robin.get(address(noor)).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_offered_can_be_taken_back() {
        offer();

        press(desk.sam, noor, "overdracht-intrekken", Map.of("intrekken-reden", "Ze blijft toch hier"));

        assertThat(page(desk.robin, OFFERS).text()).contains("Er wacht nu niets");
        assertThat(page(desk.sam, address(noor)).select("form[action$=bereikt]"))
                .isNotEmpty();
    }

    @Test
    void only_the_region_that_was_asked_answers() {
        offer();

        assertThat(desk.sam
                        .post(OFFERS + "/" + noor.text() + "/aannemen", Map.of("versie", "3"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String link() {
        var preview = page(desk.sam, address(noor) + "/overdragen-gemeente/voorbeeld?gemeente=Almelo");
        assertThat(preview.select(".desk-mail").text()).contains("Almelo").doesNotContain("Vries");
        assertThat(toGemeente(preview, "werk@almelo.example").statusCode()).isEqualTo(303);
        var body = desk.desk
                .parts()
                .database()
                .read(look -> look.createQuery("SELECT body FROM outbox WHERE subject LIKE 'Wil je gemeente%'")
                        .mapTo(String.class)
                        .one());
        var link = Pattern.compile("/overdracht/[\\w-]{43}").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private HttpResponse<String> toGemeente(Document page, String email, String... more) {
        var fields = new HashMap<>(Map.of("gemeente-mail", email, "gemeente-reden", "Ze woont in Almelo"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return press(desk.sam, page, address(noor) + "/overdragen-gemeente", fields);
    }

    @Test
    void asks_once_about_an_address_that_is_not_of_the_gemeente() {
        var preview = page(desk.sam, address(noor) + "/overdragen-gemeente/voorbeeld?gemeente=Almelo");
        assertThat(preview.select("[name=gemeente-zeker]")).isEmpty();

        var asked = toGemeente(preview, "jan@vrijemail.example");

        assertThat(asked.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(asked.body());
        assertThat(page.select(".error-summary").text())
                .contains("Dit adres lijkt niet van Almelo te zijn: er staat vrijemail.example.");
        assertThat(page.select("[name=gemeente-mail]").val()).isEqualTo("jan@vrijemail.example");
        assertThat(page.select("[name=gemeente-reden]").text()).isEqualTo("Ze woont in Almelo");
        assertThat(toGemeente(page, "jan@vrijemail.example", "gemeente-zeker", "ja")
                        .statusCode())
                .isEqualTo(303);
    }

    /** Until the answer this region stays responsible, so it can go on. */
    @Test
    void contact_can_be_noted_while_another_region_is_asked() {
        offer();

        press(desk.sam, noor, "bereikt", Map.of("afspraak", "Ze hoort vrijdag meer", "wie-doet", "wij"));

        assertThat(page(desk.sam, address(noor)).select(".call__why").text()).contains("Gehaald");
        assertThat(page(desk.sam, address(noor)).select(".desk-tag").text()).isEqualTo("overdracht gevraagd");
        assertThat(page(desk.sam, address(noor)).select("[name=wie-doet]").eachAttr("value"))
                .containsExactly("wij", "zij");
    }

    @Test
    void a_gemeente_sees_nothing_by_opening_the_link_and_takes_over_once_by_the_button() {
        var link = link();
        for (int i = 0; i < 3; i++) {
            assertThat(opened(link)).doesNotContain("Vries");
        }

        var accepted = desk.desk.visitor().post(link, Map.of());

        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.body()).contains("Noor de Vries", "Ze woont in Almelo");
        assertThat(desk.desk.visitor().post(link, Map.of()).statusCode()).isEqualTo(404);
        assertThat(page(desk.sam, address(noor)).select(".call__due").text()).isEqualTo("naar de gemeente");
        assertThat(desk.desk.acts().filter("HANDED_OVER"::equals).count()).isEqualTo(2);
    }

    private String opened(String link) {
        HttpResponse<String> answer = desk.desk.visitor().get(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_link_of_a_gemeente_works_for_72_hours() {
        var link = link();
        desk.at("2026-11-26T10:00");

        assertThat(desk.desk.visitor().get(link).statusCode()).isEqualTo(404);
        assertThat(desk.desk.visitor().post(link, Map.of()).statusCode()).isEqualTo(404);
    }
}
