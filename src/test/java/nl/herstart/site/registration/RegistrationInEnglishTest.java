package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.herstart.site.registration.TestSite.WaitingMail;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who registers in English is spoken to in English to the end. */
class RegistrationInEnglishTest {

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = TestSite.withoutLimits(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void clear() {
        site.clear();
    }

    @Test
    void asks_and_answers_in_english_and_keeps_which_language_it_was() {
        var answer = site.visitor.post("/en/aanmelden", site.filledIn());

        assertThat(answer.headers().firstValue("Location")).contains("/en/aanmelden/gelukt/oost");
        assertThat(page("/en/aanmelden/gelukt").select("h1").text()).isEqualTo("Look at your email");
        assertThat(site.rows("registration").get(0))
                .containsEntry("language", "en")
                .containsEntry("consent_version", "2026-11-30 en");
    }

    @Test
    void keeps_that_it_was_dutch_when_it_was() {
        site.register();

        assertThat(site.rows("registration").get(0)).containsEntry("language", "nl");
    }

    @Test
    void says_in_english_what_is_wrong_and_loses_nothing() {
        var fields = site.filledIn();
        fields.put("naam", "");
        fields.put("email", "many");

        var answer = site.visitor.post("/en/aanmelden", fields);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: Who are you");
        assertThat(page.select(".error-summary li").eachText())
                .containsExactly(
                        "Enter your name. A first name is enough.",
                        "This is not an email address. Write it like name@example.nl.");
        assertThat(page.select("[name=email]").val()).isEqualTo("many");
        assertThat(page.select("[name=kunnen]").val()).isEqualTo("Een huis vol mensen regelen");
        assertThat(page.select("form[method=post]").attr("action")).isEqualTo("/en/aanmelden");
    }

    @Test
    void mails_in_english_with_links_to_pages_in_english() {
        var mail = register();

        assertThat(mail.subject()).isEqualTo("Confirm your registration with Stichting Terug");
        assertThat(mail.text())
                .startsWith("Hello,")
                .contains("/en" + mail.confirmLink(), "/en" + mail.withdrawLink(), "72 hours", "7 days");
        assertThat(page("/en" + mail.confirmLink()).select("h1").text()).isEqualTo("Confirm your registration");
    }

    @Test
    void welcomes_in_english_and_erases_everything_by_the_link_of_that_mail() {
        var confirmed = site.visitor.post("/en" + register().confirmLink(), Map.of());
        var welcome = site.lastMail();

        assertThat(confirmed.headers().firstValue("Location")).contains("/en/aanmelden/bevestigd/oost");
        assertThat(welcome.subject()).isEqualTo("Your registration with Stichting Terug is complete");
        assertThat(welcome.text()).contains("/en/aanmelden/mijn");

        var withdrawn = site.visitor.post("/en" + welcome.withdrawLink(), Map.of());
        assertThat(withdrawn.headers().firstValue("Location")).contains("/en/aanmelden/ingetrokken");
        assertThat(site.count("registration")).isZero();
    }

    @Test
    void welcomes_in_the_language_of_the_form_whichever_page_confirms() {
        site.visitor.post(register().confirmLink(), Map.of());

        assertThat(site.lastMail().subject()).isEqualTo("Your registration with Stichting Terug is complete");
    }

    @Test
    void tells_who_is_known_already_in_the_language_of_the_new_form() {
        site.registerAndConfirm();
        site.clock.move(Duration.ofHours(1));

        assertThat(register().subject()).isEqualTo("You are already registered with Stichting Terug");
    }

    private static WaitingMail register() {
        site.visitor.post("/en/aanmelden", site.filledIn());
        return site.lastMail();
    }

    private static Document page(String path) {
        return Jsoup.parse(site.visitor.get(path).body());
    }
}
