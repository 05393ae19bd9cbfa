package nl.herstart.site.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.TestBoard;
import nl.herstart.value.EmailAddress;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list as somebody meets it who looks for work that fits her week. */
class ListPagesTest {

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
    void says_kindly_that_there_is_nothing_anywhere() {
        var page = site.page("/vacatures");

        assertThat(page.select("#gevonden").text()).isEqualTo("Er staan nu nog geen vacatures");
        assertThat(page.text()).contains("Het Werkcentrum in je regio").contains("werk.nl");
        assertThat(site.page("/en/vacatures").select("#gevonden").text()).isEqualTo("There are no vacancies yet");
    }

    @Test
    void shows_hours_days_wage_place_and_whether_it_fits_school() {
        var id = site.board.opened(TestBoard.selling());

        var card = site.page("/vacatures").select(".vacancy-card");

        assertThat(card.select("a").attr("href")).isEqualTo("/vacatures/" + id.text());
        assertThat(card.text())
                .contains("Brood verkopen")
                .contains("Enschede (7511)")
                .contains("20 uur per week, ma, di, do en vr 9.00 tot 14.00 uur")
                .contains("€ 16,50 tot € 18,00 per uur. Vast contract.")
                .contains("Onder schooltijd");
        assertThat(card.select("svg .week-drawing__work")).hasSize(4);
        assertThat(card.select("svg").attr("aria-hidden")).isEqualTo("true");
        assertThat(site.page("/en/vacatures").select(".vacancy-card").text())
                .contains("20 hours a week, Mon, Tue, Thu and Fri 9:00 to 14:00")
                .contains("In school hours");
    }

    @Test
    void shows_nothing_that_no_caseworker_approved() {
        site.board.confirmed(TestBoard.bakery(), TestBoard.selling());

        assertThat(site.visitor.get("/vacatures").body()).doesNotContain("Brood verkopen");
    }

    @Test
    void says_why_a_job_is_only_almost_within_school_hours() {
        site.board.opened(TestBoard.vacancy("Balie", TestBoard.week("9:00", "15:15", DayOfWeek.TUESDAY)));

        assertThat(site.page("/vacatures").select(".vacancy-card__fit").text())
                .isEqualTo("Bijna onder schooltijd: di tot 15.15");
        assertThat(site.page("/vacatures?schooltijd=ja").select(".vacancy-card"))
                .isEmpty();
        assertThat(site.page("/vacatures?schooltijd=bijna").select(".vacancy-card"))
                .hasSize(1);
    }

    @Test
    void keeps_to_the_filters_of_the_address_and_says_them() {
        site.board.opened(TestBoard.selling());

        assertThat(site.page(
                                "/vacatures?regio=twente&gemeente=enschede&uren-van=16&uren-tot=24&dag=ma&dag=di&dag=do&dag=vr")
                        .select("#gevonden")
                        .text())
                .isEqualTo("1 vacature, in Enschede, vanaf 16 uur per week, tot 24 uur per week, op ma, di, do of vr");
        assertThat(site.page("/vacatures?uren-tot=16").select(".vacancy-card")).isEmpty();
        assertThat(site.page("/vacatures?dag=ma").select(".vacancy-card")).isEmpty();
        assertThat(site.page("/vacatures?tot=13.30").select(".vacancy-card")).isEmpty();
        assertThat(site.page("/vacatures?vanaf=8:45&tot=14:15").select(".vacancy-card"))
                .hasSize(1);
        assertThat(site.page("/vacatures?sector=zorg").select(".vacancy-card")).isEmpty();
        assertThat(site.page("/vacatures?regio=zeeland").select(".vacancy-card"))
                .isEmpty();
    }

    @Test
    void offers_a_wider_search_with_what_that_finds() {
        site.board.opened(TestBoard.selling());

        var page = site.page("/vacatures?regio=twente&gemeente=almelo");

        assertThat(page.select("#gevonden").text()).isEqualTo("Hier staat nu niets dat past");
        assertThat(page.select("#lijst .articles__item").eachText())
                .contains("In de hele regio (1)", "Alle vacatures (1)");
        assertThat(page.select("#lijst .articles__item a").eachAttr("href")).contains("/vacatures?regio=twente");
    }

