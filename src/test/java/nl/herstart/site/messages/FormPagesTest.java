package nl.herstart.site.messages;

import static nl.herstart.site.messages.TestSite.FORM;
import static nl.herstart.site.messages.TestSite.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors see of messages. */
class FormPagesTest {

    private static final String ABOUT = FORM + "?pagina=/geld/loont-werken";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void keeps_a_message_with_its_page_and_thanks() {
        try (var site = TestSite.withoutLimits(directory)) {
            var answer = site.visitor.post(FORM, site.filledIn(ABOUT, "Het bedrag is\nvan vorig jaar.", ""));

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("location")).contains("/klopt-niet/bedankt");
            assertThat(site.page("/klopt-niet/bedankt").select("h1").text()).isEqualTo("Bedankt");
            assertThat(site.rows("visitor_message")).singleElement().satisfies(row -> {
                assertThat(row).containsEntry("page", "/geld/loont-werken").containsEntry("language", "nl");
                assertThat(row).containsEntry("text", "Het bedrag is\nvan vorig jaar.");
                assertThat(row.get("email")).isNull();
            });
            assertThat(site.rows("outbox")).isEmpty();
        }
    }

    @Test
    void says_which_page_it_is_about() {
        try (var site = TestSite.withoutLimits(directory)) {
            assertThat(site.page(ABOUT)
                            .select("form p a[href=/geld/loont-werken]")
                            .text())
                    .isEqualTo("Loont werken?");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/bestaat-niet", "https://elders.nl/", "//elders.nl", "%3Cscript%3E", "/geld/loont-werken/", ""})
    void knows_no_page_but_its_own(String page) {
        try (var site = TestSite.withoutLimits(directory)) {
            var form = site.page(FORM + "?pagina=" + page);

            assertThat(form.select("input[name=pagina]")).isEmpty();
            assertThat(form.text()).doesNotContain("elders", "bestaat-niet", "Het gaat over");
            assertThat(form.select("#bericht-uitleg").text()).startsWith("Zeg ook over welke pagina het gaat.");
        }
    }

    @Test
    void forgets_a_page_that_is_not_ours_when_the_form_names_it() {
        try (var site = TestSite.withoutLimits(directory)) {
            var fields = site.filledIn(ABOUT, "Klopt niet", "");
            fields.put("pagina", "https://elders.nl/");

            assertThat(site.visitor.post(FORM, fields).statusCode()).isEqualTo(303);
            assertThat(site.rows("message"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("page", ""));
        }
    }

    /** 111222333 passes the elfproef: 9+8+7+12+10+8+9+6-3 = 66 = 6 x 11. */
    @ParameterizedTest
    @CsvSource({
        "bericht,'   ',Schrijf op wat er niet klopt.",
        "bericht,Mijn nummer is 111222333.,burgerservicenummer",
        "email,nergens,Dit is geen e-mailadres."
    })
    void refuses_and_keeps_what_was_typed(String field, String typed, String message) {
        try (var site = TestSite.withoutLimits(directory)) {
            var fields = site.filledIn(ABOUT, "Dit klopt niet", "anna@example.nl");
            fields.put(field, typed);

            var answer = site.visitor.post(FORM, fields);

            assertThat(answer.statusCode()).isEqualTo(422);
            var page = parsed(answer);
            assertThat(page.select("#" + field + "-fout").text()).contains(message);
            assertThat(page.select("#" + field).val().strip()).isEqualTo(typed.strip());
            assertThat(page.select("#" + (field.equals("email") ? "bericht" : "email"))
                            .val())
                    .isEqualTo(field.equals("email") ? "Dit klopt niet" : "anna@example.nl");
            assertThat(page.select("input[name=pagina]").val()).isEqualTo("/geld/loont-werken");
            assertThat(site.rows("message")).isEmpty();
        }
    }

    @Test
    void takes_two_thousand_characters_and_not_one_more() {
        try (var site = TestSite.withoutLimits(directory)) {
            assertThat(site.visitor
                            .post(FORM, site.filledIn(ABOUT, "€".repeat(2001), ""))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(site.visitor
                            .post(FORM, site.filledIn(ABOUT, "\"".repeat(2000), ""))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(site.visitor
                            .post(FORM, site.filledIn(ABOUT, "😀".repeat(2000), ""))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void stores_one_when_pressed_twice_and_two_of_two_forms() {
        try (var site = TestSite.withoutLimits(directory)) {
            var fields = site.filledIn(ABOUT, "Dit klopt niet", "");

            site.visitor.post(FORM, fields);
            assertThat(site.visitor.post(FORM, fields).statusCode()).isEqualTo(303);
            assertThat(site.rows("message")).hasSize(1);

            site.visitor.post(FORM, site.filledIn(ABOUT, "Dit klopt niet", ""));
            assertThat(site.rows("message")).hasSize(2);
        }
    }

    @Test
    void takes_nothing_from_a_machine_or_without_a_stamp() {
        try (var site = TestSite.withoutLimits(directory)) {
            var filledByMachine = site.filledIn(ABOUT, "Koop hier", "");
            filledByMachine.put("website", "https://elders.nl");
            var answer = site.visitor.post(FORM, filledByMachine);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(parsed(answer).select("#bericht").val()).isEqualTo("Koop hier");
            assertThat(site.visitor.post(FORM, Map.of("bericht", "Koop hier")).statusCode())
                    .isEqualTo(422);
            assertThat(site.rows("message")).isEmpty();
        }
    }

    @Test
    void takes_five_in_ten_minutes_from_one_address() {
        try (var site = TestSite.withLimits(directory)) {
            for (int i = 0; i < 5; i++) {
                assertThat(site.visitor
                                .post(FORM, site.filledIn(ABOUT, "Nummer " + i, ""))
                                .statusCode())
                        .isEqualTo(303);
            }
            var sixth = site.visitor.post(FORM, site.filledIn(ABOUT, "Nummer 6", ""));

            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(sixth.headers().firstValue("retry-after")).isPresent();
            assertThat(parsed(sixth).select("#bericht").val()).isEqualTo("Nummer 6");
            assertThat(site.rows("message")).hasSize(5);
        }
    }

    @Test
    void shows_html_in_every_field_as_text() {
        try (var site = TestSite.withoutLimits(directory)) {
            var fields = site.filledIn(ABOUT, "</textarea><script>x()</script>", "\"><script>y()</script>");
            fields.put("pagina", "\"><script>z()</script>");

            var page = parsed(site.visitor.post(FORM, fields));

            assertThat(page.select("script:not([src])")).isEmpty();
            assertThat(page.select("#bericht").val()).isEqualTo("</textarea><script>x()</script>");
            assertThat(page.select("#email").val()).isEqualTo("\"><script>y()</script>");
        }
    }

    @Test
    void speaks_english() {
        try (var site = TestSite.withoutLimits(directory)) {
            var address = "/en/klopt-niet?pagina=/en/geld";
            var form = site.page(address);
            assertThat(form.select("h1").text()).isEqualTo("Is something not right?");
            assertThat(form.select("form p a[href=/en/geld]").text()).isEqualTo("Money & more");

            assertThat(parsed(site.visitor.post("/en/klopt-niet", site.filledIn(address, "", "")))
                            .select("#bericht-fout")
                            .text())
                    .contains("Write down what is not right.");
            var answer = site.visitor.post("/en/klopt-niet", site.filledIn(address, "An old amount", ""));

            assertThat(answer.headers().firstValue("location")).contains("/en/klopt-niet/bedankt");
            assertThat(site.page("/en/klopt-niet/bedankt").select("h1").text()).isEqualTo("Thank you");
            assertThat(site.rows("message"))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row).containsEntry("language", "en").containsEntry("page", "/en/geld"));
        }
    }

    @Test
    void asks_and_takes_nothing_while_nobody_reads() {
        try (var site = TestSite.onTrial(directory)) {
            for (var address : new String[] {ABOUT, "/klopt-niet/bedankt"}) {
                var page = site.page(address);
                assertThat(page.select("main form")).isEmpty();
                assertThat(page.select("main").text()).contains("nu leest niemand berichten");
            }
            assertThat(site.page("/en/klopt-niet").text()).contains("nobody reads messages now");

            assertThat(parsed(site.visitor.post(FORM, Map.of("bericht", "Hallo")))
                            .text())
                    .contains("Berichten sturen kan nog niet");
            assertThat(site.rows("message")).isEmpty();
            assertThat(site.rows("personal")).isEmpty();
        }
    }
}
