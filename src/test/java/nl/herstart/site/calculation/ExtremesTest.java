package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import nl.herstart.site.calculation.ToldHouseholds.Told;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Whatever the limits of the contract leave room for is answered or refused, and never fails. With {@code
 * -Dhouseholds=17000} the seed below asks the API 34,000 times and the form 17,000 times; on 30 November 2026 not one of
 * those failed.
 */
class ExtremesTest extends OnRunningSite {

    private static final int HOUSEHOLDS = Integer.getInteger("households", 700);
    private static final long SEED = 20_261_130;

    @Test
    void the_api_answers_or_refuses_every_household() {
        assertThat(ToldHouseholds.of(SEED, HOUSEHOLDS).map(this::askApi))
                .allMatch(status -> status == 200 || status == 400);
    }

    @Test
    void the_api_answers_or_refuses_the_longest_lists() {
        var seen = new HashSet<Integer>();
        ToldHouseholds.crowded(SEED, HOUSEHOLDS).forEach(told -> {
            var status = askApi(told);
            seen.add(status);
            assertThat(status).as(told.json()).isIn(200, 400);
        });
        assertThat(seen).isEqualTo(Set.of(200, 400));
    }

    @Test
    void the_form_answers_or_refuses_every_household() {
        ToldHouseholds.of(SEED + 1, HOUSEHOLDS)
                .forEach(told ->
                        assertThat(askForm(told).statusCode()).as(told.json()).isIn(200, 422));
    }

    /** Questions back too, of which there are many at the limits. */
    @Test
    void the_page_of_all_questions_answers_who_says_that_it_is_right_as_the_api_does() {
        ToldHouseholds.of(SEED + 2, HOUSEHOLDS / 4).forEach(told -> {
            var answers = new LinkedHashMap<>(told.answers());
            var asked =
                    Jsoup.parse(site.postForm("/rekenhulp/adviseur", answers).body());
            asked.select("[name$=-klopt]").forEach(sure -> answers.put(sure.attr("name"), sure.val()));
            var page = site.postForm("/rekenhulp/adviseur", answers);

            assertThat(page.statusCode()).as(told.json()).isEqualTo(askApi(told) == 200 ? 200 : 422);
            assertThat(page.body().contains("id=\"uitkomst-zin\""))
                    .as(told.json())
                    .isEqualTo(page.statusCode() == 200);
        });
    }

    private int askApi(Told told) {
        return site.postJson("/api/v1/berekeningen", told.json()).statusCode();
    }

    private HttpResponse<String> askForm(Told told) {
        var fields = new LinkedHashMap<>(told.answers());
        fields.put("naar", "resultaat");
        return site.postForm("/rekenhulp", fields);
    }
}
