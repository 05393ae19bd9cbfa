package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class LiveResultIT extends Journey {

    private static final By SENTENCE = By.id("uitkomst-zin");
    private static final By STATUS = By.cssSelector("[data-live-status]");

    @BeforeEach
    void come_to_the_outcome() {
        Questions.goTo(browser, Questions.RESULT);
        browser.driver().executeScript("window.isStill = 'the same page'");
    }

    @Test
    void renews_the_outcome_while_the_hours_are_typed_and_leaves_everything_else_alone() {
        open("Bekijk de bedragen bij elk aantal uren");
        var link = browser.find(By.id("antwoorden-link")).getAttribute("value");
        type("uren", "28");
        browser.type(Keys.ARROW_LEFT);
        var before = placeOfForm();

        awaitSentence("28 uur per week");

        assertThat(browser.focused().getAttribute("name")).isEqualTo("uren");
        assertThat(browser.driver().executeScript("return document.activeElement.selectionStart"))
                .as("the caret")
                .isEqualTo(1L);
        assertThat(placeOfForm()).as("the form on the screen").isEqualTo(before);
        assertThat(browser.driver().executeScript("return window.isStill")).isEqualTo("the same page");
        assertThat(browser.find(STATUS).getAttribute("textContent"))
                .isEqualTo(browser.find(SENTENCE).getAttribute("textContent"));
        assertThat(browser.find(explanation("Bekijk de bedragen bij elk aantal uren"))
                        .getAttribute("open"))
                .isNotNull();
        assertThat(browser.find(By.id("antwoorden-link")).getAttribute("value")).isNotEqualTo(link);
        assertThat(browser.find(By.cssSelector("svg.picture--curve")).getAttribute("textContent"))
                .contains("28 uur: + €");
        assertThat(browser.find(By.cssSelector(".bars__row--stays text")).getAttribute("textContent"))
                .isEqualTo(browser.find(By.cssSelector("#uitkomst-zin .amount")).getAttribute("textContent"));
    }

    @Test
    void shows_what_the_button_would_show() {
        type("uurloon", "21");
        browser.find(By.xpath("//*[@data-live-status][.!='']"));
        var live = parts();

        browser.press("Reken opnieuw");

        assertThat(parts()).isEqualTo(live);
    }

    @Test
    void says_what_is_wrong_and_leaves_the_outcome() {
        var sentence = browser.find(SENTENCE).getText();
        type("uren", "70");

        browser.find(By.xpath("//*[@data-live-status][contains(., 'tot en met 60')]"));
        assertThat(browser.find(SENTENCE).getText()).isEqualTo(sentence);
        assertThat(browser.focused().getAttribute("name")).isEqualTo("uren");

        type("uren", "24");
        awaitSentence("24 uur per week");
        assertThat(browser.find(STATUS).getAttribute("class")).contains("visually-hidden");
    }

    @Test
    void says_that_the_button_works_when_nothing_comes_back() {
        browser.driver()
                .executeScript("document.querySelector('[data-live-form]').action = '/rekenhulp/vergelijk/weg'");
        type("uren", "24");

        browser.find(By.xpath("//*[@data-live-status][contains(., 'Druk op ‘Reken opnieuw’')]"));
        assertThat(browser.find(SENTENCE).getText()).contains("20 uur per week");
    }

    @Test
    void asks_once_for_what_is_typed_in_one_go() {
        browser.driver()
                .executeScript(
                        "window.asked = 0; const send = XMLHttpRequest.prototype.send;"
                                + " XMLHttpRequest.prototype.send = function (body) { window.asked++; send.call(this, body); }");
        type("uren", "32");
        awaitSentence("32 uur per week");

        assertThat(browser.driver().executeScript("return window.asked")).isEqualTo(1L);
    }

    private void type(String field, String value) {
        browser.find(By.name(field)).sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
    }

    private String parts() {
        return String.valueOf(browser.driver()
                .executeScript("return [...document.querySelectorAll('[data-live]')]"
                        + ".map(part => part.id + (part.value ?? part.innerHTML)).join()"));
    }

    private void awaitSentence(String words) {
        browser.find(By.xpath("//*[@id='uitkomst-zin'][contains(normalize-space(), '" + words + "')]"));
    }

    private void open(String subject) {
        browser.find(explanation(subject)).findElement(By.tagName("summary")).click();
    }

    private static By explanation(String subject) {
        return By.xpath("//details[starts-with(normalize-space(summary), '" + subject + "')]");
    }

    private String placeOfForm() {
        return String.valueOf(browser.driver()
                .executeScript("return document.querySelector('[data-live-form]').getBoundingClientRect().top"));
    }
}
