package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class CalculatingIT extends Journey {

    private static final By QUICK_ANSWER = By.cssSelector("[data-quick-answer] .sentence");
    private static final By SENTENCE = By.cssSelector("main .sentence");

    @Test
    void answers_on_the_home_page_are_answered_in_place_and_go_along_to_the_form() {
        browser.open("/");
        fillInTheQuestions();

        assertThat(browser.find(QUICK_ANSWER).getText()).contains("€", "per maand");
        assertThat(browser.address()).isEmpty();

        browser.press("Maak het precies");
        assertThat(browser.heading()).isEqualTo(Questions.FIRST);
        assertThat(browser.find(By.name("kinderen")).getAttribute("value")).isEqualTo("2");
        assertThat(browser.find(By.cssSelector("[name='partner'][value='ja']")).isSelected())
                .isTrue();
    }

    @Test
    void without_script_the_same_answers_lead_to_a_page_with_the_same_answer() {
        browser.open("/");
        fillInTheQuestions();
        var inPlace = browser.find(QUICK_ANSWER).getText();

        browser.withoutScript();
        browser.open("/");
        fillInTheQuestions();
        browser.press("Laat zien wat het scheelt");

        assertThat(browser.find(SENTENCE).getText()).isEqualTo(inPlace);
    }

    @Test
    void question_after_question_leads_to_an_answer_that_can_be_changed() {
        Questions.goTo(browser, Questions.CHECK);
        assertThat(browser.text()).contains("mei 1986", "€ 2.600", "20 uur per week");

        Questions.answer(browser);
        assertThat(browser.heading()).isEqualTo(Questions.RESULT);
        assertThat(browser.address()).as("nothing in the address").isEqualTo("rekenhulp");
        var twentyHours = browser.find(SENTENCE).getText();
        assertThat(twentyHours).contains("20 uur per week", "€");

        browser.fill("uren", "28");
        browser.press("Reken opnieuw");
        assertThat(browser.find(SENTENCE).getText()).contains("28 uur per week").isNotEqualTo(twentyHours);
    }

    @Test
    void without_script_the_answer_is_the_same() {
        Questions.goTo(browser, Questions.RESULT);
        var withScript = browser.find(SENTENCE).getText();

        browser.withoutScript();
        Questions.goTo(browser, Questions.RESULT);

        assertThat(browser.find(SENTENCE).getText()).isEqualTo(withScript);
    }

    @Test
    void what_is_wrong_is_told_in_place_and_nothing_typed_is_lost() {
        browser.open("/rekenhulp");
        browser.fill("geboortemaand", "gisteren");
        browser.fill("kinderen", "2");
        browser.press("Verder");

        assertThat(browser.title()).startsWith("Fout: ");
        assertThat(browser.focused().getAttribute("class")).contains("error-summary");
        assertThat(browser.find(By.name("geboortemaand")).getAttribute("value")).isEqualTo("gisteren");
        assertThat(browser.find(By.name("kinderen")).getAttribute("value")).isEqualTo("2");

        browser.find(By.cssSelector(".error-summary a[href='#partner']")).click();
        assertThat(browser.focused().getAttribute("name")).isEqualTo("partner");
    }

    @Test
    void going_back_keeps_every_answer() {
        Questions.goTo(browser, "Je kinderen");
        browser.press("Terug");
        browser.press("Terug");

        assertThat(browser.heading()).isEqualTo(Questions.FIRST);
        assertThat(browser.find(By.name("geboortemaand")).getAttribute("value")).isEqualTo("mei 1986");
    }

    @Test
    void a_single_parent_in_bijstand_gets_an_answer_on_a_phone_without_script() {
        browser.withoutScript();
        browser.take(Look.PHONE);

        Questions.goTo(browser, "Je eigen inkomen nu", Families.SINGLE_PARENT);
        assertThat(browser.shows(By.name("ww-bedrag"))).isFalse();
        browser.choose("inkomen", "ww");
        assertThat(browser.shows(By.name("ww-bedrag"))).as("asked once ticked").isTrue();

        Questions.goTo(browser, Questions.CHECK, Families.SINGLE_PARENT);
        assertThat(browser.text()).contains("bijstand", "€ 712,50 per maand", "Opvang voor kind 2");
        assertThat(browser.scrollsSideways()).isFalse();
        Questions.answer(browser);

        assertThat(browser.find(SENTENCE).getText()).startsWith("Met 20 uur per week");
        assertThat(browser.text()).contains("Minder bijstand");
        assertThat(browser.scrollsSideways()).isFalse();
        for (var view : List.of("Meer of minder uren", "Hoe elk bedrag ontstaat", "De komende twaalf maanden")) {
            browser.press(view);
            assertThat(browser.heading()).isEqualTo(view);
            assertThat(browser.scrollsSideways()).as(view).isFalse();
        }
        browser.press("Terug naar de uitkomst");
        assertThat(browser.heading()).isEqualTo(Questions.RESULT);
    }

    @Test
    void on_a_phone_the_tables_look_like_cards_and_are_still_tables_to_a_screen_reader() {
        browser.take(Look.PHONE);
        Families.tellAdviser(browser);
        browser.press("Reken uit");
        browser.press("Hoe elk bedrag ontstaat");

        var table = browser.find(By.cssSelector("table.comparison"));

        assertThat(table.findElement(By.cssSelector("tbody tr")).getCssValue("display"))
                .isNotEqualTo("table-row");
        assertThat(table.getAriaRole()).isEqualTo("table");
        assertThat(table.findElement(By.cssSelector("tbody tr")).getAriaRole()).isEqualTo("row");
        assertThat(table.findElement(By.cssSelector("tbody th")).getAriaRole()).isEqualTo("rowheader");
        assertThat(table.findElement(By.cssSelector("tbody td")).getAriaRole()).isEqualTo("cell");
    }

    @Test
    void an_adviser_tells_all_on_one_page_and_sees_only_what_matters() {
        browser.open("/rekenhulp/adviseur");
        assertThat(browser.shows(By.name("partner-geboortemaand"))).isFalse();
        assertThat(browser.shows(By.name("kind-1"))).isFalse();

        Families.tellAdviser(browser);
        assertThat(browser.shows(By.name("kind-2"))).isTrue();
        assertThat(browser.shows(By.name("kind-3"))).isFalse();
        assertThat(browser.shows(By.name("partner-winst-starter"))).isTrue();
        assertThat(browser.shows(By.name("partner-loon"))).isFalse();
        browser.press("Reken uit");

        assertThat(browser.heading()).isEqualTo(Questions.RESULT);
        assertThat(browser.find(SENTENCE).getText()).startsWith("Met 24 uur per week houdt jullie huishouden");
        assertThat(browser.address()).as("nothing in the address").isEqualTo("rekenhulp/adviseur");
    }

    @Test
    void the_link_of_an_employer_fills_in_hours_and_wage_and_leaves_the_address() {
        Families.makeLink(browser);
        browser.leave(browser.find(By.cssSelector("section a")));
        assertThat(browser.text()).contains("De werkgever ziet niets van wat je hier invult.");

        assertThat(browser.find(By.name("uren")).getAttribute("value")).isEqualTo("24");
        assertThat(browser.find(By.name("uurloon")).getAttribute("value")).isEqualTo("16,50");

        browser.fill("kinderen", "2");
        browser.fill("jongste", "5");
        browser.choose("partner", "ja");
        browser.choose("inkomen", "geen");
        assertThat(browser.find(QUICK_ANSWER).getText()).contains("€", "per maand");
        browser.press("Maak het precies");
        assertThat(browser.address()).as("nothing in the address").doesNotContain("=");
        assertThat(browser.heading()).isEqualTo(Questions.FIRST);
        while (!browser.heading().equals("De baan waar je aan denkt")) {
            Questions.answer(browser);
        }
        assertThat(browser.find(By.name("uren")).getAttribute("value")).isEqualTo("24");
        assertThat(browser.find(By.name("uurloon")).getAttribute("value")).isEqualTo("16,50");
    }

    private void fillInTheQuestions() {
        browser.fill("uren", "20");
        browser.fill("uurloon", "17,50");
        browser.fill("kinderen", "2");
        browser.fill("jongste", "5");
        browser.choose("partner", "ja");
        browser.choose("inkomen", "geen");
    }
}
