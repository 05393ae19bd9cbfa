package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class OrientingIT extends Journey {

    private static final By LINK = By.id("stappen-link");
    private static final By PLAN = By.xpath("//h1[.='Jouw stappen']");
    private static final By TICKS = By.cssSelector("[data-tick]");

    @Test
    void the_questions_are_answered_by_keyboard_alone() {
        browser.open("/wegwijzer");
        browser.find(By.id("willen")).sendKeys(Keys.SPACE);
        browser.type(Keys.TAB, Keys.SPACE);
        var button = browser.find(By.xpath("//main//button[.='Laat mijn stappen zien']"));
        browser.leave(() -> button.sendKeys(Keys.ENTER));

        assertThat(browser.text()).contains("Je wilt nu aan het werk.", "Je kind gaat nog niet naar school.");
    }

    @Test
    void the_plan_stands_behind_the_sign_in_the_address_and_opens_again_in_another_browser() {
        Orienting.askForPlan(browser);
        var steps = Orienting.steps(browser);
        assertThat(steps).hasSize(6);
        assertThat(browser.address()).matches("wegwijzer#1\\.[a-z]+[A-Z]");
        var address = browser.driver().getCurrentUrl();
        assertThat(browser.find(LINK).getAttribute("value")).isEqualTo(address);

        try (var other = new Browser()) {
            other.open(address);
            other.find(PLAN);
            assertThat(Orienting.steps(other)).isEqualTo(steps);
            assertThat(other.driver().getCurrentUrl()).isEqualTo(address);
            assertThat(other.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_ticked_off_stays_so() {
        Orienting.askForPlan(browser);
        browser.all(TICKS).get(1).sendKeys(Keys.SPACE);
        var address = browser.driver().getCurrentUrl();
        assertThat(address).isEqualTo(browser.find(LINK).getAttribute("value")).matches(".*\\.[A-Z]");

        browser.open("/");
        browser.driver().get(address);
        browser.find(PLAN);
        assertThat(ticked()).isEqualTo("false true false false false false");

        browser.press("Verander mijn antwoorden");
        browser.choose("uitkering", "zonder");
        browser.press("Laat mijn stappen zien");
        assertThat(browser.find(By.cssSelector("[data-tick]:checked + .visually-hidden"))
                        .getAttribute("textContent"))
                .isNotBlank();
    }

    @Test
    void another_plan_opens_when_its_link_is_followed_from_a_plan() {
        Orienting.askForPlan(browser);

        browser.leave(() -> browser.driver().executeScript("location.hash = '1.A'"));

        browser.find(By.xpath("//p[contains(., 'Je hebt alle vragen opengelaten')]"));
        assertThat(browser.address()).isEqualTo("wegwijzer#1.A");
    }

    @Test
    void going_back_from_a_page_that_a_step_leads_to_shows_the_plan_again() {
        Orienting.askForPlan(browser);
        var steps = Orienting.steps(browser);
        browser.leave(browser.find(By.cssSelector(".step a")));

        browser.driver().navigate().back();

        browser.find(PLAN);
        assertThat(Orienting.steps(browser)).isEqualTo(steps);
        browser.driver().navigate().back();
        browser.find(By.xpath("//h1[.='Waar sta je nu?']"));
    }

    @Test
    void without_script_the_plan_is_printed_or_its_link_is_pasted() {
        browser.withoutScript();
        Orienting.askForPlan(browser);
        var steps = Orienting.steps(browser);
        var link = String.valueOf(browser.find(LINK).getAttribute("value"));
        assertThat(browser.shows(By.cssSelector("[data-tick], [data-copy], [data-print]")))
                .as("what needs a script")
                .isFalse();

        browser.open("/wegwijzer");
        browser.fill("code", link);
        browser.press("Open mijn stappen");

        assertThat(Orienting.steps(browser)).isEqualTo(steps);
    }

    @Test
    void a_link_that_was_cut_off_leads_to_a_page_that_says_what_to_do() {
        browser.open("/wegwijzer#1.afm");

        browser.find(By.id("code-fout"));
        assertThat(browser.title()).startsWith("Fout: ");
        assertThat(browser.focused().getAttribute("class")).contains("error-summary");
        assertThat(browser.address()).isEqualTo("wegwijzer");
    }

    @Test
    void not_yet_is_an_answer_that_asks_for_nothing() {
        browser.open("/wegwijzer");
        browser.choose("willen", "nog-niet");
        browser.press("Laat mijn stappen zien");

        assertThat(browser.heading()).isEqualTo("Nu nog niet. Dat is een goed antwoord.");
        assertThat(browser.all(TICKS)).isEmpty();
        browser.press(Orienting.REMIND);
        assertThat(browser.text()).contains("Kies wanneer je weer wilt kijken.");
    }

    private String ticked() {
        return String.join(
                " ",
                browser.all(TICKS).stream()
                        .map(tick -> String.valueOf(tick.isSelected()))
                        .toList());
    }
}
