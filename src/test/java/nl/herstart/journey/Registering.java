package nl.herstart.journey;

/** Someone who registers, up to the page that is wanted. Everyone has an address of their own, so that all are new. */
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

    void fillIn() {
        browser.open("/aanmelden");
        browser.fill("naam", "Noor de Vries");
        browser.fill("email", email);
        browser.fill("postcode", "3511 AB");
        browser.fill("uren", "20");
        browser.choose("schooltijden", "liefst");
        browser.check("hulp");
        browser.check("toestemming");
    }

    void send() {
        fillIn();
        browser.press("Meld me aan");
    }

    void openConfirmation() {
        send();
        browser.open(mailbox.link("bevestigen", email, CONFIRMATION));
    }

    void confirm() {
        openConfirmation();
        browser.press("Ja, dit klopt");
    }

    void openWithdrawal() {
        confirm();
        browser.open(mailbox.link("intrekken", email, CONFIRMATION));
    }

    void withdraw() {
        openWithdrawal();
        browser.press("Ja, wis mijn gegevens");
    }

    void openConfirmationAgain() {
        confirm();
        browser.open(mailbox.link("bevestigen", email, CONFIRMATION));
    }
}
