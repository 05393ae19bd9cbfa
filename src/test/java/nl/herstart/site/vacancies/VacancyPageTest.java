package nl.herstart.site.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.vacancy.BoardRetention;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.OwnVacancies;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.TestBoard;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.value.Postcode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .isEqualTo("/rekenhulp?uren=20&uurloon=16,50&dagen=4");
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
                .isEqualTo("/rekenhulp?uren=10&uurloon=16,50&schoolweken=ja&weken=44&dagen=2");
    }

    @Test
    void says_of_a_wednesday_that_schools_may_end_earlier() {
        var id = site.board.opened(TestBoard.vacancy("Balie", TestBoard.week("9:00", "14:00", DayOfWeek.WEDNESDAY)));

        assertThat(site.page("/vacatures/" + id.text()).text())
                .contains("Op woensdag werk je tot 14.00 uur. Veel scholen zijn dan om half een uit.");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, &vanaf=2026-12", "2027-02-15, &vanaf=2027-02", "2026-11-30, ''"})
    void the_calculator_learns_the_month_of_the_start_if_that_is_to_come(LocalDate start, String told) {
        var week = TestBoard.week("9:00", "14:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        var vacancy = TestBoard.vacancy("Balie", week);
        var more = new More(Optional.of(start), false, "", "", Optional.empty(), "", "", "", "", "");
        var starting = new Vacancy(
                vacancy.kind(),
                vacancy.title(),
                vacancy.sector(),
                vacancy.work(),
                vacancy.counts(),
                week,
                vacancy.place(),
                vacancy.wage(),
                vacancy.contract(),
                more);

        assertThat(VacancyPage.calculation(starting, LocalDate.of(2026, 12, 1), Language.DUTCH))
                .isEqualTo("/rekenhulp?uren=10&uurloon=16,50&dagen=2" + told);
    }

    @Test
    void tells_search_engines_what_it_shows() throws IOException {
        var id = site.board.opened(TestBoard.selling());

        var posting = posting(id.text());

        assertThat(posting.path("@type").asText()).isEqualTo("JobPosting");
        assertThat(posting.path("title").asText()).isEqualTo("Brood verkopen");
        assertThat(posting.path("description").asText())
                .isEqualTo("<p>Je helpt klanten.</p><p>Je vult de schappen.</p><ul><li>Je rekent af</li></ul>"
                        + "<p>20 uur per week, ma, di, do en vr 9.00 tot 14.00 uur</p><p>€ 16,50 tot € 18,00 per uur</p>"
                        + "<p>Vast contract</p>");
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
    void of_what_was_erased_an_old_address_says_that_it_is_over_for_a_year() {
        var id = site.board.opened(TestBoard.selling());
        assertThat(new OwnVacancies(site.board.board).erase(site.board.letters.latest("manage")))
                .isTrue();

        var answer = site.visitor.get("/vacatures/" + id.text());
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(TestSite.read(answer.body()).select("main").text())
                .contains("Deze vacature is gesloten")
                .doesNotContain("Brood verkopen");

        var retention = new BoardRetention(site.board.board, site.board.letters);
        site.board.at("2027-12-31T10:00");
        retention.tidy(Leave.SOME);
        assertThat(site.visitor.get("/vacatures/" + id.text()).statusCode()).isEqualTo(410);
        site.board.at("2028-01-02T10:00");
        retention.tidy(Leave.SOME);
        assertThat(site.visitor.get("/vacatures/" + id.text()).statusCode()).isEqualTo(404);
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
