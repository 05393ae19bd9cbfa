package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One plan has one amount, wherever it stands: in the outcome for those hours, on the curve of an outcome for others, in the
 * grid and among the plans side by side. The rule is choice 20 of the contract: care and travel move along with the hours
 * from those at which they were told.
 */
class OnePlanTest extends OnRunningSite {

    private static final List<Integer> HOURS = List.of(0, 8, 16, 32, 40, 24, 20);

    static Stream<Map<String, String>> households() {
        return Stream.of(
                told(Map.of()),
                told(Map.of("opvang-2-uren", "200", "dagen", "2")),
                told(Map.of("opvang-1", "informeel", "opvang-1-uren", "60,5", "uren", "24", "km", "35", "dagen", "4")),
                told(Map.of("opvang-1", "weet-niet", "dagen-weet-niet", "ja", "uurloon", "31", "uren", "12,5")),
                told(Map.of(
                        "inkomen",
                        "loon",
                        "loon",
                        "900",
                        "loon-vakantiegeld",
                        "apart",
                        "loon-pensioen",
                        "0",
                        "loon-uren",
                        "12",
                        "baan-nu",
                        "plaats")));
    }

    private static Map<String, String> told(Map<String, String> others) {
        var told = new HashMap<>(CompleteForm.ANSWERS);
        told.putAll(Map.of("partner-uren", "32", "km-kosten", "0,40", "km-vergoeding", "0"));
        told.putAll(others);
        told.keySet().removeIf(field -> told.containsKey(field + "-weet-niet"));
        return told;
    }

    @ParameterizedTest
    @MethodSource("households")
    void a_plan_has_the_same_amount_everywhere(Map<String, String> household) {
        var first = FormVisit.with(site, household, "resultaat");
        var visit = FormVisit.with(site, household, "resultaat");
        for (int hours : HOURS) {
            visit.fill("uren", String.valueOf(hours)).press("resultaat");
            var everything = FormVisit.everything(site, carriedBy(visit));
            var amount = total(everything);

            assertThat(amount).as("curve at %s", hours).isEqualTo(onCurve(first.page(), hours));
            for (int other : List.of(8, 20, 33, 40)) {
                assertThat(onCurve(visit.page(), other))
                        .as("curve of %s at %s", hours, other)
                        .isEqualTo(onCurve(first.page(), other));
            }
            if (hours > 0) {
                assertThat(compared(household, hours)).isEqualTo(amount);
                assertThat(compared(carriedBy(visit), hours)).isEqualTo(amount);
            }
            if (hours > 0 && hours % 8 == 0) {
                var cell = everything
                        .select("#samen-sectie tbody tr:has(th:containsOwn(" + hours + ")) td")
                        .eachText();
                assertThat(cell.get(4)).as("grid at %s", hours).startsWith(amount);
            }
        }
    }

    @Test
    void what_is_told_anew_belongs_to_the_hours_of_then() {
        var visit = FormVisit.with(site, told(Map.of()), "resultaat");
        visit.fill("uren", "32").press("resultaat").press("controle").press("opvang");
        assertThat(visit.page().select(".note").text())
                .contains("vulde je in bij 20 uur per week. Nu reken je met 32 uur.");

        visit.press("verder");

        assertThat(visit.value("uren-plan")).isEmpty();
        assertThat(total(visit.press("resultaat")))
                .isEqualTo(total(FormVisit.with(site, told(Map.of("uren", "32")), "resultaat")));
    }

    @Test
    void the_answers_say_at_which_hours_care_was_told_and_their_code_keeps_it() {
        var visit = FormVisit.with(site, told(Map.of()), "resultaat");
        var amount = total(visit.fill("uren", "32").press("resultaat"));
        var link = visit.page().select("#antwoorden-link").val();
        visit.press("resultaat").press("controle");

        assertThat(visit.page().select("#antwoorden").text()).contains("vulde je in bij 20 uur per week.");
        assertThat(total(visit.press("resultaat"))).isEqualTo(amount);
        var returned = new FormVisit(site, site.postForm("/rekenhulp/verder", Map.of("code", link)));
        assertThat(total(returned)).isEqualTo(amount);
    }

    /** Choice 20: of no hours there is no care to move along, so there is none at any. */
    @Test
    void care_told_for_no_hours_is_counted_at_none() {
        var household = told(Map.of("uren", "0"));
        var first = FormVisit.with(site, household, "resultaat").page();
        var visit = FormVisit.with(site, household, "resultaat");
        assertThat(total(FormVisit.everything(site, household))).isEqualTo(onCurve(first, 0));
        assertThat(first.select("#antwoorden").text())
                .contains("Je vulde opvang in bij 0 uur per week. Die telt niet mee.");

        for (int hours : List.of(20, 32)) {
            visit.fill("uren", String.valueOf(hours)).press("resultaat");
            assertThat(total(FormVisit.everything(site, carriedBy(visit)))).isEqualTo(onCurve(first, hours));
            assertThat(onCurve(visit.page(), 8)).isEqualTo(onCurve(first, 8));
            assertThat(compared(carriedBy(visit), hours)).isEqualTo(onCurve(first, hours));
        }
        visit.press("controle");
        assertThat(visit.page().select("#antwoorden").text())
                .contains("vulde je in bij 0 uur per week. Die telt niet mee.");
        visit.press("opvang").press("verder");
        assertThat(total(visit.press("resultaat")))
                .isEqualTo(total(FormVisit.with(site, told(Map.of("uren", "32")), "resultaat")));
    }

    /** A field that nobody sees must not keep anybody from an answer. */
    @Test
    void nonsense_for_the_hours_of_care_is_passed_over() {
        var plain = total(FormVisit.with(site, told(Map.of()), "resultaat"));

        for (var nonsense : List.of("veel", "-1", "61", "1e9")) {
            assertThat(total(FormVisit.with(site, told(Map.of("uren-plan", nonsense)), "resultaat")))
                    .isEqualTo(plain);
        }
    }

    private String compared(Map<String, String> household, int hours) {
        var sent = new HashMap<>(household);
        sent.putAll(Map.of("plan-1-uren", String.valueOf(hours), "plan-1-uurloon", household.get("uurloon")));
        return FormVisit.with(site, "/rekenhulp/vergelijk", sent, "vergelijk")
                .page()
                .select("tr:has(th:contains(Te besteden per maand)) .amount")
                .get(1)
                .text();
    }

    private static Map<String, String> carriedBy(FormVisit visit) {
        var carried = new HashMap<String, String>();
        visit.page().select("#antwoorden input").forEach(input -> carried.put(input.attr("name"), input.val()));
        return carried;
    }

    private static String total(FormVisit outcome) {
        return total(outcome.look("bedragen").page());
    }

    private static String total(Document page) {
        return page.select(".comparison__total td").get(1).text();
    }

    private static String onCurve(Document page, int hours) {
        return page.select("#uren-sectie tbody tr")
                .get(hours)
                .select("td:last-child")
                .text();
    }
}
