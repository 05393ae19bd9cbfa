package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class SharingIT extends Journey {

    private static final By SENTENCE = By.cssSelector("main .sentence");
    private static final By LINK = By.id("antwoorden-link");
    private static final By LINKED = By.xpath("//p[contains(., 'kwamen mee met een link')]");

    @Test
    void a_link_opened_in_another_browser_shows_the_same_answer() {
        Questions.goTo(browser, Questions.RESULT);
        var sentence = browser.find(SENTENCE).getText();
        var link = browser.find(LINK).getAttribute("value");

        try (var other = new Browser()) {
            other.open(String.valueOf(link));
            other.find(LINKED);
            assertThat(other.address()).as("nothing in the address").endsWith("/rekenhulp/verder");
            assertThat(other.find(SENTENCE).getText()).isEqualTo(sentence);
            assertThat(other.complaints()).isEmpty();
        }
    }

    @Test
    void without_script_the_link_is_pasted() {
        browser.withoutScript();
        Questions.goTo(browser, Questions.RESULT);
        var sentence = browser.find(SENTENCE).getText();
        var link = String.valueOf(browser.find(LINK).getAttribute("value"));
        assertThat(browser.shows(By.cssSelector("button[data-copy], button[data-share], button[data-print]")))
                .as("buttons that need a script")
                .isFalse();

        browser.open(link);
        browser.fill("code", link);
        browser.press("Vul mijn antwoorden in");

        assertThat(browser.find(SENTENCE).getText()).isEqualTo(sentence);
    }

    @Test
    void a_link_that_was_cut_off_leads_to_a_page_that_says_what_to_do() {
        Questions.goTo(browser, Questions.RESULT);
        var link = String.valueOf(browser.find(LINK).getAttribute("value"));

        browser.open("about:blank");
        browser.open(link.substring(0, link.length() - 8));

        browser.find(By.id("code-fout"));
        assertThat(browser.title()).startsWith("Fout: ");
        assertThat(browser.focused().getAttribute("class")).contains("error-summary");
        assertThat(browser.address()).isEqualTo("rekenhulp/verder");
    }

    @Test
    void the_link_is_copied_at_a_press() {
        Questions.goTo(browser, Questions.RESULT);

        browser.find(By.cssSelector("[data-copy]")).click();

        browser.find(By.xpath("//*[@data-copy-status][.!='']"));
    }
}
