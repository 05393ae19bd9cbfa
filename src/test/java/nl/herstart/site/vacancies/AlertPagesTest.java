package nl.herstart.site.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.herstart.vacancy.TestBoard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that is mailed each week, and how it ends. 1 December 2026 is a Tuesday. */
class AlertPagesTest {

    @TempDir
    private Path directory;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String confirmed() {
        var answer = site.press(
                "/vacatures/bewaren?schooltijd=ja",
                "/vacatures/bewaren",
                Map.of("email", "fatima@example.nl", "schooltijd", "ja"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var link = TestSite.links(site.mails().get(0)).get(0);
        assertThat(site.page(link).select("form")).hasSize(1);
        assertThat(site.visitor.post(link, Map.of()).statusCode()).isEqualTo(303);
        return link;
    }

    private List<String> news() {
        return site.mails().stream()
                .filter(mail -> mail.contains("zoekopdracht"))
                .toList();
    }

    @Test
    void says_what_is_searched_and_offers_a_way_without_keeping_anything() {
        var page = site.page("/vacatures/bewaren?schooltijd=ja");

        assertThat(page.select(".lead").text()).isEqualTo("Je zoekt vacatures onder schooltijd.");
        assertThat(page.select("a[href='/vacatures.atom?schooltijd=ja']")).hasSize(1);
    }

    @Test
    void mails_once_a_week_what_is_new_and_nothing_when_nothing_is() {
        confirmed();
        site.board.at("2026-12-07T08:30");
        site.eachMinute();
        assertThat(news()).isEmpty();

        site.board.at("2026-12-09T12:00");
        var id = site.board.opened(TestBoard.selling());
        site.eachMinute();
        assertThat(news()).isEmpty();

        site.board.at("2026-12-14T07:59");
        site.eachMinute();
        assertThat(news()).isEmpty();
        site.board.at("2026-12-14T08:00");
        site.eachMinute();
        site.eachMinute();

        assertThat(news())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Er is een nieuwe vacature die bij je zoekopdracht past:")
                        .contains("/vacatures/" + id.text())
                        .contains("/vacatures?schooltijd=ja")
                        .contains("tot 1 juni 2027"));
        site.board.at("2026-12-21T08:00");
        site.eachMinute();
        assertThat(news()).hasSize(1);
    }

    @Test
    void mails_nothing_to_who_did_not_confirm() {
        site.press("/vacatures/bewaren", "/vacatures/bewaren", Map.of("email", "fatima@example.nl"));
        site.board.at("2026-12-02T12:00");
        site.board.opened(TestBoard.selling());
        site.board.at("2026-12-07T09:00");

        site.eachMinute();

        assertThat(news()).isEmpty();
        site.board.at("2026-12-09T09:00");
        site.tidy();
        assertThat(kept()).isZero();
    }

    @Test
    void stops_with_one_press_from_any_mail() {
        confirmed();
        site.board.at("2026-12-02T12:00");
        site.board.opened(TestBoard.selling());
        site.board.at("2026-12-07T09:00");
        site.eachMinute();
        var links = TestSite.links(news().get(0));
        var stop = links.stream()
                .filter(link -> link.contains("/stoppen/"))
                .findFirst()
                .orElseThrow();
        assertThat(site.page(stop).select("form")).hasSize(1);
        assertThat(kept()).isEqualTo(1);

        assertThat(site.visitor.post(stop, Map.of()).statusCode()).isEqualTo(303);

        assertThat(kept()).isZero();
        assertThat(site.visitor.post(stop, Map.of()).statusCode()).isEqualTo(410);
    }

    @Test
    void is_erased_after_six_months() {
        confirmed();
        site.board.at("2027-06-01T09:00");
        site.tidy();
        assertThat(kept()).isEqualTo(1);

        site.board.at("2027-06-01T10:00");
        site.tidy();

        assertThat(kept()).isZero();
    }

    @Test
    void says_what_is_wrong_with_an_address() {
        var answer = site.press("/vacatures/bewaren", "/vacatures/bewaren", Map.of("email", "fatima"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestSite.read(answer.body()).select("#email-fout").text()).contains("klopt niet");
    }

    private int kept() {
        return site.board.database.read(look -> look.createQuery("SELECT count(*) FROM vacancy_alert")
                .mapTo(Integer.class)
                .one());
    }
}
