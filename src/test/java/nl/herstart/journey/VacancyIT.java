package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.herstart.Application;
import nl.herstart.DemoSite;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A job from the report of its employer to its end, past the desk and somebody who looks for work, on a phone. */
class VacancyIT extends Journey {

    private static final String CONSULENT = "consulent@example.nl";

    @SuppressWarnings("NullAway.Init")
    private DemoSite demo;

    @SuppressWarnings("NullAway.Init")
    private Mailbox mailbox;

    @Override
    Application application(Path folder) {
        demo = DemoSite.start(folder);
        mailbox = new Mailbox(folder.resolve("data-demo").resolve("mail"));
        return demo.application();
    }

    @Override
    Set<String> cookies() {
        return Set.of("__Host-beheer-sessie");
    }

    @Test
    void a_job_is_reported_approved_found_answered_changed_and_filled() {
        goesTheWholeWay("linde@example.com", "roos@example.com", "/vacatures?regio=twente&schooltijd=ja&sector=zorg");
    }

    @Test
    void without_script_it_is_the_same() {
        browser.withoutScript();
        goesTheWholeWay("eik@example.com", "iris@example.com", "/vacatures?sector=zorg&regio=twente&schooltijd=ja");
    }

    /** Along a list of its own address: a browser keeps a list for a minute. */
    private void goesTheWholeWay(String employer, String seeker, String list) {
        report(employer);
        var vacancy = approve(employer);
        answer(vacancy, seeker, list);
        browser.open(mailbox.link("lees-reactie", employer, "Iemand reageert op je vacature"));
        assertThat(browser.text()).contains("Roos", seeker, "Ik kan elke ochtend.");
        changeAndEnd(employer, vacancy);
    }

    private void report(String employer) {
        Reporting.fillIn(browser, employer);
        passesTime();
        browser.press("Kijk het na");
        assertThat(browser.find(By.id("kosten")).getText()).contains("1.809");
        browser.press("Verstuur de vacature");
        browser.open(mailbox.link("bevestigen", employer, "Bevestig wat je meldde"));
        browser.press("Ja, dit klopt");
    }

    /** Gives its public address. */
    private String approve(String employer) {
        browser.open("/beheer");
        if (!browser.all(By.name("wachtwoordzin")).isEmpty()) {
            browser.fill("email", CONSULENT);
            browser.fill("wachtwoordzin", demo.passphrase());
            browser.press("Verder");
            browser.fill("code", demo.nextCode(CONSULENT));
            browser.press("Log in");
        }
        browser.open("/beheer/vacatures");
        assertThat(browser.find(By.className("desk-nav")).getText()).containsPattern("Vacatures \\(\\d+\\)");
        browser.follow(Reporting.TITLE);
        browser.press("Keur goed en zet op Herstart");
        return mailbox.link("vacatures", employer, "Je vacature staat op Herstart");
    }

    private void answer(String vacancy, String seeker, String list) {
        browser.open(list);
        browser.leave(browser.find(
                By.cssSelector("main a[href$='%s']".formatted(vacancy.substring(vacancy.lastIndexOf('/'))))));
        assertThat(vacancy).endsWith(browser.address());
        browser.follow("Wat houd je hieraan over?");
        assertThat(browser.text()).contains("20 uur per week, € 16,50 per uur en 5 dagen per week");
        browser.open(vacancy);
        browser.fill("naam", "Roos");
        browser.fill("email", seeker);
        browser.fill("bericht", "Ik kan elke ochtend.");
        passesTime();
        browser.press("Verstuur je reactie");
        browser.open(mailbox.link("reactie", seeker, "Bevestig je reactie"));
        browser.press("Ja, stuur mijn reactie");
        assertThat(browser.heading()).isEqualTo("Je reactie is onderweg");
    }

    private void changeAndEnd(String employer, String vacancy) {
        browser.open(mailbox.link("vacature", employer, "We kijken naar je vacature"));
        browser.follow("Verander de vacature");
        browser.fill("loon-van", "17");
        browser.press("Bewaar");
        assertThat(browser.text()).contains("Een medewerker kijkt naar je wijziging", "€ 17,00");
        browser.press("Nog open: zes weken langer");
        browser.press("Vervuld, dank je");
        browser.open(vacancy);
        assertThat(browser.heading()).isEqualTo("Deze vacature is gesloten");
    }

    /** What a person needs to read and type, and a machine does not. */
    private void passesTime() {
        demo.nextCode(CONSULENT);
    }
}
