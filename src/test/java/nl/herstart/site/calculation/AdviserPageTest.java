package nl.herstart.site.calculation;

import static nl.herstart.site.calculation.FormHouseholds.RETIRED_MAN;
import static nl.herstart.site.calculation.FormHouseholds.SELF_EMPLOYED_WITH_MORTGAGE;
import static nl.herstart.site.calculation.FormHouseholds.SINGLE_PARENT_IN_BIJSTAND;
import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.herstart.questions.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AdviserPageTest extends OnRunningSite {

    private static final String PATH = "/rekenhulp/adviseur";

    private static final Pattern FOR_SOME = Pattern.compile(
            "servicekosten|.*-school|kind-#-(verblijf|inkomen)|opvang-#-ander|huisgenoot\\d-(student|inkomen|let-op)|(partner-)?opvanggrond|bso-#.*");

    /** But for what is asked only in another year, of a child of another age, or of people who are said to be there. */
    @Test
    void has_every_field_of_the_form() {
        var page = Jsoup.parse(site.get(PATH).body());
        var fields = new TreeSet<>(page.select("main form [name]").eachAttr("name"));

        for (var questions : Page.values()) {
            assertThat(questions.fields().stream()
                            .filter(field -> !FOR_SOME.matcher(field).matches())
                            .map(field -> field.replace("#", "1")))
                    .isSubsetOf(fields);
        }
        assertThat(page.select("main form")).hasSize(1);
    }

    @Test
    void leads_to_the_same_outcome_as_page_after_page() {
        for (var household : List.of(SINGLE_PARENT_IN_BIJSTAND, SELF_EMPLOYED_WITH_MORTGAGE, RETIRED_MAN)) {
            var outcome = Jsoup.parse(site.postForm(PATH, household).body());
            var afterAllPages = FormVisit.with(site, household, "resultaat").page();

            assertThat(outcome.select(".sentence").text())
                    .isEqualTo(afterAllPages.select(".sentence").text())
                    .contains("€");
        }
    }

    @Test
    void tells_everything_that_is_wrong_at_once_in_the_order_of_the_page_and_keeps_the_rest() {
        var wrong = with(
                SELF_EMPLOYED_WITH_MORTGAGE,
                Map.of(
                        "overig",
                        "veel",
                        "kind-2",
                        "",
                        "woz",
                        "duur",
                        "partner-winst-bedrag",
                        "",
                        "geboortemaand",
                        "ooit"));
        var answer = site.postForm(PATH, wrong);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#geboortemaand", "#partner-winst-bedrag", "#kind-2", "#woz", "#overig");
        assertThat(page.select("#woz").val()).isEqualTo("duur");
        assertThat(page.select("#hypotheekrente").val()).isEqualTo("7.150");
        assertThat(page.select("[name=partner-inkomen][value=winst]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("#kinderen option[selected]").val()).isEqualTo("2");
    }

    @Test
    void takes_a_question_mark_for_weet_ik_niet() {
        var unsure = with(SELF_EMPLOYED_WITH_MORTGAGE, Map.of("geboortemaand", "?", "woz", "?", "opvang-2-uren", "?"));

        var outcome = new FormVisit(site, site.postForm(PATH, unsure));

        assertThat(outcome.look("uitgangspunten")
                        .page()
                        .select("section:contains(Dit vulden wij in) .answers__name")
                        .eachText())
                .containsExactly("Je geboortemaand", "WOZ-waarde van je huis", "Uren opvang voor kind 2");
    }

    @Test
    void makes_room_for_more_children_than_most_families_have() {
        var many = with(SINGLE_PARENT_IN_BIJSTAND, Map.of("kinderen", "7", "kind-7", "3-2020"));
        var page = Jsoup.parse(site.postForm(PATH, many).body());

        assertThat(page.select("#kind-7").val()).isEqualTo("3-2020");
        assertThat(page.select("#kind-8, #opvang-8")).isEmpty();
    }

    @Test
    void gives_the_largest_household_back_whole() {
        var visit = FormVisit.with(site, PATH, withTwentyChildren(), "vragen");
        for (int number = 1; number <= 20; number++) {
            visit.fill("opvang-nu-" + number, "bso")
                    .fill("opvang-nu-" + number + "-uren", "10")
                    .fill("opvang-nu-" + number + "-prijs", "9,5" + number % 10);
        }
        visit.fill("woz", "duur").press("resultaat");

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.errorLinks()).containsExactly("#woz");
        assertThat(visit.value("kind-20")).isEqualTo("4-2016");
        assertThat(visit.value("opvang-nu-20-prijs")).isEqualTo("9,50");
        assertThat(visit.fill("woz", "385.000").press("resultaat").heading()).isEqualTo("Wat je overhoudt");
    }

    private static Map<String, String> withTwentyChildren() {
        var household = with(SELF_EMPLOYED_WITH_MORTGAGE, Map.of("kinderen", "20", "opvang-al", "ja"));
        for (int number = 1; number <= 20; number++) {
            household.putAll(Map.of("kind-" + number, "4-2016", "opvang-" + number, "geen"));
        }
        return household;
    }

    @Test
    void loses_no_answer_for_which_it_has_no_field_now() {
        var page = wrong(with(SINGLE_PARENT_IN_BIJSTAND, Map.of("servicekosten", "40", "kind-9", "3-2020")));

        assertThat(page.select("[type=hidden][name=servicekosten]").val()).isEqualTo("40");
        assertThat(page.select("[type=hidden][name=kind-9]").val()).isEqualTo("3-2020");
    }

    @Test
    void names_the_lowest_limit_of_savings_since_it_does_not_know_the_household_yet() {
        assertThat(Jsoup.parse(site.get(PATH).body())
                        .select("label[for=vermogen]")
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo("€ 8.000 of minder");
    }

    @Test
    void is_found_from_the_first_page() {
        assertThat(FormVisit.begin(site).page().select("main a[href=" + PATH + "]"))
                .hasSize(1);
    }

    private Document wrong(Map<String, String> answers) {
        return Jsoup.parse(
                site.postForm(PATH, with(answers, Map.of("uren", "x"))).body());
    }
}
