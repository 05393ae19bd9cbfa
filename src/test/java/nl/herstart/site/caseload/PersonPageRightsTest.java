package nl.herstart.site.caseload;

import static nl.herstart.site.caseload.TestCaseload.LIST;
import static nl.herstart.site.caseload.TestCaseload.address;
import static nl.herstart.site.caseload.TestCaseload.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and do what on the page of a person, and what is kept of that. */
class PersonPageRightsTest extends OnPersonPage {

    @Test
    void when_a_colleague_was_first_both_texts_stand_side_by_side_and_hers_can_be_kept() {
        var seen = noor();
        TestCaseload.press(desk.alex, noor, "notitie", Map.of("notitie", "Ik sprak haar man."));

        var answer = TestCaseload.press(
                desk.sam, seen, address(noor) + "/notitie", Map.of("notitie", "Ze belt vrijdag terug."));

        assertThat(answer.statusCode()).isEqualTo(409);
        var conflict = Jsoup.parse(answer.body());
        assertThat(conflict.select("main").text()).contains("Alex Mulder", "Ik sprak haar man.");
        assertThat(conflict.select("[name=notitie]").text()).isEqualTo("Ze belt vrijdag terug.");

        var kept = TestCaseload.press(desk.sam, conflict, address(noor) + "/notitie", Map.of());

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(noor().select(".history").text()).contains("Ik sprak haar man.", "Ze belt vrijdag terug.");
    }

    @Test
    void a_colleague_who_looks_too_is_named() {
        page(desk.alex, address(noor));

        assertThat(noor().select(".desk-hint").text()).contains("Alex Mulder bekijkt dit ook.");
        assertThat(noor().title())
                .startsWith("Aanmelding " + noor.text().substring(0, 8))
                .doesNotContain("Noor");
        desk.desk
                .parts()
                .database()
                .write(transaction -> transaction.execute(
                        "DELETE FROM staff_right WHERE staff_id = ?",
                        desk.alex.viewer().id()));
        assertThat(noor().select(".desk-hint").text()).doesNotContain("Alex Mulder bekijkt dit ook.");
    }

    @Test
    void frozen_it_may_only_be_read_until_a_second_colleague_lifts_it() {
        press("bevriezen", Map.of("grond", "verzoek", "bevriezen-reden", "Ze vroeg erom aan de telefoon"));

        assertThat(noor().select(".desk-columns form")).isEmpty();
        assertThat(noor().text()).contains("Bevroren op maandag 23 november door Sam de Boer");
        assertThat(desk.sam
                        .post(address(noor) + "/notitie", Map.of("versie", "2", "notitie", "toch iets"))
                        .statusCode())
                .isEqualTo(422);

        TestCaseload.press(desk.alex, noor, "ontdooien", Map.of("ontdooien-reden", "Het is uitgezocht"));

        assertThat(noor().select("form[action$=notitie]")).isNotEmpty();
    }

    @Test
    void contact_data_can_be_changed_and_a_field_wiped() {
        var details = page(desk.sam, address(noor) + "/gegevens");
        TestCaseload.press(
                desk.sam,
                details,
                address(noor) + "/gegevens",
                Map.of("naam", "Noor Jansen", "telefoon", "020-1234567"));
        assertThat(noor().select("h1").text()).isEqualTo("Noor Jansen");
        assertThat(noor().select("a[href^=tel]").attr("href")).isEqualTo("tel:+31201234567");

        var answer = desk.sam.post(
                address(noor) + "/wis-veld",
                Map.of("versie", noor().select("[name=versie]").get(0).val(), "veld", "toelichting"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(noor().text()).doesNotContain("Ik zorgde elf jaar");
    }

    @Test
    void erases_everything_after_asking_twice() {
        var ask = page(desk.sam, address(noor) + "/wissen");
        var unsure = TestCaseload.press(
                desk.sam, ask, address(noor) + "/wissen", Map.of("wissen-reden", "Op verzoek van de persoon"));
        assertThat(again(unsure).select(".error-summary").text()).contains("Zet een vinkje");

        TestCaseload.press(
                desk.sam,
                ask,
                address(noor) + "/wissen",
                Map.of("wissen-reden", "Op verzoek van de persoon", "zeker", "ja"));

        assertThat(desk.sam.get(address(noor)).statusCode()).isEqualTo(404);
        assertThat(page(desk.sam, LIST + "?tab=hele-regio").text()).doesNotContain("Vries");
        assertThat(desk.desk.acts()).contains("ERASED");
    }

    @Test
    void a_coordinator_hands_out_the_work_and_sees_how_much_each_has() {
        press("oppakken", Map.of());

        var hand = page(desk.kim, address(noor)).select("form[action$=uitdelen]");
        assertThat(hand.text())
                .contains("Sam de Boer 1 open", "Alex Mulder 0 open")
                .doesNotContain("Robin");
        TestCaseload.press(
                desk.kim, noor, "uitdelen", Map.of("aan", desk.alex.viewer().id(), "uitdelen-reden", "Sam is vrij"));

        assertThat(page(desk.alex, LIST).text()).contains("Noor de Vries");
        assertThat(noor().select("form[action$=uitdelen]")).isEmpty();
        assertThat(desk.sam.post(address(noor) + "/uitdelen", Map.of()).statusCode())
                .isEqualTo(404);
    }

    /** For who works elsewhere it is as if there were nobody, whatever they ask. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/gegevens", "/mail", "/wissen", "/overdragen"})
    void another_region_gets_what_one_gets_for_nobody(String page) {
        var unknown = "/beheer/aanmelding/" + "0".repeat(32);

        var known = desk.robin.get(address(noor) + page);

        assertThat(known.statusCode()).isEqualTo(404);
        assertThat(plain(known, noor.text())).isEqualTo(plain(desk.robin.get(unknown + page), "0".repeat(32)));
    }

    /** Without what is another each time. */
    private static String plain(HttpResponse<String> answer, String person) {
        return answer.body().replace(person, "").replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oppakken",
                "loslaten",
                "niet-bereikt",
                "bereikt",
                "contact",
                "verder",
                "notitie",
                "wachten",
                "afsluiten",
                "heropenen",
                "bevriezen",
                "ontdooien",
                "gegevens",
                "wis-veld",
                "mail",
                "wissen",
                "overdragen",
                "overdragen-gemeente",
                "overdracht-intrekken"
            })
    void another_region_changes_nothing(String act) {
        var fields = Map.ofEntries(
                Map.entry("versie", "1"),
                Map.entry("notitie", "x"),
                Map.entry("veld", "toelichting"),
                Map.entry("sjabloon", "niet-bereikt"),
                Map.entry("zeker", "ja"));

        assertThat(desk.robin.post(address(noor) + "/" + act, fields).statusCode())
                .isIn(404);
        assertThat(noor().select("[name=versie]").get(0).val()).isEqualTo("1");
    }

    @Test
    void each_look_is_on_record_in_the_same_transaction() {
        noor();

        assertThat(desk.desk.audit()).anySatisfy(line -> {
            assertThat(line.act()).isEqualTo("LOOKED");
            assertThat(line.object()).isEqualTo(noor.object());
            assertThat(line.who()).isEqualTo(desk.sam.viewer().id());
        });
    }
}
