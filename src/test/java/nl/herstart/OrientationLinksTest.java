package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whether the steps lead somewhere, on the site with its real content. */
class OrientationLinksTest extends OnWholeSite {

    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "willen", List.of("nu", "later", "twijfel", "nog-niet"),
            "energie", List.of("weinig", "geen"),
            "werk", List.of("oud-vak", "nieuw-vak", "geen-idee"),
            "zorg", List.of("klein-kind", "schoolkind", "extra-zorg", "naaste", "zorg-voorbij"),
            "lastig", List.of("taal", "computer", "vervoer", "thuis", "onzeker"),
            "uitkering", List.of("zonder", "bijstand", "anw", "andere"));

    @Test
    void every_page_a_step_leads_to_is_there() {
        var links = new TreeSet<String>();
        QUESTIONS.forEach((question, answers) -> answers.forEach(answer -> {
            for (var will : List.of("nu", "nog-niet")) {
                var fields =
                        question.equals("willen") ? Map.of(question, answer) : Map.of("willen", will, question, answer);
                links.addAll(Jsoup.parse(visitor.post("/wegwijzer", fields).body())
                        .select(".step a, .plan__later a")
                        .eachAttr("href"));
            }
        }));

        assertThat(links)
                .hasSizeGreaterThan(20)
                .allSatisfy(link ->
                        assertThat(visitor.get(link).statusCode()).as(link).isEqualTo(200));
    }
}