    @Test
    void leaves_out_a_filter_that_is_unknown_or_unreadable_and_says_so() {
        site.board.opened(TestBoard.selling());

        var page = site.page("/vacatures?kinderen=2&uren-van=veel&%3Cb%3E=1");

        assertThat(page.select(".vacancy-card")).hasSize(1);
        assertThat(page.select(".note").eachText())
                .containsExactly(
                        "Wat er bij ‘minste uren’ staat, begrijpen we niet. We laten het weg.",
                        "Het filter ‘kinderen’ bestaat niet of niet meer. We laten het weg.",
                        "Een deel van de link kennen we niet. We laten het weg.");
    }

    @Test
    void leads_from_a_postcode_to_its_gemeente_without_keeping_it_in_the_address() {
        var answer = site.visitor.post("/vacatures/waar", Map.of("plaats", "7511 AB", "schooltijd", "ja"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to -> assertThat(to).endsWith("/vacatures?regio=twente&gemeente=enschede&schooltijd=ja"));
        var unknown = site.visitor.post("/vacatures/waar", Map.of("plaats", "Nergenshuizen"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("We kennen deze plaats of postcode niet.");
    }

    @Test
    void gives_twenty_five_on_a_page() {
        for (int each = 0; each < 27; each++) {
            site.board.opened(reporter(each), TestBoard.selling());
        }

        assertThat(site.page("/vacatures").select(".vacancy-card")).hasSize(25);
        assertThat(site.page("/vacatures").select("[rel=next]").attr("href")).isEqualTo("/vacatures?pagina=2");
        assertThat(site.page("/vacatures?pagina=2").select(".vacancy-card")).hasSize(2);
        assertThat(site.page("/vacatures?pagina=2").select("[rel=prev]").attr("href"))
                .isEqualTo("/vacatures");
        assertThat(site.page("/vacatures?pagina=9").text()).contains("Op deze bladzijde staat niets.");
    }

    private static Reporter reporter(int number) {
        var email = EmailAddress.of("werk" + number + "@korenaar.example");
        return new Reporter("De Korenaar", Optional.empty(), "", "Wilma", email, Optional.empty());
    }

    @Test
    void gives_the_same_to_feed_readers_machines_search_engines_and_a_notice_board() throws IOException {
        var id = site.board.opened(TestBoard.selling());
        var address = site.visitor.base() + "/vacatures/" + id.text();

        var feed = Jsoup.parse(site.visitor.get("/vacatures.atom?schooltijd=ja").body(), "", Parser.xmlParser());
        assertThat(feed.select("feed > title").text()).isEqualTo("Vacatures op Herstart: onder schooltijd");
        assertThat(feed.select("entry > link").attr("href")).isEqualTo(address);
        assertThat(Jsoup.parse(site.visitor.get("/vacatures.atom?sector=zorg").body(), "", Parser.xmlParser())
                        .select("entry"))
                .isEmpty();

        var json = new ObjectMapper()
                .readTree(
                        site.visitor.get("/api/v1/vacatures?regio=twente&oud=1").body());
        assertThat(json.path("aantal").asInt()).isEqualTo(1);
        assertThat(json.path("weggelaten").get(0).asText()).isEqualTo("oud");
        var first = json.path("vacatures").get(0);
        assertThat(first.path("adres").asText()).isEqualTo(address);
        assertThat(first.path("uren").path("van").decimalValue()).isEqualByComparingTo("20");
        assertThat(first.path("onderSchooltijd").asText()).isEqualTo("ja");
        assertThat(first.path("plaats").path("postcode").asText()).isEqualTo("7511");

        assertThat(site.visitor.get("/vacatures/sitemap.xml").body()).contains("<loc>" + address + "</loc>");
        var board = site.page("/vacatures/prikbord");
        assertThat(board.select(".board__item")).hasSize(1);
        assertThat(board.select("[data-print]")).hasSize(1);
    }

    @Test
    void tells_nobody_who_reported_it() {
        site.board.opened(TestBoard.selling());

        for (var path : new String[] {"/vacatures", "/vacatures.atom", "/api/v1/vacatures", "/vacatures/prikbord"}) {
            assertThat(site.visitor.get(path).body())
                    .as(path)
                    .doesNotContain("Wilma")
                    .doesNotContain("wilma@")
                    .doesNotContain("612345678")
                    .doesNotContain("12345678");
        }
    }

    @Test
    void tells_the_school_holidays_of_each_region_and_how_sure_they_are() {
        var page = site.page("/vacatures/schoolvakanties");

        assertThat(page.text())
                .contains("Noord: 10 juli 2027 tot en met 22 augustus 2027 (nog niet zeker: één bron)")
                .contains("Midden: 8 juli 2028 tot en met 20 augustus 2028")
                .contains("Nagekeken op 30 november 2026");
    }
}
