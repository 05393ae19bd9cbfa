package nl.herstart.site.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.herstart.value.EmailAddress;
import nl.herstart.visit.LogBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionRoutesTest {

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.open();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void the_way_in_has_one_field_and_a_name_for_every_gemeente_under_it() {
        var page = site.page("/regio");

        assertThat(page.select("main form[method=post][action=/regio] input").eachAttr("name"))
                .containsExactly("waar");
        assertThat(page.select("label[for=waar]").text()).isEqualTo("Je postcode of gemeente");
        assertThat(page.select("#waar").attr("list")).isEqualTo("gemeenten");
        assertThat(page.select("#gemeenten option").eachAttr("value"))
                .hasSize(342)
                .contains("Den Haag", "’s-Hertogenbosch".replace('’', '\''), "Súdwest-Fryslân");
    }

    @Test
    void the_map_has_a_link_for_each_region_from_north_to_south_and_the_list_has_the_same() {
        var page = site.page("/regio");
        var onTheMap = page.select(".map a").eachAttr("href");

        assertThat(onTheMap)
                .hasSize(35)
                .startsWith("/regio/friesland", "/regio/groningen", "/regio/noord-holland-noord");
        assertThat(onTheMap).endsWith("/regio/midden-limburg", "/regio/zuid-limburg");
        assertThat(page.select(".map a").eachAttr("aria-label"))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(page.select(".regions__names a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(onTheMap);
        assertThat(page.select(".regions__names a").eachText())
                .containsExactlyInAnyOrderElementsOf(page.select(".map a").eachAttr("aria-label"));
        assertThat(page.select(".map > title").text()).isNotBlank();
    }

    @Test
    void the_data_have_their_source_and_date_on_every_page() {
        for (var path : List.of("/regio", "/regio/twente")) {
            assertThat(site.page(path).select(".sources").text())
                    .contains("GeoNames, postcodes van Nederland (CC BY 4.0), 12 april 2024", "CBS, gemeenten in 2026");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3811, /regio/amersfoort#amersfoort",
        "3811 xb, /regio/amersfoort#amersfoort",
        "den haag, /regio/haaglanden#den-haag",
        "Twente, /regio/twente"
    })
    void what_is_known_leads_on_to_its_region(String typed, String address) {
        assertLeadsTo(site.ask(typed), address);
    }

    @Test
    void a_postcode_in_more_gemeenten_asks_which() {
        var answer = site.ask("1216 AB");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.title()).startsWith("Kies je gemeente");
        assertThat(page.select("legend").text()).isEqualTo("Postcode 1216 ligt in meer gemeenten. In welke woon je?");
        assertThat(page.select(".choice__label").eachText()).containsExactly("Hilversum", "Wijdemeren");
        assertThat(page.select("#waar").val()).isEqualTo("1216 AB");
        assertLeadsTo(
                site.choose("1216 AB", page.select("[name=keuze]").get(1).val()),
                "/regio/gooi-en-vechtstreek#wijdemeren");
    }

    @Test
    void who_is_asked_and_chooses_nothing_is_asked_again() {
        var answer = site.choose("1216 AB", "");
        var page = Jsoup.parse(answer.body());

        assertRefused(answer, "Kies een van de antwoorden.");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#keuze");
        assertThat(page.getElementById("keuze")).isNotNull();
        assertThat(page.select(".choice__label").eachText()).containsExactly("Hilversum", "Wijdemeren");
    }

    @Test
    void a_choice_we_did_not_offer_is_refused() {
        assertRefused(site.choose("1216 AB", "https://example.nl/"), "Kies een van de antwoorden.");
        assertRefused(site.choose("1216 AB", "/beheer"), "Kies een van de antwoorden.");
    }

    @Test
    void of_an_unknown_postcode_one_picks_the_gemeente_from_the_list() {
        var answer = site.ask("2268");
        var page = Jsoup.parse(answer.body());

        assertRefused(
                answer,
                "We weten niet waar postcode 2268 ligt. Misschien is het een postbus of een nieuwe wijk. Kies je gemeente.");
        assertThat(page.select("select[name=keuze] option")).hasSize(343);
        var choice =
                page.select("select[name=keuze] option:contains(Leidschendam)").val();
        assertLeadsTo(site.choose("2268", choice), "/regio/zuid-holland-centraal#leidschendam-voorburg");
    }

    @Test
    void a_misspelled_name_is_asked_about() {
        var answer = site.ask("Amstardam");
        var page = Jsoup.parse(answer.body());

        assertRefused(answer, "We kennen deze naam niet. Kies wat je bedoelt, of zoek opnieuw.");
        assertThat(page.select("legend").text()).isEqualTo("Bedoel je een van deze?");
        assertThat(page.select(".choice__label").eachText()).contains("Amsterdam");
        assertThat(page.select("#waar").val()).isEqualTo("Amstardam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Vul je postcode of je gemeente in.",
                "12345 | Een postcode heeft vier cijfers, zoals 3511. De letters mogen erbij: 3511 AB.",
                "qqqqqq | We kennen geen gemeente of plaats met deze naam. Vul je postcode in, of kies je regio hieronder.",
                "<b>x</b>qqqq | We kennen geen gemeente of plaats met deze naam. Vul je postcode in, of kies je regio hieronder."
            })
    void nonsense_gets_a_sentence_and_stays_in_the_field(String typed, String message) {
        var answer = site.ask(typed);

        assertRefused(answer, message);
        assertThat(Jsoup.parse(answer.body()).select("#waar").val()).isEqualTo(typed);
        assertThat(Jsoup.parse(answer.body()).select(".error-summary a").attr("href"))
                .isEqualTo("#waar");
    }

    @Test
    void a_text_too_long_for_a_name_is_refused() {
        assertThat(site.ask("a".repeat(61)).statusCode()).isEqualTo(422);
        assertThat(site.ask("1".repeat(5_000)).statusCode()).isEqualTo(422);
    }

    @Test
    void a_form_without_the_field_is_refused() {
        assertRefused(site.visitor.post("/regio", Map.of()), "Vul je postcode of je gemeente in.");
    }

    @Test
    void what_was_typed_is_written_in_no_log_and_no_address() {
        try (var log = LogBook.of("")) {
            var answers = List.of(site.ask("9711 XK"), site.ask("9999 ZZ"), site.ask("Prutsdorp"));

            assertThat(log.entries()).noneMatch(entry -> entry.matches("(?s).*(9711|9999|Prutsdorp).*"));
            assertThat(answers.stream().flatMap(answer -> answer.headers().allValues("location").stream()))
                    .containsExactly("/regio/groningen#groningen");
        }
    }

    @Test
    void asking_too_often_has_to_wait() {
        try (var limited = TestSite.withLimits()) {
            for (int i = 0; i < 60; i++) {
                assertThat(limited.ask("3811").statusCode()).isEqualTo(303);
            }
            assertThat(limited.ask("3811").statusCode()).isEqualTo(429);
            assertThat(limited.visitor.get("/regio/amersfoort").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_page_of_a_region_names_its_gemeenten_as_places_on_the_page() {
        var page = site.page("/regio/gooi-en-vechtstreek");

        assertThat(page.title()).isEqualTo("Regio Gooi en Vechtstreek | Herstart");
        assertThat(page.select(".gemeenten li").eachText())
                .containsExactly("Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren");
        assertThat(page.select(".gemeenten li").eachAttr("id")).contains("gooise-meren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regio-zwolle", "twente"})
    void a_region_is_called_region_once(String slug) {
        assertThat(site.page("/regio/" + slug).select("h1").text()).matches("Regio (Zwolle|Twente)");
    }

    @Test
    void every_region_has_a_page_where_each_way_to_it_ends() {
        for (var region : Regions.packaged().all()) {
            var page = site.page(region.address());
            assertThat(page.select("h1").text()).isEqualTo(region.title());
            for (var gemeente : region.gemeenten()) {
                assertThat(page.getElementById(gemeente.slug()))
                        .as(gemeente.name())
                        .isNotNull();
            }
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_werkcentrum_is_named_where_we_are_sure_of_it() {
        var page = site.page("/regio/amersfoort");

        assertThat(page.select("a[href=https://werkcentrumregioamersfoort.nl]").text())
                .isEqualTo("Werkcentrum regio Amersfoort");
        assertThat(page.text()).contains("We vonden het op de site van het Werkcentrum zelf.");
        assertThat(site.page("/regio/groot-amsterdam").text())
                .contains("Regionaal Werkcentrum Groot-Amsterdam. Twee bronnen noemen het.");
    }

    @Test
    void elsewhere_the_page_says_that_we_are_not_sure() {
        var page = site.page("/regio/rijnmond");

        assertThat(page.text())
                .contains("Van deze regio weten we nog niet zeker of er een is, en waar.")
                .doesNotContain("Werkcentrum Rijnmond");
        assertThat(page.select("a[href=https://www.werkcentrum.nl]")).hasSize(1);
    }

    @Test
    void the_page_says_when_it_was_checked_and_when_that_is_too_long_ago() {
        try (var later = TestSite.open()) {
            assertThat(later.page("/regio/drenthe").select(".date-line").text())
                    .isEqualTo("Nagekeken op 21 november 2026");

            later.clock.move(Duration.ofDays(130));
            assertThat(later.page("/regio/drenthe").select(".date-line--overdue"))
                    .isEmpty();
            later.clock.move(Duration.ofDays(1));
            assertThat(later.page("/regio/drenthe").select(".date-line--overdue"))
                    .hasSize(1);
        }
    }

    @Test
    void the_page_of_a_region_that_promises_nothing_says_so_and_leads_to_no_form() {
        var page = site.page("/regio/drenthe");

        assertThat(page.text())
                .contains(
                        "Bij Herstart kun je je in deze regio nog niet aanmelden. Niemand leest hier de aanmeldingen, en er belt je dus niemand.",
                        "We kennen in deze regio nog geen afspraken");
        assertThat(page.select("main a[href=/aanmelden]")).isEmpty();
        assertThat(site.page("/regio").select("#aanmelden")).isEmpty();
    }

    @Test
    void the_page_of_a_region_tells_its_own_promise() {
        try (var promising = TestSite.thatPromises()) {
            var page = promising.page("/regio/friesland");
            assertThat(page.text())
                    .contains(
                            "Meld je aan bij Herstart. Dan belt of mailt Voorbeeldcentrum Friesland je binnen 5 werkdagen.");
            assertThat(page.select("main a.button[href=/aanmelden]")).hasSize(1);
            assertThat(promising.page("/regio/twente").text())
                    .contains("Dan belt of mailt Voorbeeldcentrum Twente je binnen 3 werkdagen.");
            assertThat(promising.page("/regio/zeeland").text())
                    .contains("Met je vragen kun je terecht bij Voorbeeldcentrum West-Brabant.")
                    .doesNotContain("werkdagen");
            assertThat(promising.page("/regio/drenthe").text()).contains("kun je je in deze regio nog niet aanmelden");
        }
    }

    @Test
    void the_way_in_names_the_regions_where_somebody_reads_registrations() {
        try (var promising = TestSite.thatPromises()) {
            assertThat(promising.page("/regio").select("#aanmelden ~ ul a").eachText())
                    .containsExactly("Regio Friesland", "Regio Twente", "Regio West-Brabant");
        }
    }

    @Test
    void a_mistake_can_be_told_to_who_answers_mail() {
        try (var answering = TestSite.thatAnswers(EmailAddress.of("post@voorbeeld.nl"))) {
            assertThat(answering.page("/regio/drenthe").select("a[href=mailto:post@voorbeeld.nl]"))
                    .hasSize(1);
        }
        assertThat(site.page("/regio/drenthe").select("#fout ~ p a[href=/over-herstart]"))
                .hasSize(1);
    }

    @Test
    void the_pages_may_be_kept_but_an_answer_may_not() {
        for (var path : List.of("/regio", "/regio/drenthe")) {
            var page = site.visitor.get(path);
            assertThat(page.headers().firstValue("cache-control")).contains("public, max-age=60, must-revalidate");
            var tag = page.headers().firstValue("etag").orElseThrow();
            assertThat(site.visitor.get(path, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
        assertThat(site.ask("Nes").headers().firstValue("cache-control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regio/nergens", "/regio/Twente", "/regio/twente/enschede", "/regio/am05"})
    void no_other_address_is_a_region(String path) {
        assertThat(site.visitor.get(path).statusCode()).isEqualTo(404);
    }

    private static void assertLeadsTo(HttpResponse<String> answer, String address) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains(address);
    }

    private static void assertRefused(HttpResponse<String> answer, String message) {
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select(".error-summary li").eachText()).containsExactly(message);
        assertThat(page.select(".field__error").eachText()).containsExactly("Fout: " + message);
    }
}
