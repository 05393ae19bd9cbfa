package nl.herstart.site.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.TestBoard;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.Euro;
import nl.herstart.value.Postcode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One vacancy, as people and search engines read it. */
class VacancyPageTest {

    @TempDir
    private Path directory;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void tells_everything_and_leads_into_the_calculator() {
        var id = site.board.opened(TestBoard.selling());

        var page = site.page("/vacatures/" + id.text());

        assertThat(page.select("h1").text()).isEqualTo("Brood verkopen");
        assertThat(page.text())
                .contains("Je helpt klanten.")
                .contains("Je rekent af")
                .contains("Onder schooltijd")
                .contains("Je werkt het hele jaar en krijgt elke maand loon.")
                .contains("De werkgever rekent met regio Noord.");
        assertThat(page.select("a:contains(Wat houd je hieraan over)").attr("href"))
                .isEqualTo("/rekenhulp?uren=20&uurloon=16,50");
        assertThat(page.select("a:contains(Meld het ons)").attr("href"))
                .isEqualTo("/klopt-niet?pagina=/vacatures/" + id.text());
    }

    /** 41 school weeks x 52 / 48 are 44,4 paid weeks (BW art. 7:634), in whole weeks 44. */
    @Test
    void counts_of_work_in_school_weeks_the_weeks_that_are_paid() {
        var week = TestBoard.week("9:00", "14:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        var id = site.board.opened(TestBoard.vacancy(
                "Schoonmaken op school",
                new WorkWeek(
                        week.least(),
                        week.most(),
                        Rota.VAST,
                        week.shifts(),
                        Optional.empty(),
                        YearForm.SCHOOLWEKEN,
                        Optional.of(41),
                        HolidaysFree.ALLE,
                        HolidayRegion.MIDDEN)));

        var page = site.page("/vacatures/" + id.text());

        assertThat(page.text())
                .contains("Je krijgt loon over 44 weken per jaar")
                .contains("Vrij in alle schoolvakanties");
        assertThat(page.select("a:contains(Wat houd je hieraan over)").attr("href"))
                .isEqualTo("/rekenhulp?uren=10&uurloon=16,50&schoolweken=ja&weken=44");
    }

    @Test
    void says_of_a_wednesday_that_schools_may_end_earlier() {
        var id = site.board.opened(TestBoard.vacancy("Balie", TestBoard.week("9:00", "14:00", DayOfWeek.WEDNESDAY)));

        assertThat(site.page("/vacatures/" + id.text()).text())
                .contains("Op woensdag werk je tot 14.00 uur. Veel scholen zijn dan om half een uit.");
    }

    /** What Google asks of a JobPosting: developers.google.com, job-posting, required and recommended properties. */
    @Test
    void tells_search_engines_what_they_require() throws IOException {
        var id = site.board.opened(TestBoard.selling());

        var posting = posting(id.text());

        assertThat(posting.path("@type").asText()).isEqualTo("JobPosting");
        assertThat(posting.path("title").asText()).isEqualTo("Brood verkopen");
        assertThat(posting.path("description").asText())
                .isEqualTo("<p>Je helpt klanten.</p><p>Je vult de schappen.</p><ul><li>Je rekent af</li></ul>");
        assertThat(posting.path("datePosted").asText()).isEqualTo("2026-12-01");
        assertThat(posting.path("validThrough").asText()).isEqualTo("2027-01-12T23:59:59+01:00");
        assertThat(posting.path("hiringOrganization").path("name").asText()).isEqualTo("Bakkerij De Korenaar");
        var address = posting.path("jobLocation").path("address");
        assertThat(address.path("addressLocality").asText()).isEqualTo("Enschede");
        assertThat(address.path("postalCode").asText()).isEqualTo("7511");
        assertThat(address.path("addressCountry").asText()).isEqualTo("NL");
        var salary = posting.path("baseSalary");
        assertThat(salary.path("currency").asText()).isEqualTo("EUR");
        assertThat(salary.path("value").path("minValue").decimalValue()).isEqualByComparingTo("16.50");
        assertThat(salary.path("value").path("maxValue").decimalValue()).isEqualByComparingTo("18.00");
        assertThat(salary.path("value").path("unitText").asText()).isEqualTo("HOUR");
        assertThat(posting.path("employmentType").findValuesAsText("")).isEmpty();
        assertThat(posting.path("employmentType").get(0).asText()).isEqualTo("PART_TIME");
        assertThat(posting.path("identifier").path("value").asText()).isEqualTo(id.text());
        assertThat(posting.path("directApply").asBoolean()).isTrue();
    }

    @Test
    void shows_html_and_links_of_an_employer_as_words() throws IOException {
        var nasty = new Vacancy(
                Kind.BAAN,
                "<b>Werk</b>",
                Sector.WINKEL,
                "</script><script>alert(1)</script>\nhttps://kwaad.example",
                List.of("<img src=x onerror=alert(1)>"),
                TestBoard.week("9:00", "14:00", DayOfWeek.MONDAY),
                new Place(new Postcode("7511 AB"), "Enschede", "enschede", "twente"),
                new Wage(Euro.of("16.50"), Euro.of("16.50"), "<i>cao</i>"),
                new Contract(Contract.Form.VAST, Optional.empty(), ""),
                More.NOTHING);
        var id = site.board.opened(nasty);

        var page = site.page("/vacatures/" + id.text());

        assertThat(page.select("h1").text()).isEqualTo("<b>Werk</b>");
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), img, b, i"))
                .isEmpty();
        assertThat(page.select("a[href*=kwaad]")).isEmpty();
        assertThat(posting(id.text()).path("description").asText()).startsWith("<p>&lt;/script&gt;");
    }

    @Test
    void is_gone_after_its_last_day_with_three_like_it() {
        var id = site.board.opened(TestBoard.selling());
        site.board.at("2027-01-12T22:00");
        assertThat(site.visitor.get("/vacatures/" + id.text()).statusCode()).isEqualTo(200);
        site.board.opened(TestBoard.selling());

        site.board.at("2027-01-13T00:30");

        var answer = site.visitor.get("/vacatures/" + id.text());
        var page = TestSite.read(answer.body());
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(page.select("h1").text()).isEqualTo("Deze vacature is gesloten");
        assertThat(page.select(".vacancy-card")).hasSize(1);
        assertThat(page.select("script[type=application/ld+json], form")).isEmpty();
        assertThat(site.visitor.get("/vacatures").body()).doesNotContain(id.text());
        assertThat(site.visitor.get("/vacatures/sitemap.xml").body()).doesNotContain(id.text());
    }

    @Test
    void there_is_no_page_of_what_never_was() {
        assertThat(site.visitor.get("/vacatures/aaaaaaaaaaaaaaaa").statusCode()).isEqualTo(404);
        assertThat(site.visitor.get("/vacatures/%3Cb%3E").statusCode()).isEqualTo(404);
    }

    private JsonNode posting(String id) throws IOException {
        return new ObjectMapper()
                .readTree(site.page("/vacatures/" + id)
                        .select("script[type=application/ld+json]")
                        .html());
    }
}
