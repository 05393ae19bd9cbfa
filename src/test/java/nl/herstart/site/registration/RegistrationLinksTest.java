package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Timekeeper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of the mails, and what is erased when. */
class RegistrationLinksTest {

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

    private static int press(String link) {
        return site.visitor.post(link, Map.of()).statusCode();
    }

    private static boolean isConfirmed() {
        return site.database.read(look -> look.createQuery("SELECT confirmed_at IS NOT NULL FROM registration")
                .mapTo(Boolean.class)
                .one());
    }

    private static void assertGone(String link) {
        var opened = site.visitor.get(link);
        var pressed = site.visitor.post(link, Map.of());
        for (var answer : List.of(opened, pressed)) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Deze link werkt niet meer");
            assertThat(answer.body()).contains("href=\"/aanmelden\"");
        }
    }

    @Test
    void confirms_when_the_button_is_pressed() {
        var link = site.register().confirmLink();
        var page = Jsoup.parse(site.visitor.get(link).body());
        var form = page.select("main form");
        assertThat(form).hasSize(1);
        assertThat(form.attr("method")).isEqualTo("post");

        var answer = site.visitor.post(form.attr("action"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/aanmelden/bevestigd/oost");
        assertThat(isConfirmed()).isTrue();
        assertThat(site.lastMail().subject()).isEqualTo("Je aanmelding bij Stichting Terug is compleet");
        assertThat(site.lastMail().text()).contains("/aanmelden/mijn").contains("Werkcentrum Oost belt je uiterlijk ");
        assertThat(Jsoup.parse(site.visitor.get("/aanmelden/bevestigd/oost").body())
                        .select(".lead")
                        .text())
                .contains("Werkcentrum Oost belt of mailt je uiterlijk ", "regio Oost");
    }

    @Test
    void lets_others_write_while_the_text_of_a_mail_is_made() {
        site.whileWriting = () -> site.database.write(transaction -> "");
        try {
            var mail = site.register();
            assertThat(press(mail.confirmLink())).isEqualTo(303);
            site.clock.move(Duration.ofHours(1));
            site.register();
        } finally {
            site.whileWriting = () -> {};
        }

        assertThat(site.mails())
                .extracting(TestSite.WaitingMail::subject)
                .containsExactly(
                        "Bevestig je aanmelding bij Stichting Terug",
                        "Je aanmelding bij Stichting Terug is compleet",
                        "Je bent al aangemeld bij Stichting Terug");
    }

    @Test
    void confirms_only_once() {
        var link = site.register().confirmLink();
        press(link);

        assertGone(link);
        assertThat(site.mails()).hasSize(2);
    }

    @Test
    void changes_nothing_when_a_link_is_only_opened() {
        var mail = site.register();
        var before = site.everything();

        for (int i = 0; i < 3; i++) {
            for (var link : List.of(mail.confirmLink(), mail.withdrawLink())) {
                assertThat(site.visitor.get(link).statusCode()).isEqualTo(200);
                assertThat(site.visitor.head(link).statusCode()).isEqualTo(200);
            }
        }

        assertThat(site.everything()).isEqualTo(before);
        assertThat(press(mail.confirmLink())).isEqualTo(303);
        assertThat(press(mail.withdrawLink())).isEqualTo(303);
    }

    @Test
    void shows_behind_a_link_at_most_whose_registration_it_confirms_and_lets_no_one_keep_it() {
        var mail = site.register();
        assertThat(site.visitor.get(mail.confirmLink()).body()).contains("Mirjam Ööstenwindt", "1234 AB");
        assertThat(site.visitor.get(mail.withdrawLink()).body()).doesNotContain("Mirjam", "1234 AB");
        for (var link : List.of(mail.confirmLink(), mail.withdrawLink())) {
            var answer = site.visitor.get(link);
            assertThat(answer.body()).doesNotContain("Mirjam.Oostenwindt", "98765432", "vader");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        }
    }

    @Test
    void confirms_until_just_before_72_hours() {
        var link = site.register().confirmLink();
        site.clock.move(Duration.ofDays(3).minusMillis(1));

        assertThat(press(link)).isEqualTo(303);
    }

    @Test
    void no_longer_confirms_after_72_hours() {
        var link = site.register().confirmLink();
        site.clock.move(Duration.ofDays(3));

        assertGone(link);
        assertThat(isConfirmed()).isFalse();
    }

    @Test
    void gives_a_new_link_that_voids_the_older() {
        var older = site.register();
        site.clock.move(Duration.ofHours(1));
        var newer = site.register();

        assertGone(older.confirmLink());
        assertThat(press(newer.confirmLink())).isEqualTo(303);
        assertThat(press(older.withdrawLink()))
                .as("every mail's link withdraws")
                .isEqualTo(303);
    }

    @Test
    void does_not_take_a_link_for_another_purpose() {
        var mail = site.register();

        assertGone(mail.confirmLink().replace("bevestigen", "intrekken"));
        assertGone(mail.withdrawLink().replace("intrekken", "bevestigen"));
        assertThat(site.count("registration")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27%20OR%201=1--", "%C3%A9", "..%2e"})
    void answers_the_same_to_links_that_never_existed(String token) {
        assertGone("/aanmelden/bevestigen/" + token);
        assertGone("/aanmelden/intrekken/" + token);
    }

    @Test
    void keeps_no_link_that_could_be_used_by_who_reads_the_database() {
        var mail = site.register();
        var token = mail.confirmLink().substring("/aanmelden/bevestigen/".length());
        site.database.write(transaction -> transaction.execute("DELETE FROM outbox"));

        assertThat(site.everything()).doesNotContain(token);
    }

    @Test
    void stops_someone_who_tries_links() {
        try (var limited = TestSite.withLimits(folder.resolve("limited"))) {
            for (int i = 0; i < 20; i++) {
                var guessed = limited.visitor.post("/aanmelden/bevestigen/guess" + i, Map.of());
                assertThat(guessed.statusCode()).isEqualTo(404);
            }

            var answer = limited.visitor.get("/aanmelden/intrekken/guess");

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
        }
    }

    @Test
    void withdraws_from_any_mail_and_erases_everything_but_that_someone_agreed() {
        var first = site.register();
        press(first.confirmLink());
        var welcome = site.lastMail();

        var answer = site.visitor.post(first.withdrawLink(), Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/aanmelden/ingetrokken");
        for (var table : List.of("registration", "registration_help", "registration_link", "outbox")) {
            assertThat(site.count(table)).as(table).isZero();
        }
        assertThat(site.rows("consent_evidence").get(0))
                .containsEntry("text_version", "2026-11-30")
                .containsEntry("given_at", site.clock.millis())
                .containsEntry("confirmed_at", site.clock.millis())
                .containsEntry("ended_at", site.clock.millis())
                .hasEntrySatisfying(
                        "address_key", key -> assertThat((byte[]) key).hasSize(32));
        assertGone(first.withdrawLink());
        assertGone(welcome.withdrawLink());
    }

    @Test
    void says_goodbye_warmly() {
        var page = Jsoup.parse(site.visitor.get("/aanmelden/ingetrokken").body());

        assertThat(page.select("h1").text()).isEqualTo("Je gegevens zijn gewist");
        assertThat(page.text()).contains("Je bent altijd welkom");
    }

    @Test
    void lets_someone_come_back_after_withdrawing() {
        press(site.register().withdrawLink());

        assertThat(press(site.register().confirmLink())).isEqualTo(303);
    }

    @Test
    void erases_an_unconfirmed_registration_after_seven_days_with_its_mails() {
        site.register();
        site.clock.move(Duration.ofDays(7).minusMillis(1));
        site.routes.tidy(Leave.SOME);
        assertThat(site.count("registration")).isEqualTo(1);

        site.clock.move(Duration.ofMillis(1));
        site.routes.tidy(Leave.SOME);

        for (var table : List.of("registration", "registration_link", "outbox", "submission", "consent_evidence")) {
            assertThat(site.count(table)).as(table).isZero();
        }
    }

    @Test
    void erases_a_confirmed_registration_after_twelve_months_and_the_evidence_twelve_months_later() {
        site.registerAndConfirm();
        var confirmed = site.clock.instant().atZone(site.clock.getZone());
        var year = Duration.between(confirmed, confirmed.plus(Period.ofMonths(12)));
        site.clock.move(year.minusMillis(1));
        site.routes.tidy(Leave.SOME);
        assertThat(site.count("registration")).isEqualTo(1);

        site.clock.move(Duration.ofMillis(1));
        site.routes.tidy(Leave.SOME);
        assertThat(site.count("registration")).isZero();
        assertThat(site.count("outbox")).isZero();
        assertThat(site.count("consent_evidence")).isEqualTo(1);

        site.clock.move(Duration.ofDays(366));
        site.routes.tidy(Leave.SOME);
        assertThat(site.count("consent_evidence")).isZero();
    }

    @Test
    void erases_nobody_by_a_clock_that_jumped_and_few_in_one_day() {
        var timekeeper = new Timekeeper(site.clock);
        site.database.write(timekeeper::leave);
        for (int i = 0; i < 5; i++) {
            site.submit(site.filledIn("visitor" + i + "@example.nl"));
            press(site.lastMail().confirmLink());
        }
        site.submit(site.filledIn("unconfirmed@example.nl"));
        site.clock.move(Duration.ofDays(400));

        assertThat(site.routes.tidy(site.database.write(timekeeper::leave))).isEqualTo(6);
        assertThat(site.count("registration")).isEqualTo(6);

        assertThat(site.routes.tidy(Leave.SOME)).isEqualTo(2);
        assertThat(site.rows("registrant"))
                .extracting(row -> row.get("email"))
                .containsExactly("visitor3@example.nl", "visitor4@example.nl");
        assertThat(site.routes.tidy(Leave.ALL)).isZero();
        assertThat(site.count("registration")).isZero();
    }

    @Test
    void erases_no_more_on_a_day_by_starting_anew() {
        for (int i = 0; i < 8; i++) {
            site.submit(site.filledIn("visitor" + i + "@example.nl"));
            press(site.lastMail().confirmLink());
        }
        site.clock.move(Duration.ofDays(400));

        for (int start = 0; start < 10; start++) {
            assertThat(site.restarted().tidy(Leave.SOME)).isEqualTo(5);
        }
        site.clock.move(Duration.ofDays(1));
        assertThat(site.restarted().tidy(Leave.SOME)).isEqualTo(2);
    }

    @Test
    void erases_as_many_on_a_day_on_which_people_withdrew() {
        for (int i = 0; i < 4; i++) {
            site.submit(site.filledIn("visitor" + i + "@example.nl"));
            press(site.lastMail().confirmLink());
        }
        site.clock.move(Duration.ofDays(400));
        for (int i = 4; i < 8; i++) {
            site.submit(site.filledIn("visitor" + i + "@example.nl"));
            press(site.lastMail().confirmLink());
            press(site.lastMail().withdrawLink());
        }

        assertThat(site.routes.tidy(Leave.SOME)).isEqualTo(1);
    }
}
