package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's own page, by a mailed link that opens it once. */
class MyPagesTest {

    private static final String HER = "Mirjam.Oostenwindt@example.nl";

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start(@TempDir Path folder) {
        site = TestSite.withoutLimits(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void register() {
        site.clear();
        site.registerAndConfirm();
        site.clock.move(Duration.ofHours(1));
    }

    private static HttpResponse<String> ask(String email) {
        var stamp = FormPage.of(site.visitor.get("/aanmelden/mijn")).stamp();
        site.clock.move(Duration.ofSeconds(10));
        return site.visitor.post("/aanmelden/mijn", Map.of("stempel", stamp, "website", "", "email", email));
    }

    private static String link() {
        ask(HER);
        return site.lastMail().link("mijn");
    }

    /** The pass of her page, just opened. */
    private static String pass() {
        return pass(site.visitor.post(link(), Map.of()));
    }

    private static String pass(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[name=pas]").attr("value");
    }

    private static HttpResponse<String> press(String pass, String to, String... fields) {
        var sent = new HashMap<>(Map.of("pas", pass, "naar", to));
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return site.visitor.post("/aanmelden/mijn-pagina", sent);
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    @Test
    void answers_the_same_whether_the_address_is_known_or_not() {
        var known = ask(HER);
        var unknown = ask("stranger@example.nl");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(303);
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(known.headers().firstValue("Location"))
                .contains("/aanmelden/link-gestuurd");
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(site.mails())
                .filteredOn(mail -> mail.subject() != null && mail.subject().startsWith("De link"))
                .hasSize(1);
    }

    @Test
    void another_address_takes_the_place_of_the_old_one_by_a_link_mailed_to_it() {
        var pass = pass();
        var wrong = press(pass, "adres", "adres", "geen adres");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#adres").val()).isEqualTo("geen adres");

        assertThat(text(press(pass, "adres", "adres", "nieuw@example.nl")))
                .contains("We mailden een link naar dat adres.");
        var mail = site.lastMail();
        assertThat(mail.to()).isEqualTo("nieuw@example.nl");
        var link = mail.link("adres");
        assertThat(site.visitor.get(link).body())
                .contains("Is dit je nieuwe e-mailadres?")
                .doesNotContain("nieuw@");
        assertThat(site.visitor.post(link, Map.of()).statusCode()).isEqualTo(303);

        assertThat(site.lastMail().to()).isEqualTo(HER);
        assertThat(site.lastMail().text()).doesNotContain("nieuw@example.nl");
        assertThat(site.visitor.get(link).statusCode()).isEqualTo(404);
    }

    /** Who opens the address of the page again, or from the history of a browser, is shown the way to it. */
    @Test
    void the_address_of_the_page_leads_to_where_one_asks_for_the_link() {
        assertThat(site.visitor
                        .get("/aanmelden/mijn-pagina")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/aanmelden/mijn");
    }

    @Test
    void opens_once_and_shows_all_that_was_told() {
        var link = link();
        for (int i = 0; i < 3; i++) {
            assertThat(site.visitor.get(link).body()).doesNotContain("Oostenwindt");
            site.visitor.head(link);
        }

        var page = site.visitor.post(link, Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(text(page))
                .contains("Mirjam Ööstenwindt", HER, "1234 AB", "Een huis vol mensen regelen")
                .contains("Werkcentrum Oost belt je uiterlijk");
        assertThat(site.visitor.post(link, Map.of()).statusCode()).isEqualTo(404);
        assertThat(site.visitor.get(link).body()).contains("Vraag een nieuwe link");
    }

    @Test
    void lets_the_link_and_the_page_work_for_half_an_hour() {
        var link = link();
        site.clock.move(Duration.ofMinutes(30).minusMillis(1));
        var pass = pass(site.visitor.post(link, Map.of()));
        site.clock.move(Duration.ofMinutes(30).minusMillis(1));
        assertThat(press(pass, "zien").statusCode()).isEqualTo(200);
        site.clock.move(Duration.ofMillis(1));
        assertThat(press(pass, "zien").statusCode()).isEqualTo(404);

        var late = link();
        site.clock.move(Duration.ofMinutes(30));
        assertThat(site.visitor.post(late, Map.of()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000000000000000000000000000-99999999999999-00"})
    void takes_no_pass_that_we_did_not_give(String pass) {
        assertThat(press(pass, "json").statusCode()).isEqualTo(404);
    }

    @Test
    void takes_no_pass_in_which_anything_was_changed() {
        var pass = pass();
        for (int place : List.of(0, 40, pass.length() - 1)) {
            var other = new StringBuilder(pass);
            other.setCharAt(place, pass.charAt(place) == '1' ? '2' : '1');
            assertThat(press(other.toString(), "zien").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void changes_what_was_told() {
        var pass = pass();
        var form = FormPage.of(press(pass, "veranderen"));
        var sent = form.pressing("bewaren");
        assertThat(sent).containsEntry("naam", "Mirjam Ööstenwindt").containsEntry("uren", "24");
        sent.put("uren", "16");
        sent.put("kunnen", "Nog veel meer");

        var answer = site.visitor.post("/aanmelden/mijn-pagina", sent);

        assertThat(text(answer)).contains("Je wijziging is bewaard.", "16 uur per week", "Nog veel meer", HER);

        sent.put("uren", "8");
        var again = site.visitor.post("/aanmelden/mijn-pagina", sent);
        assertThat(again.statusCode()).as("changed from an older version").isEqualTo(409);
        assertThat(FormPage.of(again).shown()).containsEntry("uren", "8");
    }

    @Test
    void tells_what_is_wrong_with_a_change_and_loses_nothing() {
        var sent = FormPage.of(press(pass(), "veranderen")).pressing("bewaren");
        sent.put("naam", "");
        sent.put("uren", "veel");

        var answer = site.visitor.post("/aanmelden/mijn-pagina", sent);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(FormPage.of(answer).errors()).contains("Vul je naam in", "getal zonder komma");
        assertThat(FormPage.of(answer).shown()).containsEntry("uren", "veel");
    }

    @Test
    void pauses_until_a_day_and_goes_on_again() {
        var pass = pass();
        var until = LocalDate.now(site.clock).plusDays(20);

        assertThat(text(press(pass, "pauzeren", "tot", until.toString())))
                .contains("We wachten tot die dag.", "Je aanmelding staat stil tot");
        assertThat(text(press(pass, "hervatten"))).contains("Fijn dat je er weer bent.");
    }

    @Test
    void says_so_when_there_is_no_pause_to_end_or_nothing_to_begin_again() {
        var pass = pass();

        for (var to : List.of("hervatten", "opnieuw")) {
            var answer = press(pass, to);
            assertThat(answer.statusCode()).as(to).isEqualTo(409);
            assertThat(text(answer)).contains("Je aanmelding loopt al.").doesNotContain("Fijn dat", "staat vast");
        }
    }

    @Test
    void gives_as_an_example_a_day_that_can_be_filled_in() {
        var pass = pass();
        var hint = text(press(pass, "zien"));
        var example = hint.replaceAll(".*Hoogstens 4 maanden. Bijvoorbeeld (\\d+ \\p{L}+ \\d{4})\\..*", "$1");

        assertThat(text(press(pass, "pauzeren", "tot", example))).contains("Je aanmelding staat stil tot " + example);
    }

    @Test
    void refuses_a_pause_without_a_day_or_far_too_long() {
        var pass = pass();
        for (var day : List.of(
                "", "morgen", "1-1-2020", LocalDate.now(site.clock).plusYears(1).toString())) {
            assertThat(press(pass, "pauzeren", "tot", day).statusCode()).as(day).isEqualTo(422);
        }
    }

    @Test
    void gives_all_there_is_to_take_along() throws Exception {
        var pass = pass();
        var json = press(pass, "json");

        assertThat(json.headers().firstValue("Content-Disposition").orElse("")).contains("herstart.json");
        var read = new ObjectMapper().readTree(json.body());
        assertThat(read.at("/aanmelding/naam").asText()).isEqualTo("Mirjam Ööstenwindt");
        assertThat(read.at("/aanmelding/kunnen").asText()).isEqualTo("Een huis vol mensen regelen");
        assertThat(read.at("/toestemming/organisatie").asText()).isEqualTo("Stichting Terug");
        assertThat(read.at("/regio/0/regio").asText()).isEqualTo("oost");
        assertThat(text(press(pass, "leesbaar")))
                .contains(
                        "Oost",
                        "je aanmelding kwam binnen",
                        "Mirjam Ööstenwindt",
                        "Je toestemming",
                        "Wie je gegevens bekeek");
    }

    @Test
    void withdraws_after_asking_once_more() {
        var pass = pass();
        assertThat(text(press(pass, "intrekken"))).contains("Wil je je aanmelding intrekken?");
        assertThat(site.count("registration")).isEqualTo(1);

        var answer = press(pass, "wissen");

        assertThat(answer.headers().firstValue("Location")).contains("/aanmelden/ingetrokken");
        assertThat(site.count("registration") + site.count("outbox")).isZero();
        assertThat(press(pass, "zien").statusCode()).isEqualTo(404);
    }

    @Test
    void is_there_in_english() {
        var link = link();
        assertThat(text(site.visitor.post("/en" + link, Map.of()))).contains("Your registration", "hours a week");
    }
}
