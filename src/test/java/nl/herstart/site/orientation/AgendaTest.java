package nl.herstart.site.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day to look again, asked for on 31 August 2026 by the Dutch clock. */
@ExtendWith(TestSite.Shared.class)
class AgendaTest {

    private static final String PATH = "/wegwijzer/agenda";

    private final TestSite site;

    AgendaTest(TestSite site) {
        this.site = site;
    }

    /** Counted on a calendar; a month that has no 31st gives its last day. */
    @ParameterizedTest
    @CsvSource({
        "wanneer=maanden-1, maand=, 20260930",
        "wanneer=maanden-3, maand=, 20261130",
        "wanneer=maanden-6, maand=, 20270228",
        "wanneer=maanden-12, maand=, 20270831",
        "wanneer=zelf, maand=september 2026, 20260901",
        "wanneer=zelf, maand=2-2028, 20280201",
        "wanneer=zelf, maand=september 2031, 20310901",
        "wanneer=, maand=april 2027, 20270401"
    })
    void falls_on_the_day_that_was_picked(String when, String month, String day) {
        var answer = site.press(PATH, "willen=nog-niet", when, month);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).contains("DTSTART;VALUE=DATE:" + day, "DTSTAMP:20260830T223000Z");
    }

    @Test
    void is_a_file_for_a_calendar_that_nobody_keeps() {
        var answer = site.press(PATH, "willen=nu", "wanneer=maanden-3", "maand=");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"herstart.ics\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body().lines()).contains("TRIGGER;RELATED=START:PT9H", "TRANSP:TRANSPARENT");
    }

    @Test
    void takes_the_steps_along_but_not_the_answers() {
        var event = event(
                site.press(PATH, "willen=nu", "energie=weinig", "uitkering=bijstand", "wanneer=maanden-1", "maand="));

        assertThat(event.getSummary().getValue()).isEqualTo("Verder met mijn stappen");
        assertThat(event.getDescription().getValue())
                .contains("\n1. Vraag je gemeente naar de afspraken bij je bijstand\n2. Teken een gewone week\n")
                .doesNotContain("Je hebt", "energie");
        assertThat(event.getUrl().getValue()).isEqualTo(site.visitor.base() + "/wegwijzer");
        assertThat(event.getUid().getValue()).isEqualTo("stappen-2026-09-30@wegwijzer.herstart");
    }

    @Test
    void says_nothing_after_not_yet_but_that_the_day_has_come() {
        var event = event(site.press(PATH, "willen=nog-niet", "uitkering=bijstand", "wanneer=maanden-6", "maand="));

        assertThat(event.getSummary().getValue()).isEqualTo("Kijken waar ik nu sta");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Je koos deze dag zelf. Is je antwoord weer ‘nog niet’? Dan is dat ook goed.");
        assertThat(event.getUid().getValue()).startsWith("later-2027-02-28@");
    }

    @Test
    void is_asked_for_by_the_page_without_script() {
        for (var page : new Document[] {
            page(site.answer("willen=later", "zorg=naaste")), page(site.visitor.get("/wegwijzer/nu-nog-niet"))
        }) {
            var form = page.select("form[action=" + PATH + "][method=post]");
            var fields = form.select("input[type=hidden]").stream()
                    .map(input -> input.attr("name") + "=" + input.val())
                    .toList();
            var sent = new ArrayList<>(fields);
            sent.add("wanneer="
                    + form.select("input[name=wanneer]").stream()
                            .findFirst()
                            .orElseThrow()
                            .val());
            sent.add("maand=");

            assertThat(Biweekly.parse(site.press(PATH, sent.toArray(String[]::new))
                                    .body())
                            .first()
                            .getEvents())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wanneer=, maand=, wanneer, Kies wanneer",
        "wanneer=gisteren, maand=, wanneer, Kies een van de antwoorden",
        "wanneer=zelf, maand=, maand, Vul een maand in",
        "wanneer=zelf, maand=ooit, maand, Vul een maand en een jaar in",
        "wanneer=zelf, maand=augustus 2026, maand, van september 2026 tot en met september 2031",
        "wanneer=zelf, maand=1-2099, maand, tot en met september 2031",
        "wanneer=maanden-3, maand=mei 2027, maand, Je koos ook een andere tijd"
    })
    void what_is_no_day_is_told_on_the_page_it_came_from(String when, String month, String field, String words) {
        for (var will : new String[] {"willen=nog-niet", "willen=nu"}) {
            var answer = site.press(PATH, will, when, month, "gedaan=J");
            var page = page(answer);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.title()).startsWith("Fout: ");
            assertThat(page.select("#" + field + "-fout").text()).contains(words);
            assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
            assertThat(page.select("#maand").val()).isEqualTo(month.substring("maand=".length()));
            assertThat(page.select("form[action=" + PATH + "] input[name=willen]")
                            .val())
                    .isEqualTo(will.substring("willen=".length()));
        }
    }

    @Test
    void asks_the_questions_again_when_the_answers_are_not_ours() {
        var answer = site.press(PATH, "willen=misschien", "wanneer=maanden-3");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("h1").text()).isEqualTo("Waar sta je nu?");
    }

    private static VEvent event(HttpResponse<String> answer) {
        return Biweekly.parse(answer.body()).first().getEvents().get(0);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
