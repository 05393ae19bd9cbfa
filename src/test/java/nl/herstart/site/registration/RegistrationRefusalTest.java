package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form does not accept, and that nothing typed is lost by it. */
class RegistrationRefusalTest {

    private static final List<String> TYPED =
            List.of("naam", "email", "telefoon", "postcode", "uren", "kunnen", "soortwerk", "toelichting");

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.withoutLimits(folder.resolve("database"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void clear() {
        site.clear();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            naam        | ''                 | Vul je naam in
            naam        | 12                 | met letters
            email       | mirjam             | naam@voorbeeld.nl
            telefoon    | bel maar           | 06 12345678
            postcode    | 12 AB              | 1234 AB
            uren        | 99                 | van 1 tot en met 40
            toelichting | mijn bsn 123456782 | burgerservicenummer
            schooltijden| soms               | Kies een van de antwoorden
            bereik      | duif               | Kies een van de antwoorden
            spreekt     | xx                 | Kies een van de antwoorden
            tijden      | ooit               | Kies uit de antwoorden
            hulp        | alles              | Kies uit de antwoorden
            kunnen      | bsn 123456782      | burgerservicenummer
            toestemming | ''                 | mogen we niets bewaren
            """)
    void shows_the_page_again_with_the_error_and_everything_typed(String field, String typed, String message) {
        var fields = site.filledIn();
        fields.put(field, typed);
        if (field.equals("toestemming")) {
            fields.remove(field);
        }

        var answer = site.submit(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = FormPage.of(answer);
        assertThat(page.document().title()).startsWith("Fout: ");
        var link = page.document().select(".error-summary a");
        assertThat(link).hasSize(1);
        assertThat(link.text()).contains(message);
        var control = page.document().select(link.attr("href"));
        assertThat(control).as("the link leads to the field").hasSize(1);
        assertThat(control.attr("name")).isEqualTo(field);
        assertThat(page.document().select("#" + field + "-fout").text()).contains(message);
        fields.keySet().removeAll(List.of("schooltijden", "bereik", "spreekt", "tijden", "hulp"));
        page.assertStillThere(fields);
        assertThat(site.count("registration")).isZero();
        assertThat(site.mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam", "email", "telefoon", "postcode", "uren", "kunnen", "soortwerk", "toelichting"})
    void refuses_a_text_that_is_too_long_and_gives_it_back(String field) {
        var fields = site.filledIn();
        fields.put(field, "a".repeat(3_000));

        var answer = site.submit(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        FormPage.of(answer).assertStillThere(fields);
    }

    @Test
    void shows_html_that_was_typed_as_text() {
        var fields = site.filledIn();
        var payload = "</textarea>\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}";
        TYPED.forEach(field -> fields.put(field, payload));

        var answer = site.submit(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x");
        FormPage.of(answer).assertStillThere(fields);
    }

    @Test
    void refuses_control_characters_without_a_failure() {
        for (var field : TYPED) {
            var fields = site.filledIn();
            fields.put(field, "a\u0000\u202eb");
            assertThat(site.submit(fields).statusCode()).as(field).isEqualTo(422);
        }
        assertThat(site.count("registration")).isZero();
    }

    @Test
    void says_when_to_try_again_after_five_forms_from_one_connection() {
        try (var limited = TestSite.withLimits(folder.resolve("limited"))) {
            for (int i = 0; i < 5; i++) {
                var fields = limited.filledIn("visitor" + i + "@example.nl");
                assertThat(limited.submit(fields).statusCode()).isEqualTo(303);
            }
            var fields = limited.filledIn("visitor6@example.nl");

            var answer = limited.submit(fields);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
            assertThat(FormPage.of(answer).errors()).contains("Probeer het over");
            FormPage.of(answer).assertStillThere(fields);
            assertThat(limited.count("registration")).isEqualTo(5);
        }
    }

    @Test
    void asks_to_press_again_when_a_form_comes_back_within_three_seconds() {
        try (var limited = TestSite.withLimits(folder.resolve("hasty"))) {
            var fields = limited.filledIn();
            limited.clock.move(Duration.ofSeconds(-8));

            var hasty = limited.submit(fields);

            assertThat(hasty.statusCode()).isEqualTo(422);
            assertThat(FormPage.of(hasty).errors()).contains("druk nog een keer");
            FormPage.of(hasty).assertStillThere(fields);
            assertThat(limited.count("registration")).isZero();

            fields.put("stempel", FormPage.of(hasty).stamp());
            limited.clock.move(Duration.ofSeconds(4));
            assertThat(limited.submit(fields).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void refuses_a_form_in_which_a_machine_filled_the_hidden_field() {
        var fields = site.filledIn();
        fields.put("website", "https://example.org");

        assertThat(site.submit(fields).statusCode()).isEqualTo(422);
        assertThat(site.count("registration")).isZero();
    }

    @Test
    void refuses_a_form_without_our_stamp() {
        for (var stamp : List.of("", "AAAA", "\u0000")) {
            var fields = site.filledIn();
            fields.put("stempel", stamp);
            assertThat(site.submit(fields).statusCode()).isEqualTo(422);
        }
        assertThat(site.count("registration")).isZero();
    }
}
