package nl.herstart.site.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herstart.visit.LogBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions and the plan as somebody meets them without script. */
@ExtendWith(TestSite.Shared.class)
class OrientationRoutesTest {

    private static final String[] NOOR = {
        "willen=nu", "zorg=schoolkind", "zorg=naaste", "energie=genoeg", "werk=oud-vak", "uitkering=zonder"
    };

    private final TestSite site;

    OrientationRoutesTest(TestSite site) {
        this.site = site;
    }

    @Test
    void asks_six_questions_of_one_sentence_and_offers_every_answer() {
        var page = page(site.visitor.get("/wegwijzer"));
        var form = page.select("form:has([name=willen])");

        assertThat(form.select("legend").eachText())
                .hasSize(6)
                .allSatisfy(question -> assertThat(question).matches("[^.?!]+\\?"));
        for (var question : Question.values()) {
            var offered = form.select("input[name=" + question.field() + "]").eachAttr("value");
            assertThat(offered)
                    .as("%s", question)
                    .doesNotHaveDuplicates()
                    .containsAll(question.answers().keySet());
            offered.removeAll(question.answers().keySet());
            assertThat(offered).as("%s", question).isEqualTo(question.allowsSeveral() ? List.of() : List.of("open"));
        }
        assertThat(form.select("[required], [checked]")).isEmpty();
    }

