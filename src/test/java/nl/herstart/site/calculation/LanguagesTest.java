package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.herstart.questions.Page;
import nl.herstart.value.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going from one language to the other: the answers go along, and mean the same. */
class LanguagesTest extends OnRunningSite {

    @ParameterizedTest
    @EnumSource
    void every_page_of_the_form_takes_what_was_typed_along(Page page) {
        var typed = new HashMap<>(CompleteForm.ANSWERS);
        typed.put("nagekeken", "ja");
        var english = FormVisit.with(site, typed, page.key()).switchLanguage();

        assertThat(english.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.status()).isEqualTo(200);
        typed.forEach(
                (field, text) -> assertThat(english.value(field)).as(field).isEqualTo(text));
        var back = english.switchLanguage();
        assertThat(back.heading())
                .isEqualTo(FormVisit.with(site, typed, page.key()).heading());
        typed.forEach((field, text) -> assertThat(back.value(field)).as(field).isEqualTo(text));
    }

    @Test
    void a_half_finished_page_is_not_found_fault_with() {
        var visit = FormVisit.begin(site)
                .fill("geboortemaand", "mei 1986")
                .fill("kinderen", "twee")
                .switchLanguage();

        assertThat(visit.heading()).isEqualTo("You and your household");
        assertThat(visit.errorLinks()).isEmpty();
        assertThat(visit.value("geboortemaand")).isEqualTo("mei 1986");
        assertThat(visit.value("kinderen")).isEqualTo("twee");
        assertThat(visit.goOn().errorLinks()).contains("#kinderen", "#partner");
    }

    @Test
    void the_outcome_takes_all_answers_along() {
        var typed = new LinkedHashMap<>(CompleteForm.ANSWERS);
        var dutch = FormVisit.with(site, typed, "resultaat");
        var english = dutch.fill("uren", "24").switchLanguage();

        assertThat(english.heading()).isEqualTo("What you end up with");
        assertThat(english.page().select(".sentence").text()).startsWith("With 24 hours a week");
        typed.putAll(Map.of("uren", "24", "uren-plan", "20"));
        assertThat(english.page().select("#uitkomst").text())
                .isEqualTo(FormVisit.with(site, Language.ENGLISH, typed, "resultaat")
                        .page()
                        .select("#uitkomst")
                        .text());
        assertThat(english.switchLanguage().heading()).isEqualTo("Wat je overhoudt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uren", "maanden", "bedragen", "regelen", "alleen", "uitgangspunten"})
    void every_view_takes_all_answers_along(String view) {
        var dutch = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat").look(view);
        var english = dutch.switchLanguage();

        assertThat(english.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.page().select(".views__door[aria-current]")).hasSize(1);
        CompleteForm.ANSWERS.forEach(
                (field, text) -> assertThat(english.value(field)).as(field).isEqualTo(text));
    }

