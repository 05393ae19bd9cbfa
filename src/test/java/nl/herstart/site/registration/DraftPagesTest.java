package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.schedule.Leave;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To go on later with answers that were kept. */
class DraftPagesTest {

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start(@TempDir Path folder) {
        site = TestSite.withoutLimits(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void clear() {
        site.clear();
    }

    /** Keeps a form on which not all is filled in yet, and gives the link in the mail. */
    private static String keep(String field, String answer) {
        var fields = site.filledIn();
        fields.remove("soortwerk");
        fields.put("naar", "bewaar");
        assertThat(site.submit(fields, field, answer).headers().firstValue("Location"))
                .contains("/aanmelden/bewaard");
        return site.lastMail().link("verder");
    }

    private static FormPage goOn(String link) {
        return FormPage.of(site.visitor.post(link, Map.of("naar", "verder")));
    }

    @Test
    void asks_to_which_address_the_link_may_go_with_all_answers_along() {
        var page = FormPage.of(site.submit(site.filledIn(), "naar", "bewaren"));

        assertThat(page.heading()).isEqualTo("Bewaar en ga later verder");
        assertThat(page.shown())
                .containsEntry("email", "Mirjam.Oostenwindt@example.nl")
                .containsEntry("kunnen", "Een huis vol mensen regelen");
        assertThat(site.count("draft")).isZero();
    }

    @Test
    void goes_on_where_it_stood_but_for_the_consent() {
        var page = goOn(keep("naam", "Mirjam"));

        assertThat(page.heading()).isEqualTo("Mogen we je gegevens bewaren?");
        assertThat(page.shown())
                .containsEntry("naam", "Mirjam")
                .containsEntry("tijden", "maandag-ochtend,vrijdag-avond")
                .doesNotContainKey("soortwerk");
    }

    /** Most questions may be skipped, so that a page that nobody saw yet is not wrong. */
    @Test
    void goes_on_at_the_page_where_somebody_stopped() {
        assertThat(goOn(keep("pagina", "gesprek")).heading()).isEqualTo("Het eerste gesprek");
    }

    @Test
    void changes_nothing_when_the_link_is_only_opened() {
        var link = keep("naam", "Mirjam");
        var before = site.everything() + site.rows("draft").size();
        for (int i = 0; i < 3; i++) {
            assertThat(site.visitor.get(link).body()).doesNotContain("Oostenwindt", "planten");
            site.visitor.head(link);
        }

        assertThat(site.everything() + site.rows("draft").size()).isEqualTo(before);
        assertThat(goOn(link).shown()).containsEntry("naam", "Mirjam");
    }

    @Test
    void lets_nobody_without_the_link_change_or_end_what_is_behind_it() {
        var hers = keep("naam", "Mirjam");
        keep("naam", "Een vreemde");
        assertThat(site.mails()).hasSize(1);
        assertThat(goOn(hers).shown()).containsEntry("naam", "Mirjam");

        site.clock.move(Duration.ofHours(1));
        var theirs = keep("naam", "Een vreemde");
        assertThat(goOn(hers).shown()).containsEntry("naam", "Mirjam");
        assertThat(goOn(theirs).shown()).containsEntry("naam", "Een vreemde");

        site.submit(site.filledIn());
        assertThat(goOn(hers).shown()).containsEntry("naam", "Mirjam");
        site.clock.move(Duration.ofDays(6));
        site.routes.tidy(Leave.SOME);
        assertThat(goOn(hers).shown()).containsEntry("naam", "Mirjam");
    }

    @Test
    void keeps_nothing_without_a_mail_that_leads_to_it() {
        keep("naam", "Mirjam");
        keep("naam", "Een vreemde");

        assertThat(site.count("draft")).isEqualTo(1);
        assertThat(site.rows("personal").toString()).doesNotContain("Een vreemde");
    }

    @Test
    void keeps_more_behind_the_same_link_for_who_went_on_by_it() {
        var link = keep("naam", "Mirjam");
        site.clock.move(Duration.ofDays(6));
        var fields = goOn(link).pressing("bewaren");
        fields.put("naam", "Mirjam Later");

        var answer = site.submit(fields);

        assertThat(answer.headers().firstValue("Location")).contains("/aanmelden/bewaard/zelfde-link");
        assertThat(site.visitor.get("/aanmelden/bewaard/zelfde-link").body()).contains("7 dagen");
        site.clock.move(Duration.ofDays(6));
        assertThat(goOn(link).shown()).containsEntry("naam", "Mirjam Later");
        assertThat(site.mails()).hasSize(1);
        assertThat(site.count("draft")).isEqualTo(1);
    }

    @Test
    void keeps_no_burgerservicenummer_behind_the_same_link_either() {
        var link = keep("naam", "Mirjam");
        var fields = goOn(link).pressing("bewaren");
        fields.put("toelichting", "bsn 123456782");

        assertThat(site.submit(fields).statusCode()).isEqualTo(422);
        assertThat(goOn(link).shown()).doesNotContainValue("bsn 123456782");
    }

    @Test
    void asks_for_an_address_when_the_link_no_longer_works() {
        var fields = site.filledIn();
        fields.put("concept", "nonsense");

        var page = FormPage.of(site.submit(fields, "naar", "bewaren"));

        assertThat(page.heading()).isEqualTo("Bewaar en ga later verder");
    }

    @Test
    void erases_at_a_press_and_when_the_registration_is_confirmed_and_after_seven_days() {
        var link = keep("naam", "Mirjam");
        site.visitor.post(link, Map.of("naar", "wissen"));
        assertThat(site.count("draft") + site.count("outbox")).isZero();

        keep("naam", "Mirjam");
        site.clock.move(Duration.ofHours(1));
        site.registerAndConfirm();
        assertThat(site.count("draft")).isZero();

        site.clear();
        var last = keep("naam", "Mirjam");
        site.clock.move(Duration.ofDays(7));
        assertThat(site.visitor.get(last).statusCode()).isEqualTo(404);
        site.routes.tidy(Leave.SOME);
        assertThat(site.count("draft")).isZero();
    }

    @Test
    void keeps_no_burgerservicenummer_and_nothing_that_is_too_long() {
        for (var wrong : List.of("bsn 123456782", "x".repeat(3_000))) {
            var fields = site.filledIn();
            fields.put("naar", "bewaar");
            var answer = site.submit(fields, "toelichting", wrong);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(FormPage.of(answer).shown()).containsEntry("toelichting", wrong);
        }
        assertThat(site.count("draft")).isZero();
    }

    @Test
    void asks_for_an_address_that_can_be_mailed_to() {
        var fields = site.filledIn();
        fields.put("naar", "bewaar");

        var answer = site.submit(fields, "email", "mirjam");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(FormPage.of(answer).errors()).contains("naam@voorbeeld.nl");
        assertThat(FormPage.of(answer).shown()).containsEntry("email", "mirjam").containsEntry("uren", "24");
    }

    @Test
    void puts_no_word_of_the_visitor_in_the_mail() {
        keep("naam", "Mirjam");

        assertThat(site.lastMail().text() + site.lastMail().html()).doesNotContain("Mirjam", "Oostenwindt", "huis");
    }
}
