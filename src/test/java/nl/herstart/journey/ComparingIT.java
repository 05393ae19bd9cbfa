package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class ComparingIT extends Journey {

    @Test
    void plans_are_compared_by_keyboard_alone() {
        Questions.goTo(browser, Questions.RESULT);
        pressByKey("Plannen vergelijken");
        assertThat(browser.heading()).isEqualTo("Plannen vergelijken");
        assertThat(browser.find(By.cssSelector(".sentence")).getText()).startsWith("Plan 2 levert het meeste op");

        pressByKey("Zet er een plan bij");
        browser.type(Keys.TAB);
        assertThat(browser.focused().getAttribute("name")).as("one step away").isEqualTo("plan-3-uren");
        browser.type("36", Keys.TAB, "16");
        browser.leave(() -> browser.type(Keys.ENTER));

        assertThat(browser.text()).contains("Plan 3, met 36 uur per week,");
        pressByKey("Terug naar de uitkomst");
        assertThat(browser.heading()).isEqualTo(Questions.RESULT);
        assertThat(browser.find(By.name("uren")).getAttribute("value")).isEqualTo("20");
    }

    @Test
    void what_is_wrong_with_a_plan_is_told_and_can_be_reached() {
        Questions.goTo(browser, Questions.RESULT);
        browser.press("Plannen vergelijken");
        browser.fill("plan-2-uren", "veel");
        browser.press("Vergelijk");

        assertThat(browser.title()).startsWith("Fout: ");
        assertThat(browser.focused().getAttribute("class")).contains("error-summary");
        browser.find(By.cssSelector(".error-summary a")).click();
        assertThat(browser.focused().getAttribute("name")).isEqualTo("plan-2-uren");
        assertThat(browser.focused().getAttribute("value")).isEqualTo("veel");
    }

    private void pressByKey(String words) {
        var button = browser.find(By.xpath("//main//button[normalize-space()='%s']".formatted(words)));
        browser.leave(() -> button.sendKeys(Keys.ENTER));
    }
}
