package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class LanguageIT extends Journey {

    private static final By SENTENCE = By.cssSelector("main .sentence");

    @Test
    void what_was_typed_goes_along_to_the_other_language_and_back() {
        browser.open("/rekenhulp");
        browser.fill("geboortemaand", "mei 1986");
        browser.choose("partner", "nee");
        browser.switchLanguage();

        assertThat(browser.language()).isEqualTo("en");
        assertThat(browser.heading()).isEqualTo("You and your household");
        assertThat(browser.find(By.name("geboortemaand")).getAttribute("value")).isEqualTo("mei 1986");
        assertThat(browser.find(By.cssSelector("[name=partner][value=nee]")).isSelected())
                .isTrue();

        browser.fill("kinderen", "0");
        browser.press("Continue");
        assertThat(browser.heading()).isEqualTo("Your own income now");
        browser.switchLanguage();
        assertThat(browser.heading()).isEqualTo("Je eigen inkomen nu");
    }

    @Test
    void the_outcome_goes_along_with_hours_that_were_changed_since() {
        Questions.goTo(browser, Questions.RESULT);
        browser.fill("uren", "24");
        browser.switchLanguage();

        assertThat(browser.find(SENTENCE).getText()).startsWith("With 24 hours a week");
        assertThat(browser.address()).isEqualTo("en/rekenhulp");

        browser.fill("uren", "32");
        browser.find(By.xpath("//p[starts-with(., 'With 32 hours a week')]"));
        browser.switchLanguage();
        assertThat(browser.find(SENTENCE).getText()).startsWith("Met 32 uur per week");
    }

    @Test
    void enter_in_a_field_goes_on_in_the_same_language() {
        browser.open("/rekenhulp");
        browser.choose("partner", "nee");
        browser.fill("kinderen", "0");
        browser.fill("geboortemaand", "mei 1986");
        browser.leave(() -> browser.type(Keys.ENTER));

        assertThat(browser.heading()).isEqualTo("Je eigen inkomen nu");
        assertThat(browser.language()).isEqualTo("nl");
    }

    @Test
    void on_a_phone_the_button_is_in_the_menu() {
        browser.take(Look.PHONE);
        browser.open("/rekenhulp");
        browser.fill("kinderen", "2");
        browser.find(By.cssSelector(".menu-button")).click();
        browser.switchLanguage();

        assertThat(browser.language()).isEqualTo("en");
        assertThat(browser.find(By.name("kinderen")).getAttribute("value")).isEqualTo("2");
    }

    @Test
    void the_quick_answer_is_in_english_too() {
        browser.open("/en/rekenhulp/snel");
        browser.fill("uren", "20");
        browser.fill("uurloon", "17.50");
        browser.fill("kinderen", "2");
        browser.fill("jongste", "5");
        browser.choose("partner", "ja");
        browser.choose("inkomen", "geen");

        assertThat(browser.find(By.cssSelector("[data-quick-answer] .sentence")).getText())
                .startsWith("With 20 hours a week, your household keeps €");
        assertThat(browser.all(By.cssSelector("[data-quick-answer] .sentence .amount")))
                .allSatisfy(amount -> assertThat(amount.getText()).matches("€[\\d,]+(\\.\\d{2})?"));
    }
}
