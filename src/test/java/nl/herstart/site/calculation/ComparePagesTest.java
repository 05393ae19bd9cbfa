package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparePagesTest extends OnRunningSite {

    private static final String PATH = "/rekenhulp/vergelijk";

    @Test
    void begins_with_the_own_plan_and_a_day_of_work_more() {
        var page = compared();

        assertThat(fields(page)).containsExactly("20", "17,50", "28", "17,50");
        assertThat(columns(page)).containsExactly("Post", "Nu", "Plan 1", "Plan 2");
        assertThat(cells(page, "Uren per week")).containsExactly("", "20", "28");
    }

    @Test
    void begins_with_a_day_of_work_less_where_a_day_more_is_too_much() {
        assertThat(cells(page(post(with("uren", "36"))), "Uren per week")).containsExactly("", "36", "28");
    }

    /** The page with the outcome is the source: its comparison for the own plan, its curve for other hours. */
    @Test
    void has_the_amounts_of_the_outcome_for_each_number_of_hours() {
        var outcome = FormVisit.everything(site, CompleteForm.ANSWERS);
        var page = page(post(
                with("plan-1-uren", "20", "plan-1-uurloon", "17,50", "plan-2-uren", "33", "plan-2-uurloon", "17,50")));

        var total = outcome.select(".comparison__total .amount").eachText();
        assertThat(amounts(page, "Te besteden per maand").subList(0, 2)).containsExactly(total.get(0), total.get(1));
        assertThat(cells(page, "Verschil met nu").get(1)).isEqualTo(total.get(2));
        assertThat(amounts(page, "Te besteden per maand").get(2)).isEqualTo(onCurve(outcome, 33));
        for (var line : List.of("Jouw netto inkomen", "Kinderopvangtoeslag", "Kosten van kinderopvang")) {
            var told = outcome.select(".comparison tr:has(th:contains(" + line + ")) .amount")
                    .eachText();
            assertThat(amounts(page, line).subList(0, 2)).containsExactly(told.get(0), told.get(1));
        }
    }

    @Test
    void counts_another_wage() {
        var page = page(post(
                with("plan-1-uren", "20", "plan-1-uurloon", "17,50", "plan-2-uren", "20", "plan-2-uurloon", "€ 25")));
        var better = FormVisit.everything(site, with("uurloon", "25"));

        assertThat(amounts(page, "Te besteden per maand").get(2))
                .isEqualTo(better.select(".comparison__total td").eachText().get(1));
    }

    @Test
    void says_in_words_which_plan_leaves_most_and_what_the_others_differ() {
        var page = page(post(plans("20", "28", "8")));

        assertThat(page.select(".sentence").text())
                .matches("Plan 2 levert het meeste op: € [\\d.]+ per maand meer dan nu\\.");
        assertThat(page.select("main ul").text())
                .containsPattern("Plan 2, met 28 uur per week, levert € [\\d.]+ per maand meer op dan plan 1\\.")
                .containsPattern("Plan 3, met 8 uur per week, levert € [\\d.]+ per maand minder op dan plan 1\\.");
    }

    @Test
    void marks_the_best_of_a_line_in_words_and_none_where_all_are_the_same() {
        var page = page(post(plans("20", "28")));

        assertThat(marks(page, "Te besteden per maand")).containsExactly("", "het beste");
        assertThat(marks(page, "Kosten van kinderopvang")).containsExactly("het minst", "");
        assertThat(marks(page, "Kinderbijslag")).containsExactly("", "");
        assertThat(page.select(".plans tbody th").eachText()).doesNotContain("Bijstand");
    }

    @Test
    void says_so_when_plans_differ_nothing_or_there_is_only_one() {
        assertThat(page(post(plans("20", "20"))).select(".sentence").text())
                .isEqualTo("De plannen leveren per maand ongeveer evenveel op.");
        assertThat(page(post(plans("20"))).select(".sentence").text())
                .matches("Met plan 1 houd je € [\\d.]+ per maand meer over dan nu\\.");
        assertThat(page(post(plans("0"))).select(".sentence").text())
                .isEqualTo("Met plan 1 houd je ongeveer evenveel over als nu.");
        assertThat(cells(page(post(plans("0"))), "Over van elk gewerkt uur")).containsExactly("", "geen");
    }

    @Test
    void adds_an_empty_plan_at_most_to_four_and_keeps_what_was_typed() {
        var more = plans("20", "x");
        more.put("naar", "erbij");
        var page = page(post(more));

        assertThat(fields(page)).containsExactly("20", "17,50", "x", "17,50", "", "");
        assertThat(page.select(".field__error")).isEmpty();
        assertThat(columns(page)).containsExactly("Post", "Nu", "Plan 1");
        assertThat(page.select("button[value=erbij]").attr("formaction")).endsWith("#plan-4");

        var full = plans("1", "2", "3", "4");
        full.put("naar", "erbij");
        var fullPage = page(post(full));
        assertThat(fields(fullPage)).hasSize(8);
        assertThat(fullPage.select("button[value=erbij]")).isEmpty();
    }

    @Test
    void takes_a_plan_away() {
        var fewer = plans("20", "28", "32");
        fewer.put("weg", "2");

        assertThat(cells(page(post(fewer)), "Uren per week")).containsExactly("", "20", "32");
    }

    @Test
    void does_not_ask_for_a_plan_that_was_left_empty() {
        var answers = plans("20", "28");
        answers.put("plan-3-uren", " ");
        answers.put("plan-3-uurloon", "");
        answers.put("naar", "vergelijk");

        assertThat(fields(page(post(answers)))).hasSize(4);
    }

    @Test
    void tells_beside_the_field_what_is_wrong_and_loses_nothing() {
        var answers = plans("20", "70", "");
        answers.put("plan-1-uurloon", "veel");
        var answer = post(answers);
        var page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(fields(page)).containsExactly("20", "veel", "70", "17,50", "", "17,50");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#plan-1-uurloon", "#plan-2-uren", "#plan-3-uren");
        assertThat(page.select("#plan-2-uren-fout").text()).contains("Plan 2: ").contains("tot en met 60");
        assertThat(page.select("#plan-3-uren-fout").text())
                .contains("Plan 3: Vul in hoeveel uur per week je dan werkt.");
        assertThat(carried(page)).containsAllEntriesOf(CompleteForm.ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "9", "-1", "1.5", "99999999999", "x"})
    void never_fails_on_a_plan_that_is_not_there(String number) {
        var answers = plans("20", "28");
        answers.put("weg", number);

        assertThat(post(answers).statusCode()).isEqualTo(200);
        assertThat(post(with("weg", number)).statusCode()).isEqualTo(200);
    }

    @Test
    void begins_again_when_the_last_plan_is_taken_away() {
        var answers = plans("30");
        answers.put("weg", "1");

        assertThat(fields(page(post(answers)))).containsExactly("20", "17,50", "28", "17,50");
    }

    /** In 2025 a percentage for a second child is not known for every income. */
    @Test
    void says_of_which_plan_an_amount_is_not_known() {
        var answers = plans("20", "40");
        answers.put("vanaf", "2025-04");
        answers.put("plan-2-uurloon", "60");
        var page = page(post(answers));

        assertThat(page.select(".error-summary li, .plans")).isNotEmpty();
        assertThat(page.text()).doesNotContain("null");
    }

    @Test
    void takes_all_answers_along_and_back_to_the_outcome() {
        var page = compared();

        assertThat(carried(page)).containsAllEntriesOf(CompleteForm.ANSWERS);
        assertThat(page.select("button[formaction=/rekenhulp][name=naar][value=resultaat]"))
                .isNotEmpty()
                .allMatch(button -> button.attr("form").equals("antwoorden"));
        assertThat(page.select(".views button").eachAttr("formaction"))
                .as("the other views, as the outcome has them")
                .contains("/rekenhulp/uren", "/rekenhulp/maanden", "/rekenhulp/uitgangspunten");
        assertThat(page.select(".views [aria-current=page]").text()).isEqualTo("Plannen vergelijken");
        assertThat(page.select("main form button").eachAttr("value").get(0))
                .as("what Enter presses")
                .isEqualTo("vergelijk");
    }

    @Test
    void compares_for_who_answered_four_questions() {
        var quick = FormVisit.quick(site, "20", "17,50", "nee", "1").page();

        assertThat(fields(page(post(carried(quick))))).containsExactly("20", "17,50", "28", "17,50");
    }

    @Test
    void asks_first_what_is_missing_for_any_outcome() {
        var answers = new HashMap<>(CompleteForm.ANSWERS);
        answers.remove("inkomen");
        var answer = post(answers);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("h1").text()).isEqualTo("Je eigen inkomen nu");
    }

    @Test
    void leads_to_the_form_who_only_has_the_address() {
        var answer = site.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/rekenhulp");
    }

    @Test
    void counts_as_a_calculation() {
        try (var limited = TestSite.startWithLimits()) {
            int status = 0;
            for (int press = 0; press < 70 && status != 429; press++) {
                status = limited.postForm(PATH, CompleteForm.ANSWERS).statusCode();
            }
            assertThat(status).isEqualTo(429);
        }
    }

    private Document compared() {
        var answer = post(CompleteForm.ANSWERS);
        assertThat(answer.statusCode()).isEqualTo(200);
        return page(answer);
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        return site.postForm(PATH, fields);
    }

    private static Map<String, String> with(String... fields) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        for (int place = 0; place < fields.length; place += 2) {
            answers.put(fields[place], fields[place + 1]);
        }
        return answers;
    }

    /** Plans of these hours, each at 17,50. */
    private static Map<String, String> plans(String... hours) {
        var answers = with();
        for (int number = 1; number <= hours.length; number++) {
            answers.put("plan-" + number + "-uren", hours[number - 1]);
            answers.put("plan-" + number + "-uurloon", "17,50");
        }
        return answers;
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static List<String> fields(Document page) {
        return page.select(".plan-field input").eachAttr("value");
    }

    private static Map<String, String> carried(Document page) {
        var carried = new LinkedHashMap<String, String>();
        for (var field : page.select("main form input:not([name^=plan])")) {
            carried.put(field.attr("name"), field.val());
        }
        carried.remove("");
        return carried;
    }

    private static List<String> columns(Document page) {
        return page.select(".plans-room:first-of-type thead th").eachText();
    }

    private static List<String> cells(Document page, String line) {
        return row(page, line).select("td").stream().map(Element::text).toList();
    }

    /** The amounts of a line without the words beside them. */
    private static List<String> amounts(Document page, String line) {
        return row(page, line).select("td .amount").eachText();
    }

    private static List<String> marks(Document page, String line) {
        return row(page, line).select("td").stream()
                .skip(1)
                .map(cell -> cell.select(".plans__mark").text())
                .toList();
    }

    private static Element row(Document page, String line) {
        return page.select(".plans tr:has(th:contains(" + line + "))").get(0);
    }

    private static String onCurve(Document outcome, int hours) {
        return outcome.select("#lijn-tabel tbody tr")
                .get(hours)
                .select("td:last-child")
                .text();
    }
}
