package nl.herstart.journey;

/** Someone who registers, step by step. Everyone has an address of their own, so that to the site all are new. */
final class Registering {

    private static final String CONFIRMATION = "Bevestig je aanmelding bij Herstart";

    private final Browser browser;
    private final Mailbox mailbox;
    private final String email;

    Registering(Browser browser, Mailbox mailbox, String name) {
        this.browser = browser;
        this.mailbox = mailbox;
        this.email = name + "@voorbeeld.nl";
    }

    Registering fillIn() {
        browser.open("/aanmelden");
        browser.fill("naam", "Noor de Vries");
        browser.fill("email", email);
        browser.fill("postcode", "3511 AB");
        browser.fill("uren", "20");
        browser.choose("schooltijden", "liefst");
        browser.check("hulp");
        browser.check("toestemming");
        return this;
    }

    Registering send() {
        fillIn();
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