    @Test
    void all_answers_together_stay_so() {
        var check = FormVisit.with(site, CompleteForm.ANSWERS, "controle").switchLanguage();

        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.answersInWords())
                .containsEntry("Your month of birth", "May 1986")
                .containsEntry("Basic rent (kale huur)", "€780 a month")
                .containsEntry("Price of childcare for child 1", "€9.98 an hour");
    }

    @Test
    void plans_side_by_side_and_the_page_for_advisers_take_everything_along() {
        var plans = new FormVisit(site, site.postForm("/rekenhulp/vergelijk", CompleteForm.ANSWERS))
                .fill("plan-2-uren", "32,5")
                .switchLanguage();
        assertThat(plans.heading()).isEqualTo("Comparing plans");
        assertThat(plans.value("plan-2-uren")).isEqualTo("32,5");
        assertThat(plans.page().select(".plans").text()).contains("32.5");

        var all = FormVisit.at(site, "/rekenhulp/adviseur").fill("huur", "veel").switchLanguage();
        assertThat(all.heading()).isEqualTo("All questions on one page");
        assertThat(all.value("huur")).isEqualTo("veel");
        assertThat(all.errorLinks()).isEmpty();
    }

    @Test
    void the_four_questions_and_the_page_for_a_link_take_along_what_was_typed() {
        var asked = FormVisit.at(site, "/rekenhulp/snel");
        var four = asked.switchLanguage().page();
        assertThat(four.select("html").attr("lang")).isEqualTo("en");
        assertThat(four.select(".error-summary")).isEmpty();

        var link = FormVisit.at(site, "/rekenhulp/verder").switchLanguage();
        assertThat(link.page().select("form#verder").attr("action")).isEqualTo("/en/rekenhulp/verder");
    }

    /** A browser presses the first button of a form at Enter, wherever it stands. */
    @Test
    void enter_in_a_field_still_goes_on() {
        for (var page : new String[] {"jij", "controle", "resultaat"}) {
            var shown = FormVisit.with(site, CompleteForm.ANSWERS, page).page();
            var form = shown.select("header button[formaction]").attr("form");
            var first = shown.select("button[form=" + form + "], form#" + form + " button")
                    .get(0);
            var own = shown.select("form#" + form + " button").get(0);

            assertThat(first.hasAttr("formaction")).isFalse();
            assertThat(first.attr("name") + first.val()).isEqualTo(own.attr("name") + own.val());
        }
    }

    @Test
    void a_link_made_in_one_language_opens_in_the_other() {
        var dutch = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat").page();
        var english = FormVisit.with(site, Language.ENGLISH, CompleteForm.ANSWERS, "resultaat")
                .page();
        var link = dutch.select("#antwoorden-link").val();
        var code = link.substring(link.indexOf('#'));

        assertThat(english.select("#antwoorden-link").val()).isEqualTo(site.address() + "/en/rekenhulp/verder" + code);
        var opened = new FormVisit(site, site.postForm("/en/rekenhulp/verder", Map.of("code", link)));
        assertThat(opened.heading()).isEqualTo("What you end up with");
        assertThat(opened.page().select("#uitkomst").text())
                .isEqualTo(english.select("#uitkomst").text());
    }

    @Test
    void numbers_and_months_are_read_alike_in_both() {
        var typed = new LinkedHashMap<>(CompleteForm.ANSWERS);
        typed.putAll(Map.of(
                "geboortemaand",
                "May 1986",
                "kind-1",
                "September 2018",
                "partner-loon",
                "2,600.00",
                "uurloon",
                "17.50"));
        for (var language : Language.values()) {
            assertThat(FormVisit.with(site, language, typed, "resultaat")
                            .page()
                            .select("#uitkomst")
                            .text())
                    .isEqualTo(FormVisit.with(site, language, CompleteForm.ANSWERS, "resultaat")
                            .page()
                            .select("#uitkomst")
                            .text());
        }
    }

    @Test
    void the_calendar_file_is_in_the_language_of_the_page() {
        var english = site.postForm("/en/rekenhulp/agenda", CompleteForm.ANSWERS);
        var dutch = site.postForm("/rekenhulp/agenda", CompleteForm.ANSWERS);

        assertThat(english.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"arrange-this-now.ics\"");
        assertThat(english.body()).contains("PRODID:-//Herstart//Herstart//EN");
        assertThat(Biweekly.parse(english.body()).first().getEvents())
                .map(event -> event.getSummary().getValue())
                .contains("Report your new income to Dienst Toeslagen (the office that pays the benefits).");
        assertThat(Biweekly.parse(english.body()).first().getEvents())
                .map(event -> event.getUid().getValue())
                .isEqualTo(Biweekly.parse(dutch.body()).first().getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .toList());
    }

    @Test
    void the_quick_answer_is_in_the_language_of_the_page() {
        var page = Jsoup.parse(site.postForm(
                        "/en/rekenhulp/snel",
                        Map.of("uren", "20", "uurloon", "17.50", "partner", "nee", "inkomen", "geen", "kinderen", "0"))
                .body());

        assertThat(page.select("[data-quick-answer] .sentence").text())
                .matches("With 20 hours a week, you keep €[\\d,]+ to €[\\d,]+ a month more\\.");
    }

    @Test
    void the_link_of_an_employer_fills_in_the_english_form_too() {
        var page = Jsoup.parse(site.get("/en/rekenhulp?uren=24&uurloon=16,50").body());

        assertThat(page.select(".note").text())
                .startsWith("We took over from the vacancy: 24 hours a week and €16.50 an hour.");
        assertThat(page.select("[name=uurloon]").val()).isEqualTo("16,50");
    }
}