    @Test
    void leads_to_steps_each_with_its_reason_its_time_and_its_page() {
        var answer = site.answer(NOOR);
        var page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("h1").text()).isEqualTo("Jouw stappen");
        assertThat(page.select(".lead").text()).startsWith("Je wilt nu aan het werk.");
        assertThat(titles(page))
                .containsExactly(
                        "Teken een gewone week",
                        "Zoek iemand die een paar uur van de zorg overneemt",
                        "Reken uit wat je overhoudt",
                        "Vraag wat er nodig is voor je oude vak",
                        "Reken je uren onder schooltijd uit",
                        "Praat met iemand die meedenkt");
        assertThat(page.select(".step").get(3).text())
                .contains("Je wilt terug in je oude vak.", "Tijd: een uur", "Terug in je oude beroep");
        assertThat(page.select(".step").get(5).text()).contains("Bij Herstart is er nog niemand die je belt.");
        assertThat(page.select(".step a").eachAttr("href"))
                .contains("/rekenhulp", "/leren/terug-in-je-oude-beroep", "/werk-zoeken/werkcentrum");
        assertThat(page.select(".plan__later a").eachText()).contains("Schrijf je in bij UWV");
    }

    @Test
    void no_answer_at_all_is_an_answer_too() {
        var page = page(site.answer("gedaan="));

        assertThat(page.select(".lead").text()).startsWith("Je hebt alle vragen opengelaten. Dat mag.");
        assertThat(titles(page)).hasSize(4);
        assertThat(titles(page(site.answer("willen=open", "energie=open", "werk=open", "uitkering=open"))))
                .isEqualTo(titles(page));
    }

    @Test
    void not_yet_gets_a_page_that_asks_nothing() {
        var answer = site.answer("willen=nog-niet", "zorg=naaste", "uitkering=bijstand");
        var page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("h1").text()).isEqualTo("Nu nog niet. Dat is een goed antwoord.");
        assertThat(titles(page))
                .containsExactly(
                        "Vraag je gemeente naar de afspraken bij je bijstand",
                        "Bewaar je papieren",
                        "Je AOW loopt door",
                        "Schrijf elke maand één regel op",
                        "Zoek iemand die een paar uur van de zorg overneemt");
        assertThat(page.select("main a[href=/rekenhulp], main a[href=/aanmelden]"))
                .isEmpty();
    }

    @Test
    void not_yet_has_an_address_of_its_own_for_who_comes_from_an_article() {
        var answer = site.visitor.get("/wegwijzer/nu-nog-niet");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(titles(page(answer))).isEqualTo(titles(page(site.answer("willen=nog-niet"))));
        assertThat(page(answer).select("[data-plan]")).isEmpty();
    }

    @Test
    void the_questions_come_back_with_the_answers_filled_in() {
        var plan = page(site.answer(NOOR));
        var form = plan.select("form:has(button[name=naar][value=vragen])");
        var fields = form.select("input").stream()
                .map(input -> input.attr("name") + "=" + input.val())
                .collect(Collectors.toList());
        fields.add("naar=vragen");

        var back = page(site.press(form.attr("action"), fields.toArray(String[]::new)));

        assertThat(back.select("input[checked]").stream().map(input -> input.attr("name") + "=" + input.val()))
                .containsExactlyInAnyOrder(NOOR);
    }

    @Test
    void a_link_holds_the_plan_and_opens_it_again() {
        var page = page(site.answer(NOOR));
        var link = page.select("#stappen-link").val();

        assertThat(link)
                .startsWith(site.visitor.base() + "/wegwijzer#1.")
                .endsWith("#" + page.select(".keep__code").text());
        var again = page(site.answer("code=" + link));
        assertThat(titles(again)).isEqualTo(titles(page));
        assertThat(again.select("#stappen-link").val()).isEqualTo(link);
    }

    @Test
    void what_was_ticked_off_goes_along() {
        var fields = Arrays.copyOf(NOOR, NOOR.length + 1);
        fields[NOOR.length] = "gedaan=R?J";
        var page = page(site.answer(fields));

        assertThat(page.select("[data-tick][checked]").eachAttr("value")).containsExactly("J", "R");
        assertThat(page.select("#stappen-link").val()).endsWith(".JR");
        assertThat(page.select(".step__done[hidden]"))
                .as("boxes that wait for a script")
                .hasSize(6);
    }

    @Test
    void what_is_not_an_answer_is_told_and_nothing_is_lost() {
        var answer = site.answer("willen=graag", "zorg=naaste", "zorg=kat", "werk=oud-vak", "energie=weinig");
        var page = page(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout: Waar sta je nu?");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#willen", "#zorg");
        assertThat(page.select("#willen-fout, #zorg-fout")).hasSize(2);
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("naaste", "oud-vak", "weinig");
    }

    @Test
    void two_answers_to_a_question_with_one_are_told() {
        var answer = site.answer("willen=nu", "willen=nog-niet");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#willen-fout").text()).contains("één antwoord");
        assertThat(site.answer("willen=nu", "willen=nu").statusCode()).isEqualTo(200);
        assertThat(site.answer("zorg=naaste", "zorg=naaste").statusCode()).isEqualTo(200);
    }

    @Test
    void more_fields_than_our_forms_have_are_not_read() {
        var many = IntStream.range(0, 300).mapToObj(i -> "zorg=naaste").toArray(String[]::new);

        assertThat(site.answer(many).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hallo", "1.", "1.zzzA", "2.abA", "%00", "https://elders.example/#1.x<script>", "\u0000"})
    void a_code_that_does_not_work_is_told_in_words_and_logs_nothing(String pasted) {
        try (var log = LogBook.of("nl.herstart")) {
            var answer = site.answer("code=" + pasted);
            var page = page(answer);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.title()).startsWith("Fout: ");
            assertThat(page.select("#code-fout").text()).isNotBlank();
            assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#code");
            assertThat(log.entries()).isEmpty();
        }
    }

    @Test
    void nothing_that_was_answered_is_logged_kept_or_put_in_an_address() {
        try (var log = LogBook.of("nl.herstart")) {
            var answer = site.answer(NOOR);

            assertThat(log.entries()).isEmpty();
            assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
            assertThat(
                            page(answer)
                                    .select(
                                            "a[href*='?']:not([href='/klopt-niet?pagina=/wegwijzer']), form[method=get]:has([name=willen])"))
                    .isEmpty();
            assertThat(page(answer).select("form:has([name=willen])").eachAttr("method"))
                    .isNotEmpty()
                    .containsOnly("post");
        }
    }

    @Test
    void hides_nothing_that_a_visitor_typed_in_markup() {
        var answer = site.answer("code=\"><script>alert(1)</script>", "gedaan=\"><b>");

        assertThat(answer.body()).doesNotContain("<script>alert", "\"><b>");
    }

    private static List<String> titles(Document page) {
        return page.select(".step__title").eachText();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
