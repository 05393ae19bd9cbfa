package nl.herstart.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The outcome and the plan on paper, for a talk with a coach or a partner. */
class PrintingIT extends Journey {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest(name = "partner: {0}, children: {1}")
    @CsvSource({"nee, 0", "nee, 1", "ja, 0", "ja, 2"})
    void fits_on_one_sheet_and_on_two_with_every_explanation(String partner, String children) {
        browser.open("/rekenhulp/snel");
        browser.fill("uren", "20");
        browser.fill("uurloon", "17,50");
        browser.fill("kinderen", children);
        if (!children.equals("0")) {
            browser.fill("jongste", "5");
        }
        browser.choose("partner", partner);
        browser.choose("inkomen", "geen");
        browser.press("Maak het precies");
        browser.driver()
                .executeScript("const go = document.querySelector('main form button[name=naar]');"
                        + " go.value = 'resultaat'; go.click()");
        browser.find(By.id("antwoorden-link"));

        assertThat(sheets()).isEqualTo(1);

        browser.press("Hoe elk bedrag ontstaat");
        browser.driver()
                .executeScript(
                        "document.querySelectorAll('.result__working details').forEach(each => each.open = true)");
        assertThat(sheets()).isLessThanOrEqualTo(2);
    }

    @Test
    void fits_on_one_sheet_when_every_question_was_answered() {
        Questions.goTo(browser, Questions.RESULT);

        assertThat(sheets()).isEqualTo(1);
    }

    @Test
    void fits_on_one_sheet_for_a_family_in_bijstand() {
        Questions.goTo(browser, Questions.RESULT, Families.SINGLE_PARENT);

        assertThat(sheets()).isEqualTo(1);
    }

    @Test
    void a_plan_of_steps_fits_on_one_sheet_and_not_yet_too() {
        Orienting.askForPlan(browser);
        assertThat(sheets()).isEqualTo(1);

        browser.open("/wegwijzer/nu-nog-niet");
        assertThat(sheets()).isEqualTo(1);
    }

    private long sheets() {
        var printed = browser.driver().executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        var pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
        return PAGE.matcher(new String(pdf, ISO_8859_1)).results().count();
    }
}
