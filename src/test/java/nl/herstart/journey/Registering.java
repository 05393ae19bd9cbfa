package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/** Someone of Twente who registers, step by step. Everyone has an address of their own, so that to the site all are new. */
final class Registering {

    /** The headings of the form, in their order. */
    static final List<String> PAGES = List.of(
            "Meld je aan",
            "Wie ben je en hoe bereiken we je?",
            "Het eerste gesprek",
            "Welk werk past in je week?",
            "Wat kun je en wat wil je?",
            "Welke hulp zoek je?",
            "Mogen we je gegevens bewaren?",
            "Kijk je antwoorden na");

    private static final String CONFIRMATION = "Bevestig je aanmelding bij ";

    private final Browser browser;
    private final Mailbox mailbox;
    private final String email;

    Registering(Browser browser, Mailbox mailbox, String name) {
        this.browser = browser;
        this.mailbox = mailbox;
        this.email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "@voorbeeld.nl";
    }

    /** Fills in page after page, until the one with this heading is there. */
    Registering goTo(String heading) {
        browser.open("/aanmelden");
        for (int page = 0; page < PAGES.indexOf(heading); page++) {
            fillIn(PAGES.indexOf(browser.heading()));
            browser.press("Verder");
        }
        assertThat(browser.heading()).isEqualTo(heading);
        return this;
    }

    private void fillIn(int page) {
        switch (page) {
            case 0 -> browser.fill("postcode", "7511 JA");
            case 1 -> {
                browser.fill("naam", "Noor de Vries");
                browser.choose("bereik", "bellen");
                browser.fill("telefoon", "06 12345678");
                browser.fill("email", email);
            }
            case 2 -> {
                browser.choose("tijden", "dinsdag-ochtend");
                browser.choose("spreekt", "nl");
            }
            case 3 -> {
                browser.fill("uren", "20");
                browser.choose("schooltijden", "liefst");
            }
            case 4 -> browser.fill("kunnen", "Plannen en regelen");
            case 5 -> browser.check("hulp");
            case 6 -> browser.check("toestemming");
            default -> throw new IllegalStateException("no page " + browser.heading());
        }
    }

    Registering send() {
        goTo(PAGES.get(PAGES.size() - 1));
        browser.press("Meld me aan");
        return this;
    }

    Registering openConfirmation() {
        browser.open(mailbox.link("bevestigen", email, CONFIRMATION));
        return this;
    }

    Registering confirm() {
        browser.press("Ja, dit klopt");
        return this;
    }

    Registering openWithdrawal() {
        browser.open(mailbox.link("intrekken", email, CONFIRMATION));
        return this;
    }

    Registering withdraw() {
        browser.press("Ja, wis mijn gegevens");
        return this;
    }
}
