package nl.herstart.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class FormMacrosTest {

    private final Views views =
            Views.packaged(name -> "/static/" + name, () -> "stempel", Addresses.dutchOnly(), language -> Map.of());

    @Test
    void a_form_that_is_opened_for_the_first_time_shows_no_error() {
        var page = page(Parsed.blank());

        assertThat(page).contains("<title>Proef | Herstart</title>");
        assertThat(page).doesNotContain("error-summary", "field__error", "aria-invalid", " checked");
    }

    @Test
    void an_error_has_the_same_words_beside_its_field_and_in_the_summary() {
        var page = page(new Invalid<>(Map.of(), Map.of("naam", "Vul je naam in.")));

        assertThat(page).contains("<a href=\"#naam\">Vul je naam in.</a>");
        assertThat(page).containsPattern("id=\"naam-fout\">.*Vul je naam in\\.</span></p>");
        assertThat(field(page, "naam")).contains("aria-describedby=\"naam-uitleg naam-fout\"", "aria-invalid=\"true\"");
    }

    @Test
    void the_title_of_a_form_with_errors_starts_with_fout() {
        var page = page(new Invalid<>(Map.of(), Map.of("naam", "Vul je naam in.")));

        assertThat(page).contains("<title>Fout: Proef | Herstart</title>");
    }

    @Test
    void the_errors_stand_in_the_order_of_the_form() {
        var errors = new LinkedHashMap<String, String>();
        errors.put("uren", "Vul uren in.");
        errors.put("partner", "Kies ja of nee.");
        errors.put("akkoord", "Zet een vinkje.");

        assertThat(page(new Invalid<>(Map.of(), errors)))
                .containsSubsequence("href=\"#uren\"", "href=\"#partner\"", "href=\"#akkoord\"");
    }

    @Test
    void an_error_about_the_form_as_a_whole_leads_nowhere() {
        var page = page(new Invalid<>(Map.of(), Map.of(Invalid.WHOLE_FORM, "Deze pagina stond lang open.")));

        assertThat(page).contains("<li>Deze pagina stond lang open.</li>");
    }

    @Test
    void everything_that_was_entered_is_still_there() {
        var entered = Map.of(
                "naam", "Sam \"Sammie\" <Jansen>",
                "uren", "twintig",
                "partner", "nee",
                "dagen", "ma,di",
                "akkoord", "ja",
                "toelichting", "Eerste regel\nTweede regel");

        var page = page(new Invalid<>(entered, Map.of()));

        assertThat(field(page, "naam")).contains("value=\"Sam &quot;Sammie&quot; &lt;Jansen&gt;\"");
        assertThat(field(page, "uren")).contains("value=\"twintig\"");
        assertThat(field(page, "partner-nee")).contains(" checked");
        assertThat(field(page, "partner")).doesNotContain(" checked");
        assertThat(field(page, "dagen")).contains(" checked");
        assertThat(field(page, "dagen-di")).contains(" checked");
        assertThat(field(page, "akkoord")).contains(" checked");
        assertThat(page).contains(">Eerste regel\nTweede regel</textarea>");
    }

    @Test
    void a_unit_is_read_out_with_its_field() {
        var page = page(Parsed.blank());

        assertThat(field(page, "uren")).contains("aria-describedby=\"uren-eenheid\"");
        assertThat(page).contains("id=\"uren-eenheid\">uur per week</span>");
    }

    private String page(Invalid<?> form) {
        return views.render(Language.DUTCH, "proef/formulier", Map.of("form", form));
    }

    /** The tag of the control with this id. */
    private static String field(String page, String id) {
        int start = page.lastIndexOf('<', page.indexOf(" id=\"" + id + "\""));
        return page.substring(start, page.indexOf('>', start));
    }
}
