package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.visit.LogBook;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens with a form that is right, and what that never gives away. */
class RegistrationRoutesTest {

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

    @Test
    void keeps_a_registration_with_its_mail_and_sends_the_visitor_on() {
        var answer = site.submit(site.filledIn());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/aanmelden/gelukt/oost");
        assertThat(site.rows("registrant").get(0))
                .containsEntry("name", "Mirjam Ööstenwindt")
                .containsEntry("email", "Mirjam.Oostenwindt@example.nl")
                .containsEntry("phone", "+31698765432")
                .containsEntry("postcode", "1234 AB")
                .containsEntry("hours_per_week", 24)
                .containsEntry("school_hours", "liefst")
                .containsEntry("kind_of_work", "Iets met planten")
                .containsEntry("explanation", "Ik zorgde elf jaar voor mijn vader.\nNu zoek ik werk.")
                .containsEntry("consent_version", "2026-11-30")
                .containsEntry("registered_at", site.clock.millis())
                .containsEntry("confirmed_at", null);
        assertThat(site.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("Mirjam.Oostenwindt@example.nl");
            assertThat(mail.subject()).isEqualTo("Bevestig je aanmelding bij Stichting Terug");
            assertThat(mail.text())
                    .startsWith("Hallo,\n\nMet dit")
                    .contains(mail.confirmLink() + "\n\nDruk op de knop")
                    .contains(mail.withdrawLink() + "\n\nHartelijke groet,\nStichting Terug\nhttp://localhost:");
            assertThat(mail.text()).contains("72 uur").contains("7 dagen");
            assertThat(Jsoup.parse(mail.html()).select("a.button").attr("href")).endsWith(mail.confirmLink());
        });
    }

    @Test
    void keeps_every_kind_of_help_that_was_ticked() {
        var fields = site.filledIn();
        site.visitor.post(
                "/aanmelden",
                "application/x-www-form-urlencoded",
                Visitor.encoded(fields) + "&hulp=geld&hulp=scholing");

        assertThat(site.rows("registration_help"))
                .extracting(row -> row.get("help"))
                .containsExactly("geld", "meedenken", "scholing");
    }

    @Test
    void puts_no_word_of_the_visitor_in_a_mail() {
        site.register();
        site.registerAndConfirm();
        site.submit(site.filledIn());

        assertThat(site.mails())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html())
                        .doesNotContain("Mirjam", "Oostenwindt", "planten", "vader", "huis", "1234", "98765432"));
    }

    @Test
    void stores_one_registration_however_often_one_form_is_sent() {
        var fields = site.filledIn();

        var answers = IntStream.range(0, 23)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> site.submit(fields)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(303));
        assertThat(site.count("registration")).isEqualTo(1);
        assertThat(site.mails()).hasSize(1);
    }

    @Test
    void does_nothing_with_a_form_that_comes_in_again_later() {
        var fields = site.filledIn();
        site.submit(fields);
        site.clock.move(Duration.ofHours(1));

        assertThat(site.submit(fields).statusCode()).isEqualTo(303);
        assertThat(site.mails()).hasSize(1);

        site.visitor.post(site.lastMail().withdrawLink(), Map.of());
        assertThat(site.submit(fields).statusCode()).isEqualTo(303);
        assertThat(site.count("registration")).isZero();
    }

    @Test
    void stores_every_visitor_of_twenty_at_once() {
        var forms = Stream.generate(site::filledIn).limit(20).toList();
        IntStream.range(0, 20).forEach(i -> forms.get(i).put("email", "visitor" + i + "@example.nl"));

        var answers = forms.stream()
                .map(form -> CompletableFuture.supplyAsync(() -> site.submit(form)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(303));
        assertThat(site.count("registration")).isEqualTo(20);
        assertThat(site.mails()).hasSize(20);
    }

    @Test
    void confirms_by_a_link_only_what_its_mail_was_about() {
        var link = site.register().confirmLink();
        var strangers = site.filledIn();
        strangers.put("naam", "Een ander");
        strangers.put("telefoon", "06-11 11 11 11");
        site.submit(strangers);

        assertThat(site.visitor.get(link).body())
                .contains("Mirjam Ööstenwindt", "1234 AB")
                .doesNotContain("Een ander");
        site.visitor.post(link, Map.of());

        assertThat(site.everything())
                .contains("Mirjam Ööstenwindt", "+31698765432")
                .doesNotContain("Een ander", "+31611111111");
    }

    @Test
    void takes_newer_answers_with_the_mail_that_tells_of_them_and_voids_the_older_link() {
        var older = site.register().confirmLink();
        site.clock.move(Duration.ofMinutes(11));
        var fields = site.filledIn();
        fields.put("naam", "Mirjam Verbeterd");
        fields.put("hulp", "scholing");
        site.submit(fields);

        assertThat(site.visitor.get(older).statusCode()).isEqualTo(404);
        assertThat(site.visitor.get(site.lastMail().confirmLink()).body()).contains("Mirjam Verbeterd");
        assertThat(site.everything())
                .contains("Mirjam Verbeterd", "scholing")
                .doesNotContain("Ööstenwindt", "meedenken");
        assertThat(site.count("registration")).isEqualTo(1);
    }

    @Test
    void does_not_let_a_stranger_change_what_was_confirmed() {
        site.registerAndConfirm();
        site.clock.move(Duration.ofHours(1));
        var fields = site.filledIn("MIRJAM.oostenwindt@EXAMPLE.nl");
        fields.put("naam", "Een ander");

        site.submit(fields);

        assertThat(site.everything()).contains("Mirjam Ööstenwindt").doesNotContain("Een ander");
        assertThat(site.lastMail().subject()).isEqualTo("Je bent al aangemeld bij Stichting Terug");
        assertThat(site.lastMail().text()).contains("We hebben niets veranderd");
        assertThat(site.lastMail().withdrawLink()).isNotEmpty();
    }

    @Test
    void answers_the_same_whether_the_address_was_unknown_unconfirmed_or_confirmed() {
        var unknown = site.submit(site.filledIn());
        site.clock.move(Duration.ofHours(1));
        var unconfirmed = site.submit(site.filledIn());
        site.visitor.post(site.lastMail().confirmLink(), Map.of());
        site.clock.move(Duration.ofDays(1));
        var confirmed = site.submit(site.filledIn());

        for (var known : List.of(unconfirmed, confirmed)) {
            assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(known.body()).isEqualTo(unknown.body());
            assertThat(withoutDate(known)).isEqualTo(withoutDate(unknown));
        }
        assertThat(site.mails()).hasSize(4);
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void mails_one_address_once_in_ten_minutes_and_three_times_a_day_without_a_word_about_it() {
        for (int i = 0; i < 30; i++) {
            var answer = site.submit(site.filledIn());
            assertThat(answer.statusCode()).isEqualTo(303);
            site.clock.move(Duration.ofMinutes(4));
        }
        assertThat(site.mails()).hasSize(3);
    }

    @Test
    void keeps_neither_row_nor_mail_when_one_of_the_two_cannot_be_kept() {
        site.database.write(transaction -> transaction.execute("ALTER TABLE outbox RENAME TO elsewhere"));
        try (var log = LogBook.of("nl.herstart")) {
            var answer = site.submit(site.filledIn());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("SQL", "outbox");
            assertThat(log.messages())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContainIgnoringCase("mirjam")
                            .doesNotContain("98765432", "1234"));
        } finally {
            site.database.write(transaction -> transaction.execute("ALTER TABLE elsewhere RENAME TO outbox"));
        }
        assertThat(site.count("registration")).isZero();
        assertThat(site.count("submission")).isZero();
        assertThat(site.submit(site.filledIn()).statusCode()).isEqualTo(303);
    }

    @Test
    void asks_to_come_back_when_another_change_takes_too_long() {
        var fields = site.filledIn();
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> site.database.<Boolean, RuntimeException>write(transaction -> {
            begun.countDown();
            return waitsFor(done);
        }));
        assertThat(waitsFor(begun)).isTrue();

        var answer = site.submit(fields);
        done.countDown();
        slow.join();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(site.count("registration")).isZero();
        assertThat(FormPage.of(answer).document().select("[name=naam]").val()).isEqualTo("Mirjam Ööstenwindt");
        assertThat(site.submit(fields).statusCode()).isEqualTo(303);
    }

    private static boolean waitsFor(CountDownLatch latch) {
        try {
            return latch.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registered on a Saturday; the office is closed on Thursday 26 November. */
    @Test
    void thanks_with_the_region_and_who_answers_by_which_day() {
        var page = FormPage.of(site.visitor.get("/aanmelden/gelukt/oost")).document();

        assertThat(page.select("h1").text()).isEqualTo("Kijk in je mail");
        assertThat(page.text()).contains("72 uur", "regio Oost", "Werkcentrum Oost belt of mailt je uiterlijk ");
        for (var other : List.of("/aanmelden/gelukt", "/aanmelden/gelukt/zuid", "/aanmelden/gelukt/nergens")) {
            var general = site.visitor.get(other);
            assertThat(general.statusCode()).isEqualTo(200);
            assertThat(FormPage.of(general).document().select("main").text())
                    .contains("Kijk in je mail")
                    .doesNotContain("uiterlijk", "nergens");
        }
    }
}
