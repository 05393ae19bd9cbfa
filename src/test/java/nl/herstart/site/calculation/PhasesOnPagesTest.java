package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A parent alone with bijstand and young children, and a job from March 2026: a part may be kept for six months, then thirty. */
class PhasesOnPagesTest extends OnRunningSite {

    private static final Map<String, String> ANSWERS = answers();

    private Document page;

    @BeforeAll
    void visit() {
        page = FormVisit.everything(site, ANSWERS);
    }

    private static Map<String, String> answers() {
        var answers = new HashMap<>(FormHouseholds.SINGLE_PARENT_IN_BIJSTAND);
        answers.put("vanaf", "2026-03");
        answers.put("uren", "8");
        answers.put("uurloon", "16");
        return answers;
    }

    @Test
    void the_first_phase_is_the_headline_with_its_last_month() {
        assertThat(page.select(".sentence").text()).contains("tot en met augustus 2026");
    }

    /** Choice 58 of the contract: the headline is the first phase, here six months from December (Pw art. 31 lid 2 onder n). */
    @Test
    void the_first_phase_is_the_headline_of_a_job_in_the_place_of_another_too() {
        var other = new HashMap<>(ANSWERS);
        other.putAll(Map.of("inkomen", "loon,bijstand", "loon", "300", "loon-uren", "4", "baan-nu", "plaats"));
        other.putAll(Map.of("loon-vakantiegeld", "apart", "loon-pensioen", "0", "uren", "12", "vanaf", "2026-12"));
        var outcome = FormVisit.everything(site, other);

        assertThat(outcome.select("#uitkomst-toelichting li").get(0).text()).contains("meer dan nu");
        assertThat(outcome.select(".sentence").text())
                .startsWith("Met 12 uur per week in plaats van 4 houd je € ")
                .contains("per maand meer over.")
                .endsWith("Dat is zo tot en met mei 2027.");
        assertThat(outcome.select("#blik-bedragen .comparison-room .comparison__total td:last-child")
                        .text())
                .startsWith("+€");
    }

