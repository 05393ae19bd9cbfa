package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In November 2026 one can start in 2026 and in 2027. An age is judged for the year of the start, once that is known; the
 * AOW age in both is 67 (AOW art. 7a).
 */
class YearOfStartTest {

    private static final TestSite SITE = TestSite.startOn(LocalDate.of(2026, 11, 30));

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "jij, geboortemaand, 5-1959, Je partner",
        "jij, geboortemaand, 5-2008, Je partner",
        "partner, partner-geboortemaand, 5-1959, Je kinderen",
        "kinderen, kind-1, 2-2027, Je eigen inkomen nu",
    })
    void before_the_month_is_known_an_age_that_is_right_in_2027_goes_on_and_is_answered(
            String page, String field, String born, String next) {
        var start = new LinkedHashMap<>(CompleteForm.ANSWERS);
        start.remove("vanaf");
        start.putAll(Map.of(field, born, "pagina", page));
        var went = FormVisit.with(SITE, start, "verder");
        assertThat(went.status()).isEqualTo(200);
        assertThat(went.heading()).isEqualTo(next);

        start.put("vanaf", "2027-02");
        start.put("servicekosten", "0");
        start.put("opvang-2", "bso");
        assertThat(FormVisit.with(SITE, start, "resultaat").heading()).isEqualTo("Wat je overhoudt");
    }

    @ParameterizedTest
    @CsvSource({
        "wonen, verhuizen, verhuizen-vanaf, De baan waar je aan denkt",
        "partner, samen-jaar, samen-vanaf, Je kinderen",
        "partner, partnerloon-jaar, partnerloon-vanaf, Je kinderen",
    })
    void before_the_month_is_known_a_change_in_2027_goes_on_and_after_it_is_held_against_that_month(
            String page, String comes, String from, String next) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.remove("vanaf");
        answers.putAll(Map.of(comes, "ja", from, "7-2027", "nieuw-wonen", "huur", "nieuw-huur", "780", "pagina", page));
        var went = FormVisit.with(SITE, answers, "verder");
        assertThat(went.status()).isEqualTo(200);
        assertThat(went.heading()).isEqualTo(next);

        answers.putAll(Map.of("vanaf", "2026-12", "pagina", "baan"));
        var back = FormVisit.with(SITE, answers, "verder");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.error(from)).contains("2026");
        assertThat(back.page().select("button[value=baan]")).isNotEmpty();

        answers.put("vanaf", "2027-02");
        assertThat(FormVisit.with(SITE, answers, "verder").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"wonen, verhuizen, verhuizen-vanaf, 7-2025", "partner, samen-jaar, samen-vanaf, 7-2028"})
    void refuses_at_once_a_change_in_a_year_in_which_one_cannot_start(
            String page, String comes, String field, String month) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.remove("vanaf");
        answers.putAll(Map.of(comes, "ja", field, month, "nieuw-wonen", "huur", "nieuw-huur", "780", "pagina", page));

        assertThat(FormVisit.with(SITE, answers, "verder").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "jij, geboortemaand, 5-2009, nog geen 18 jaar",
        "kinderen, kind-1, 2-2007, het hele jaar 18 jaar of ouder",
        "kinderen, kind-1, 1-2028, december 2027",
    })
    void refuses_at_once_what_is_right_in_no_year_that_can_be_chosen(
            String page, String field, String born, String why) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.remove("vanaf");
        answers.putAll(Map.of(field, born, "pagina", page));

        var refused = FormVisit.with(SITE, answers, "verder");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(why);
        assertThat(refused.page().select("button[value=baan]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "geboortemaand, 1-1960, 2027-02, 2026-12, Wie in januari 2027 67 jaar wordt",
        "geboortemaand, 5-1959, 2026-12, 2027-02, Wie in mei 2026 67 jaar wordt",
        "partner-geboortemaand, 1-1960, 2027-02, 2026-12, Wie in januari 2027 67 jaar wordt",
        "kind-1, 2-2008, 2027-02, 2026-12, Dit kind is in 2027 het hele jaar 18 jaar of ouder",
    })
    void once_the_month_is_known_leads_back_to_the_answer_with_a_way_to_another_month(
            String field, String born, String wrong, String right, String why) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.remove("opvang-al");
        answers.putAll(Map.of(field, born, "vanaf", wrong, "pagina", "baan"));

        var back = FormVisit.with(SITE, answers, "verder");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.error(field)).contains(why);
        assertThat(back.goOn().error(field)).contains(why);

        var job = back.press("baan");
        assertThat(job.status()).isEqualTo(200);
        assertThat(job.fill("vanaf", right).goOn().heading()).isEqualTo("Opvang voor je kinderen");
        assertThat(job.value(field)).isEqualTo(born);
    }

    @Test
    void who_changes_the_birth_that_was_wrong_goes_on_where_she_was() {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.remove("opvang-al");
        answers.putAll(Map.of("geboortemaand", "1-1960", "vanaf", "2027-02", "servicekosten", "0", "pagina", "baan"));

        var back = FormVisit.with(SITE, answers, "verder").fill("geboortemaand", "1-1961");

        assertThat(back.goOn().heading()).isEqualTo("Opvang voor je kinderen");
    }
}
