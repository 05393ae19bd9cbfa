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
        new Registering(browser, mailbox(), "fout").fillIn();
        browser.fill("postcode", "Utrecht");
        browser.press("Meld me aan");

        assertThat(browser.title()).startsWith("Fout: ");
        assertThat(browser.text()).contains("Schrijf je postcode als vier cijfers en twee letters");
        assertThat(browser.find(By.name("postcode")).getAttribute("value")).isEqualTo("Utrecht");
        assertThat(browser.find(By.name("naam")).getAttribute("value")).isEqualTo("Noor de Vries");
        assertThat(browser.find(By.cssSelector("[name='schooltijden'][value='liefst']"))
                        .isSelected())
                .isTrue();
        assertThat(browser.find(By.name("toestemming")).isSelected()).isTrue();
    }

    @Test
    void with_the_keyboard_alone() {
        browser.open("/aanmelden");
        typeInto("naam", "Noor de Vries");
        typeInto("email", "toetsen@voorbeeld.nl");
        typeInto("postcode", "3511AB");
        typeInto("uren", "20");
        typeInto("schooltijden", " ");
        typeInto("toestemming", " ");
        browser.type(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Meld me aan");

        browser.leave(() -> browser.type(Keys.ENTER));
        assertThat(browser.heading()).isEqualTo("Kijk in je mail");
    }

    private void typeInto(String field, String keys) {
        for (int presses = 0; !field.equals(browser.focused().getAttribute("name")); presses++) {
            assertThat(presses).as("presses of Tab to reach " + field).isLessThan(30);
            browser.type(Keys.TAB);
        }
        browser.type(keys);
    }
}