    @Test
    void each_phase_has_its_line() {
        assertThat(page.select("#uitkomst-toelichting li").eachText())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Van maart 2026 tot en met augustus 2026: €"),
                        second -> assertThat(second).startsWith("Van september 2026 tot en met februari 2029: €"),
                        last -> assertThat(last).startsWith("Vanaf maart 2029: €"));
    }

    /** What is left of the sentence, the table, the list and the drawing is the same amount. */
    @Test
    void no_amount_contradicts_another() {
        var total = page.select(".comparison tr:last-child td").get(1).text();

        assertThat(page.select(".comparison thead").text()).contains("In het begin");
        assertThat(page.select("#uitkomst-toelichting li").get(0).text()).contains(total + " per maand te besteden");
        var row = page.select("#uren-sectie tbody tr").get(8);
        assertThat(row.select("td:last-child").text()).isEqualTo(total);
        var phases = page.select("#uitkomst-toelichting li").eachText();
        for (int line = 0; line < 2; line++) {
            var more = row.select("td").get(line).text();
            assertThat(phases.get(line * 2))
                    .contains(
                            more.startsWith("+")
                                    ? more.substring(2) + " meer dan nu"
                                    : more.substring(1) + " minder dan nu");
        }
        assertThat(page.select(".bars__row:last-child text").text())
                .isEqualTo(row.select("td").get(0).text().replace("+ ", ""));
    }

    @Test
    void the_drawing_has_two_lines_and_says_what_they_are() {
        assertThat(page.select("#uren-sectie polyline.picture__line")).hasSize(1);
        assertThat(page.select("#uren-sectie polyline.picture__other")).hasSize(1);
        assertThat(page.select(".picture__key").text()).contains("tot en met augustus 2026");
    }

    /** The sentences below the drawing are about the headline's phase, then about what comes after it. */
    @Test
    void the_sentences_about_more_hours_are_about_the_phase_of_the_headline() {
        var day = page.select("#blik-uren > p:contains(Werk je een dag meer, 16 uur per week?)");
        var rows = page.select("#uren-sectie tbody tr");
        var more = whole(rows.get(16).select("td").get(0).text())
                - whole(rows.get(8).select("td").get(0).text());

        assertThat(day.text()).matches(".*Dan komt er € \\d+ per maand bij.*");
        assertThat(whole(day.text().replaceAll("^.*komt er € (\\d+) per.*$", "$1")))
                .isBetween(more - 1, more + 1);
        var told = page.select("#blik-uren > p").eachText();
        int after = told.indexOf("Daarna geldt de stippellijn.");
        assertThat(told.get(after + 1)).startsWith("Van 0 naar 18 uur per week gaat er");
        assertThat(told.subList(0, after)).noneMatch(sentence -> sentence.contains("Van 0 naar"));
    }

    @Test
    void a_higher_income_says_until_when_it_would_do_that() {
        var alone = new HashMap<>(ANSWERS);
        alone.keySet().removeIf(field -> field.startsWith("kind-") || field.startsWith("opvang"));
        alone.putAll(Map.of("kinderen", "0", "uren", "20"));

        assertThat(FormVisit.everything(site, alone)
                        .select("#blik-regelen .repay-room + p")
                        .eachText())
                .contains("Deze bedragen gelden tot en met augustus 2026. Zo lang mag je naast de bijstand een deel van"
                        + " je loon houden.");
    }

    @Test
    void plans_side_by_side_say_until_when_they_hold() {
        var plans = Jsoup.parse(site.postForm("/rekenhulp/vergelijk", ANSWERS).body());

        assertThat(plans.text()).contains("Deze bedragen gelden tot en met augustus 2026.");
    }

    /** Since 2027 another rule holds for what may be kept, and the months are of their own year. */
    @Test
    void phases_that_go_on_in_the_next_year_say_by_whose_rules_they_are() {
        var late = new HashMap<>(ANSWERS);
        late.put("vanaf", "2026-12");

        assertThat(FormVisit.with(site, late, "resultaat")
                        .page()
                        .select("#uitkomst-toelichting")
                        .text())
                .contains("Dit zijn de regels van 2026.");
        assertThat(page.select("#uitkomst-toelichting").text()).doesNotContain("Dit zijn de regels van");
    }

    @Test
    void who_has_no_bijstand_sees_nothing_of_it() {
        var other = FormVisit.everything(site, CompleteForm.ANSWERS);

        assertThat(other.select("#uitkomst-toelichting").text()).isEmpty();
        assertThat(other.select("#uren-sectie polyline.picture__other")).isEmpty();
        assertThat(other.select(".comparison thead").text()).contains("Straks");
    }

    /** The invariant: one page has one amount for one plan. */
    @Test
    void an_amount_to_reach_counts_as_the_headline_does() {
        var answers = new HashMap<>(ANSWERS);
        var more = page.select(".sentence").text().replaceAll("^.*houd je € ([\\d.]+) .*$", "$1");
        answers.put("doel", String.valueOf(Integer.parseInt(more) - 1));

        var goal = FormVisit.everything(site, answers).select("#doel-sectie > p");

        assertThat(goal.get(0).text()).matches(".* (vanaf|met) [0-8](,5)? .*");
        assertThat(goal.text()).contains("Dat is zo tot en met augustus 2026.");
    }

    @Test
    void the_grid_of_a_couple_counts_as_the_headline_does() {
        var couple = FormVisit.everything(site, couple("loon", "300"));

        var total = couple.select("#blik-bedragen .comparison-room .comparison__total td")
                .get(1)
                .text();
        assertThat(couple.select(".comparison thead").get(0).text()).contains("In het begin");
        var cell = couple.select("#samen-sectie tbody tr").get(1).select("td").eachText();
        assertThat(couple.select("#samen-sectie thead th").eachText().get(2)).isEqualTo("partner 4");
        assertThat(Integer.parseInt(cell.get(1).replaceAll("\\D", ""))).isBetween(whole(total), whole(total) + 1);
        assertThat(couple.select("#samen-sectie").text()).contains("Deze bedragen gelden tot en met augustus 2026.");
    }

    /** Alone she is the mother of the other tests, who has bijstand and the same job. */
    @Test
    void alone_counts_as_it_would_for_who_is() {
        var single = FormVisit.everything(site, couple("geen", "")).select("#blik-alleen");

        assertThat(single.select(".comparison thead").text()).contains("In het begin");
        assertThat(single.select(".comparison__total td").eachText())
                .isEqualTo(page.select("#blik-bedragen .comparison-room .comparison__total td")
                        .eachText());
        assertThat(single.text()).contains("gelden tot en met augustus 2026");
    }

    private static Map<String, String> couple(String income, String wage) {
        var couple = new HashMap<>(ANSWERS);
        couple.putAll(Map.of("partner", "ja", "partner-geboortemaand", "mei 1986", "partner-inkomen", income));
        if (income.equals("loon")) {
            couple.putAll(
                    Map.of("partner-loon", wage, "partner-loon-vakantiegeld", "apart", "partner-loon-pensioen", "0"));
            couple.put("partner-uren", "4");
        } else {
            couple.put("inkomen", "geen");
        }
        return couple;
    }

    private static int whole(String amount) {
        return Integer.parseInt(amount.replaceAll(",.*", "").replaceAll("\\D", ""));
    }

    /** Participatiewet, art. 31 lid 5, until 2027: from 27. Art. 34a lid 1 onder a, from 2027: twelve months at any age. */
    @Test
    void who_is_too_young_is_told_that_the_rule_of_the_next_year_is_another() {
        assertThat(notices("mei 2001", "2026-12"))
                .contains("omdat je daar te jong voor bent. Vanaf januari 2027 is er een andere regel.");
        assertThat(notices("mei 2001", "2026-02")).contains("Vanaf januari 2027");
        assertThat(notices("mei 1990", "2026-12")).doesNotContain("te jong voor");
        assertThat(notices("mei 2001", "2027-01")).doesNotContain("te jong voor");
    }

    private String notices(String born, String start) {
        var young = new HashMap<>(ANSWERS);
        young.putAll(Map.of("geboortemaand", born, "vanaf", start));
        return FormVisit.with(site, young, "resultaat")
                .page()
                .select("#uitkomst")
                .text();
    }
}
