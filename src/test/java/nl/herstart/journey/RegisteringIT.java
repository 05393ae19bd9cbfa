package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class RegisteringIT extends Journey {

    @Test
    void from_the_form_through_the_mail_to_the_end_and_out_again() {
        var noor = new Registering(browser, mailbox(), "noor");

        noor.send();
        assertThat(browser.heading()).isEqualTo("Kijk in je mail");

        noor.openConfirmation().confirm();
        assertThat(browser.heading()).isEqualTo("Welkom, je aanmelding is compleet");

        noor.openWithdrawal().withdraw();
        assertThat(browser.heading()).isEqualTo("Je gegevens zijn gewist");
    }

    @Test
    void without_script_it_is_the_same() {
        browser.withoutScript();
        new Registering(browser, mailbox(), "zonder-script")
                .send()
                .openConfirmation()
                .confirm()
                .openWithdrawal()
                .withdraw();

        assertThat(browser.heading()).isEqualTo("Je gegevens zijn gewist");
    }

    @Test
    void a_link_that_was_used_says_so() {
        new Registering(browser, mailbox(), "tweemaal")
                .send()
                .openConfirmation()
                .confirm()
                .openConfirmation();

        assertThat(browser.heading()).isEqualTo("Deze link werkt niet meer");
    }

    @Test
    void what_is_wrong_is_told_in_place_and_nothing_typed_is_lost() {
        new Registering(browser, mailbox(), "fout").goTo("Wie ben je en hoe bereiken we je?");
        browser.fill("naam", "Noor de Vries");
        browser.choose("bereik", "bellen");
        browser.fill("email", "noor");
        browser.press("Verder");

        assertThat(browser.title()).startsWith("Fout: ");
        assertThat(browser.text()).contains("Vul je telefoonnummer in, of kies", "Dit is geen e-mailadres");
        assertThat(browser.find(By.name("email")).getAttribute("value")).isEqualTo("noor");
        assertThat(browser.find(By.name("naam")).getAttribute("value")).isEqualTo("Noor de Vries");
        assertThat(browser.find(By.cssSelector("[name='bereik'][value='bellen']"))
                        .isSelected())
                .isTrue();
    }

    @Test
    void the_back_button_of_the_browser_leads_to_the_page_before_as_it_was() {
        new Registering(browser, mailbox(), "terug").goTo("Welk werk past in je week?");
        browser.leave(() -> browser.driver().navigate().back());
        assertThat(browser.heading()).isEqualTo("Het eerste gesprek");
        browser.leave(() -> browser.driver().navigate().back());

        assertThat(browser.heading()).isEqualTo("Wie ben je en hoe bereiken we je?");
        assertThat(browser.find(By.name("naam")).getAttribute("value")).isEqualTo("Noor de Vries");
        browser.press("Verder");
        assertThat(browser.heading()).isEqualTo("Het eerste gesprek");
    }

    @Test
    void where_nobody_promised_anything_it_says_who_helps_now() {
        browser.open("/aanmelden");
        browser.fill("postcode", "3511 AB");
        browser.press("Verder");

        assertThat(browser.heading()).endsWith("kun je je hier nog niet aanmelden");
        assertThat(browser.all(By.cssSelector("main input"))).isEmpty();
    }

    @Test
    void in_english_with_all_answers_along() {
        new Registering(browser, mailbox(), "english").goTo("Welk werk past in je week?");
        browser.fill("uren", "20");
        browser.switchLanguage();

        assertThat(browser.language()).isEqualTo("en");
        assertThat(browser.heading()).isEqualTo("Which work fits into your week?");
        assertThat(browser.find(By.name("uren")).getAttribute("value")).isEqualTo("20");
        browser.press("Back");
        browser.press("Back");
        assertThat(browser.find(By.name("naam")).getAttribute("value")).isEqualTo("Noor de Vries");
    }

    @Test
    void with_the_keyboard_alone() {
        browser.open("/aanmelden");
        answer("postcode", "7511JA");
        answer("naam", "Noor de Vries", "email", "toetsen@voorbeeld.nl");
        answer("tijden", " ");
        answer("uren", "20", "schooltijden", " ");
        answer("kunnen", "Plannen");
        answer("hulp", " ");
        answer("toestemming", " ");
        assertThat(browser.heading()).isEqualTo("Kijk je antwoorden na");
        pressByKeyboard("Meld me aan");

        assertThat(browser.heading()).isEqualTo("Kijk in je mail");
    }

    private void answer(String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            typeInto(fields[i], fields[i + 1]);
        }
        pressByKeyboard("Verder");
    }

    private void pressByKeyboard(String words) {
        for (int presses = 0; !words.equals(browser.focused().getText()); presses++) {
            assertThat(presses).as("presses of Tab to reach " + words).isLessThan(30);
            browser.type(Keys.TAB);
        }
        browser.leave(() -> browser.type(Keys.ENTER));
    }

    private void typeInto(String field, String keys) {
        for (int presses = 0; !field.equals(browser.focused().getAttribute("name")); presses++) {
            assertThat(presses).as("presses of Tab to reach " + field).isLessThan(30);
            browser.type(Keys.TAB);
        }
        browser.type(keys);
    }
}
