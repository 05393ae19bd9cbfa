package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.questions.Answers;
import nl.herstart.questions.share.AnswersCode;
import nl.herstart.value.Language;
import nl.herstart.visit.LogBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPageTest extends OnRunningSite {

    private static final String PATH = "/rekenhulp/verder";

    @Test
    void brings_back_every_answer_and_with_them_the_same_outcome() {
        var result = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat");
        var back = new FormVisit(site, opened(link(result.page())));

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.heading()).isEqualTo("Wat je overhoudt");
        assertThat(back.page().select(".note").text()).contains("kwamen mee met een link", "van iemand anders");
        assertThat(result.page().text()).doesNotContain("kwamen mee met een link");
        CompleteForm.ANSWERS.forEach(
                (field, typed) -> assertThat(back.value(field)).as(field).isEqualTo(typed));
        assertThat(back.page().select("#uitkomst").text())
                .isEqualTo(result.page().select("#uitkomst").text());
    }

    @Test
    void brings_back_what_somebody_did_not_know() {
        var result = FormVisit.quick(site, "20", "17,50", "ja", "2");
        var back = new FormVisit(site, opened(link(result.page())));

        assertThat(back.value("geboortemaand-weet-niet")).isEqualTo("ja");
        assertThat(back.value("opvang-2")).isEqualTo("weet-niet");
        assertThat(back.page().select(".sentence").text())
                .isEqualTo(result.page().select(".sentence").text());
    }

    @Test
    void gives_the_same_link_with_the_outcome_and_with_all_answers() {
        var check = FormVisit.with(site, CompleteForm.ANSWERS, "controle");
        var result = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat");

        assertThat(link(check.page())).startsWith(site.address() + PATH + "#3.").isEqualTo(link(result.page()));
        assertThat(check.page().select(".keep").text()).contains("Wie de link heeft, kan je antwoorden lezen.");
    }

    @Test
    void writes_a_code_on_paper_only_when_it_can_be_typed_over() {
        var family = FormVisit.with(site, CompleteForm.ANSWERS, "controle").page();
        var far = new HashMap<>(CompleteForm.ANSWERS);
        for (int child = 1; child <= 8; child++) {
            far.put("kind-" + child, (child + 1) + "-201" + child);
            far.put("opvang-" + child + "-prijs", "9,8" + child);
        }
        var large = FormVisit.with(site, far, "controle").page();

        assertThat(link(family)).endsWith("#" + family.select(".keep__code").text());
        assertThat(large.select(".keep__code")).isEmpty();
        assertThat(large.select(".keep__paper").text()).contains("te lang om van papier over te typen");
    }

    @Test
    void asks_for_the_link_when_there_is_no_script_to_take_it_from_the_address() {
        var page = page(site.get(PATH));

        assertThat(page.select("form[action=" + PATH + "][method=post] input[name=code]"))
                .hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hallo", "1.", "1.AAAA", "2.AAAA", "1.KQpD", "https://elders.example/#1.x<script>"})
    void says_in_words_what_to_do_with_a_link_that_does_not_work_and_logs_nothing(String pasted) {
        try (var log = LogBook.of("nl.herstart")) {
            var answer = site.postForm(PATH, Map.of("code", pasted));
            var page = page(answer);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.title()).startsWith("Fout: ");
            assertThat(page.select("#code").val()).isEqualTo(pasted);
            assertThat(page.select("#code-fout").text()).isNotBlank();
            assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#code");
            assertThat(log.entries()).isEmpty();
        }
    }

    @Test
    void answers_a_press_without_the_field_too() {
        assertThat(site.postForm(PATH, Map.of("iets", "anders")).statusCode()).isEqualTo(422);
    }

    @Test
    void leads_to_the_first_question_that_was_not_answered_yet() {
        var unfinished = new HashMap<>(CompleteForm.ANSWERS);
        unfinished.remove("huur");
        var code = new AnswersCode(Language.DUTCH).of(new Answers(unfinished));

        var back = new FormVisit(site, opened(code));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.heading()).isEqualTo("Wonen en spaargeld");
        assertThat(back.error("huur")).contains("Vul je kale huur in");
    }

    private HttpResponse<String> opened(String link) {
        return site.postForm(PATH, Map.of("code", link));
    }

    private static String link(Document page) {
        return page.select("#antwoorden-link").val();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
