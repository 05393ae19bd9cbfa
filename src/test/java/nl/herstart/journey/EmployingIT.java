package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An employer on a phone who reports a job under school hours, confirms it by mail, and stops it. */
class EmployingIT extends Journey {

    private static final String CONFIRMATION = "Bevestig wat je meldde op Herstart";

    @Test
    void reports_a_job_of_twenty_hours_confirms_it_and_stops_it() {
        report("linde@voorbeeld.nl");
        finish("linde@voorbeeld.nl");
    }

    @Test
    void without_script_it_is_the_same() {
        browser.withoutScript();
        report("eik@voorbeeld.nl");
        finish("eik@voorbeeld.nl");
    }

    private void report(String email) {
        browser.open("/werkgevers/aanmelden");
        browser.follow("Meld een vacature");
        browser.fill("titel", "Koken in een klein zorghuis");
        browser.choose("sector", "zorg");
        browser.fill("werk", "Je kookt voor twaalf bewoners.\nJe dekt samen met hen de tafel.\nJe ruimt de keuken op.");
        browser.fill("telt", "Je kookt graag");
        browser.fill("uren-van", "20");
        List.of("ma", "di", "wo", "do", "vr").forEach(day -> browser.choose("dag", day));
        browser.fill("van", "9");
        browser.fill("tot", "13.00");
        browser.fill("postcode", "7511 AB");
        browser.fill("loon-van", "16,50");
        browser.fill("organisatie", "Zorghuis De Linde");
        browser.fill("naam", "Wilma Jansen");
        browser.fill("email", email);
    }

    private void finish(String email) {
        browser.press("Kijk het na");
        assertThat(browser.heading()).isEqualTo("Kijk je vacature na");
        assertThat(browser.text()).contains("Ja, alle dagen vallen tussen 8.30 en 14.45");
        browser.press("Verstuur de vacature");
        assertThat(browser.heading()).isEqualTo("Kijk in je mail");

        browser.open(mailbox().link("bevestigen", email, CONFIRMATION));
        browser.press("Ja, dit klopt");
        assertThat(browser.heading()).isEqualTo("Het is bevestigd");

        browser.open(mailbox().link("vacature", email, "We kijken naar je vacature"));
        assertThat(browser.heading()).isEqualTo("Koken in een klein zorghuis");
        browser.press("Stop de vacature");
        assertThat(browser.text()).contains("De vacature is van Herstart gehaald.");
    }
}
