package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(browser.address()).isEqualTo(Reporting.FORM.substring(1));
        Reporting.fillIn(browser, email);
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
        assertThat(browser.heading()).isEqualTo(Reporting.TITLE);
        browser.press("Stop de vacature");
        assertThat(browser.text()).contains("De vacature is van Herstart gehaald.");
    }
}
