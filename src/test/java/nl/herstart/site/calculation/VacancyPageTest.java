package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The link of an employer, and the page on which it is made. */
class VacancyPageTest extends OnRunningSite {

    private static final String PATH = "/rekenhulp/vacature";

    @Test
    void opens_the_few_questions_first_with_hours_and_wage_filled_in_and_a_way_to_all_of_them() {
        var page = FormVisit.at(site, "/rekenhulp?uren=24&uurloon=16,50").page();

        assertThat(page.select("h1").text()).isEqualTo("Wat houd je over aan deze baan?");
        assertThat(page.select("#snel #uren").val()).isEqualTo("24");
        assertThat(page.select("#snel #uurloon").val()).isEqualTo("16,50");
        assertThat(page.select("a:contains(alle vragen)").attr("href"))
                .isEqualTo("/rekenhulp?uren=24&uurloon=16,50&precies=ja");
    }

    /** Nothing that the vacancy said is lost on the way to all questions. */
    @Test
    void takes_the_month_and_the_days_of_a_vacancy_along_from_the_few_questions() {
        var page = FormVisit.at(site, "/rekenhulp?uren=24&uurloon=16,50&vanaf=2027-02&dagen=3")
                .page();

        assertThat(page.select("#snel [type=hidden]").eachAttr("value")).containsExactlyInAnyOrder("2027-02", "3");
        var answer = site.postForm(
                "/rekenhulp/snel",
                Map.of(
                        "uren",
                        "24",
                        "uurloon",
                        "16,50",
                        "partner",
                        "nee",
                        "inkomen",
                        "geen",
                        "kinderen",
                        "0",
                        "vanaf",
                        "2027-02",
                        "dagen",
                        "3",
                        "naar",
                        "begin"));
        var begun = Jsoup.parse(answer.body());
        assertThat(begun.select("[name=vanaf]").val()).isEqualTo("2027-02");
        assertThat(begun.select("[name=dagen]").val()).isEqualTo("3");
    }

    /** The few questions have no place for them. */
    @Test
    void asks_everything_when_the_job_is_for_school_weeks() {
        var page = FormVisit.at(site, "/rekenhulp?uren=24&uurloon=16,50&schoolweken=ja&weken=41")
                .page();

        assertThat(page.select("#snel")).isEmpty();
        assertThat(page.select("[name=pagina]").val()).isEqualTo("jij");
    }

    @Test
    void opens_the_form_with_hours_and_wage_filled_in() {
        var visit = FormVisit.at(site, "/rekenhulp?uren=24&uurloon=16,50&precies=ja");

        assertThat(visit.page().select(".note").text().replace('\u00a0', ' '))
                .contains("24 uur per week en € 16,50 per uur", "De werkgever ziet niets van wat je hier invult.");
        visit.fill("geboortemaand", "5-1990").fill("partner", "nee").fill("kinderen", "0");
        visit.goOn().fill("inkomen", "geen");
        visit.goOn().fill("wonen", "anders").fill("vermogen", "minder");
        visit.goOn();

        assertThat(visit.heading()).isEqualTo("De baan waar je aan denkt");
        assertThat(visit.value("uren")).isEqualTo("24");
        assertThat(visit.value("uurloon")).isEqualTo("16,50");
        assertThat(visit.answer().uri().toString()).endsWith("/rekenhulp");
    }

    @Test
    void takes_over_the_days_and_the_month_of_the_start_and_still_asks_whether_she_travels() {
        var visit = FormVisit.at(site, "/rekenhulp?uren=24&uurloon=16,50&vanaf=2026-12&dagen=3");

        assertThat(visit.page().select(".note").text().replace('\u00a0', ' '))
                .contains("24 uur per week", "€ 16,50", "december 2026 en 3 dagen per week");
        assertThat(visit.page().select("[type=hidden][name=dagen]").val()).isEqualTo("3");
        assertThat(visit.page().select("[type=hidden][name=reizen]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanaf=2020-01", "vanaf=ooit", "dagen=6", "dagen=veel"})
    void leaves_out_days_and_months_that_make_no_sense(String query) {
        var visit = FormVisit.at(site, "/rekenhulp?uren=24&uurloon=16,50&" + query);

        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.page().select(".note").text()).contains("Dat laten we weg.");
        assertThat(visit.page().select("[type=hidden][name=dagen], [type=hidden][name=vanaf]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uren=vaak&uurloon=16,50",
                "uren=61&uurloon=16,50",
                "uren=-4&uurloon=16,50",
                "uren=%3F&uurloon=16,50",
                "uren=weet-niet&uurloon=16,50",
                "uren=%22%3E%3Cscript%3E&uurloon=16,50"
            })
    void leaves_out_what_makes_no_sense_with_a_friendly_word(String query) {
        var visit = FormVisit.at(site, "/rekenhulp?precies=ja&" + query);

        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.page().select(".note").text()).contains("Dat laten we weg.", "16,50");
        assertThat(visit.page().select(".error-summary")).isEmpty();
        assertThat(visit.value("uren")).isEmpty();
        assertThat(visit.value("uurloon")).isEqualTo("16,50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geboortemaand=5-1990&partner=ja&inkomen=ww", "uren=&uurloon=", "naar=resultaat"})
    void reads_no_other_answer_from_an_address(String query) {
        var visit = FormVisit.at(site, "/rekenhulp?" + query);

        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.page().select(".note")).isEmpty();
        assertThat(visit.value("geboortemaand")).isEmpty();
        assertThat(visit.value("partner")).isEmpty();
        assertThat(visit.page().select("[type=hidden]").eachAttr("name")).containsExactly("pagina");
    }

    @ParameterizedTest(name = "{0} hours at {1} gives {2}")
    @CsvSource(delimiter = '|', textBlock = """
            24    | 16,50   | /rekenhulp?uren=24&uurloon=16,50
            32,5  | € 17    | /rekenhulp?uren=32,50&uurloon=17
            7:30  | 1.000   | /rekenhulp?uren=7,50&uurloon=1000
            20    | 17.5    | /rekenhulp?uren=20&uurloon=17,50
            """)
    void makes_a_link_that_opens_the_form_so(String hours, String wage, String link) {
        var page = made(hours, wage);

        assertThat(page.select("section a").attr("href")).isEqualTo(link);
        assertThat(page.select("#zin").val()).contains(link, "Wij zien niet wat je daar invult.");
        assertThat(FormVisit.at(site, link).page().select(".note").text()).startsWith("Uit de vacature namen we over:");
    }

    @Test
    void says_what_is_wrong_and_keeps_what_was_typed() {
        var answer = site.postForm(PATH, Map.of("uren", "fulltime"));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#uren", "#uurloon");
        assertThat(page.select("#uren").val()).isEqualTo("fulltime");
        assertThat(page.select("#zin")).isEmpty();
    }

    @Test
    void tells_the_employer_that_nothing_comes_back() {
        assertThat(Jsoup.parse(site.get(PATH).body()).select("main").text())
                .contains("Jij ziet niet wie de link gebruikt en wat iemand invult.");
    }

    private Document made(String hours, String wage) {
        return Jsoup.parse(
                site.postForm(PATH, Map.of("uren", hours, "uurloon", wage)).body());
    }
}
