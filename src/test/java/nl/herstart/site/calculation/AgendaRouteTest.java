package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.util.HashMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AgendaRouteTest extends OnRunningSite {

    private static final String PATH = "/rekenhulp/agenda";

    @Test
    void answers_with_a_file_for_a_calendar() {
        var answer = site.postForm(PATH, CompleteForm.ANSWERS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"regel-dit-nu.ics\"");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(Biweekly.parse(answer.body()).first().getEvents())
                .map(event -> event.getSummary().getValue())
                .contains("Vraag kinderopvangtoeslag aan.", "Geef je nieuwe inkomen door aan Dienst Toeslagen.");
        assertThat(answer.body()).contains("DTSTAMP:20260201T120000Z");
    }

    @Test
    void holds_no_answers_and_no_amounts() {
        assertThat(site.postForm(PATH, CompleteForm.ANSWERS).body())
                .doesNotContain("€", "17,50", "2.600", "780", "1986");
    }

    @Test
    void is_asked_for_by_the_page_without_script() {
        var page = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat").page();
        var button = page.select("button[formaction=" + PATH + "]");
        var fields = new HashMap<String, String>();
        page.select("form#" + button.attr("form") + "[method=post] input")
                .forEach(input -> fields.put(input.attr("name"), input.val()));

        assertThat(site.postForm(PATH, fields).body())
                .isEqualTo(site.postForm(PATH, CompleteForm.ANSWERS).body());
    }

    @Test
    void asks_again_for_what_is_wrong_and_loses_nothing() {
        var wrong = new HashMap<>(CompleteForm.ANSWERS);
        wrong.put("uren", "heel veel");

        var answer = site.postForm(PATH, wrong);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[name=uren]").val()).isEqualTo("heel veel");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#uren");
    }
}
