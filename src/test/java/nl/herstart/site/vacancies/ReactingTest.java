package nl.herstart.site.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.vacancy.TestBoard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a reaction to the employer, and how it is erased. */
class ReactingTest {

    private static final Map<String, String> FATIMA = Map.of(
            "naam",
            "Fatima Ümit",
            "email",
            "fatima@example.nl",
            "telefoon",
            "06 11223344",
            "bericht",
            "Ik kan op maandag.");

    @TempDir
    private Path directory;

    private TestSite site;
    private String vacancy = "";

    @BeforeEach
    void open() {
        site = new TestSite(directory);
        vacancy = "/vacatures/" + site.board.opened(TestBoard.selling()).text();
        site.board.database.write(all -> all.execute("DELETE FROM outbox"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String sent() {
        var answer = site.press(vacancy, vacancy + "/reageren", FATIMA);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(site.page("/vacatures/reactie/verstuurd").text()).contains("Kijk in je mail");
        return TestSite.links(site.mails().get(0)).get(0);
    }

    @Test
    void goes_to_the_employer_when_it_is_confirmed_and_not_before() {
        var own = sent();
        assertThat(site.mails()).hasSize(1);
        assertThat(site.page(own).text()).contains("Ik kan op maandag.");
        assertThat(site.mails()).hasSize(1);

        assertThat(site.visitor.post(own, Map.of()).statusCode()).isEqualTo(303);

        assertThat(site.mails()).hasSize(2);
        var read = TestSite.links(site.mails().get(1)).get(0);
        assertThat(site.page(read).text())
                .contains("Fatima Ümit")
                .contains("fatima@example.nl")
                .contains("06 11 22 33 44")
                .contains("Ik kan op maandag.");
    }

    @Test
    void writes_nothing_of_it_into_a_mail() {
        site.visitor.post(sent(), Map.of());

        assertThat(site.mails())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .doesNotContain("Fatima")
                        .doesNotContain("maandag")
                        .doesNotContain("fatima@"));
    }

    @Test
    void confirms_once() {
        var own = sent();
        site.visitor.post(own, Map.of());

        assertThat(site.visitor.post(own, Map.of()).statusCode()).isEqualTo(410);
        assertThat(site.mails()).hasSize(2);
    }

    @Test
    void counts_two_presses_on_one_form_once() {
        var stamp = site.page(vacancy).select("[name=stempel]").attr("value");
        var form = new HashMap<>(FATIMA);
        form.put("stempel", stamp);

        assertThat(site.visitor.post(vacancy + "/reageren", form).statusCode()).isEqualTo(303);
        assertThat(site.visitor.post(vacancy + "/reageren", form).statusCode()).isEqualTo(303);

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void is_taken_back_with_the_same_link_also_for_the_employer() {
        var own = sent();
        site.visitor.post(own, Map.of());
        var read = TestSite.links(site.mails().get(1)).get(0);

        assertThat(site.visitor.post(own, Map.of("naar", "terug")).statusCode()).isEqualTo(303);

        assertThat(site.visitor.get(read).statusCode()).isEqualTo(410);
        assertThat(site.visitor.get(own).statusCode()).isEqualTo(410);
        assertThat(kept()).isZero();
        assertThat(words()).doesNotContain("Fatima");
    }

    @Test
    void is_erased_four_weeks_after_the_vacancy_is_over() {
        site.visitor.post(sent(), Map.of());
        site.board.at("2027-02-09T10:00");
        site.tidy();
        assertThat(kept()).isEqualTo(1);

        site.board.at("2027-02-10T10:00");
        site.tidy();

        assertThat(kept()).isZero();
        assertThat(words()).doesNotContain("Fatima");
    }

    @Test
    void is_erased_after_a_week_when_nobody_confirms() {
        var own = sent();
        site.board.at("2026-12-04T11:00");
        assertThat(site.visitor.post(own, Map.of()).statusCode()).isEqualTo(410);
        site.board.at("2026-12-08T11:00");

        site.tidy();

        assertThat(kept()).isZero();
    }

    @Test
    void tells_who_reacted_once_that_the_vacancy_is_over() {
        site.visitor.post(sent(), Map.of());
        site.eachMinute();
        assertThat(site.mails()).hasSize(2);
        site.board.at("2027-01-13T09:00");

        site.eachMinute();
        site.eachMinute();

        assertThat(site.mails()).hasSize(3);
        assertThat(site.mails().get(2)).contains("staat niet meer open");
    }

    @Test
    void says_what_is_wrong_and_loses_nothing() {
        var answer = site.press(
                vacancy, vacancy + "/reageren", Map.of("naam", "", "email", "fatima", "bericht", "BSN 123456782"));
        var page = TestSite.read(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".field__error").eachText()).hasSize(3);
        assertThat(page.select("[name=email]").attr("value")).isEqualTo("fatima");
        assertThat(page.select("[name=bericht]").text()).isEqualTo("BSN 123456782");
        assertThat(site.press(vacancy, vacancy + "/reageren", with("bericht", "a".repeat(801)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(kept()).isZero();
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(FATIMA);
        fields.put(field, value);
        return fields;
    }

    @Test
    void is_refused_after_five_in_ten_minutes(@TempDir Path other) {
        try (var limited = new TestSite(other, RateLimits.enforced())) {
            var path = "/vacatures/" + limited.board.opened(TestBoard.selling()).text();
            for (int each = 0; each < 5; each++) {
                assertThat(later(limited, path)).isEqualTo(303);
            }

            assertThat(later(limited, path)).isEqualTo(429);
        }
    }

    private static int later(TestSite limited, String path) {
        var fields = new HashMap<>(FATIMA);
        fields.put("stempel", limited.page(path).select("[name=stempel]").attr("value"));
        limited.board.clock.move(Duration.ofSeconds(5));
        return limited.visitor.post(path + "/reageren", fields).statusCode();
    }

    private int kept() {
        return site.board.database.read(look -> look.createQuery("SELECT count(*) FROM vacancy_reaction")
                .mapTo(Integer.class)
                .one());
    }

    private String words() {
        List<String> all = site.board.database.read(look -> look.createQuery("SELECT words FROM personal")
                .mapTo(String.class)
                .list());
        return String.join("\n", all);
    }
}
