package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whoever reckons with figures that can still change is told, once, on whatever page. */
class ProvisionalYearTest {

    @Test
    void the_outcome_and_the_comparison_say_so() {
        try (var site = TestSite.startOn(LocalDate.of(2026, 12, 1))) {
            var result = FormVisit.with(site, startingIn("2027-02"), "resultaat");
            assertThat(told(result.page())).startsWith("Voorlopig. We rekenen met de cijfers van 2027");
            assertThat(result.page().select("#voorlopig li").eachText())
                    .anySatisfy(reason -> assertThat(reason).contains("huurgrenzen 2026"))
                    .anySatisfy(reason -> assertThat(reason).contains("2.713"));
            assertThat(result.page().select("#uitkomst .panel").text()).doesNotContain("2.713");
            assertThat(told(FormVisit.with(site, "/rekenhulp/vergelijk", startingIn("2027-02"), "vergelijk")
                            .page()))
                    .startsWith("Voorlopig.");

            assertThat(told(FormVisit.with(site, startingIn("2026-12"), "resultaat")
                            .page()))
                    .isEmpty();
        }
    }

    @Test
    void once_it_is_the_year_of_today_the_quick_answer_and_all_questions_on_one_page_say_so() {
        try (var site = TestSite.startOn(LocalDate.of(2027, 1, 10))) {
            assertThat(told(FormVisit.quick(site, "20", "17,50", "ja", "2").page()))
                    .startsWith("Voorlopig.");
            assertThat(told(FormVisit.at(site, "/rekenhulp/adviseur").page())).startsWith("Voorlopig.");
            assertThat(told(FormVisit.at(site, "/en/rekenhulp/adviseur").page()))
                    .startsWith("Provisional.");
        }
        try (var site = TestSite.startOn(LocalDate.of(2026, 12, 30))) {
            assertThat(told(FormVisit.quick(site, "20", "17,50", "ja", "2").page()))
                    .isEmpty();
            assertThat(told(FormVisit.at(site, "/rekenhulp/adviseur").page())).isEmpty();
        }
    }

    private static String told(Document page) {
        return page.select("#voorlopig > p").text();
    }

    private static Map<String, String> startingIn(String month) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.put("vanaf", month);
        answers.put("opvang-2", "bso");
        return answers;
    }
}
