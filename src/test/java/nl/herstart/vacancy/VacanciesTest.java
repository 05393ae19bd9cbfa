package nl.herstart.vacancy;

import static nl.herstart.vacancy.TestBoard.ALEX;
import static nl.herstart.vacancy.TestBoard.ELSEWHERE;
import static nl.herstart.vacancy.TestBoard.SAM;
import static nl.herstart.vacancy.TestBoard.bakery;
import static nl.herstart.vacancy.TestBoard.selling;
import static nl.herstart.vacancy.TestBoard.vacancy;
import static nl.herstart.vacancy.TestBoard.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a vacancy, from the report of an employer until nothing is left of it. */
class VacanciesTest {

    private static final Vacancy EVENINGS =
            vacancy("Brood bakken", week("17:00", "21:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY));

    @TempDir
    Path folder;

    private TestBoard site;
    private EmployerList list;
    private OwnVacancies own;

    @BeforeEach
    void start() {
        site = new TestBoard(folder.resolve("database"));
        list = new EmployerList(site.board);
        own = new OwnVacancies(site.board);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_link_confirms_the_report_it_was_mailed_about_and_works_once() {
        site.reported(bakery(), selling());
        var link = site.letters.latest("confirm");
        site.reported(bakery(), EVENINGS);
        assertThat(site.subjects())
                .as("a stranger can have nobody mailed often")
                .containsExactly("confirm");
        assertThat(site.vacancies.toConfirm(link).vacancies())
                .extracting(filed -> filed.vacancy().title())
                .containsExactly("Brood verkopen");

        assertThat(site.confirm(link).vacancies())
                .extracting(filed -> filed.vacancy().title())
                .containsExactly("Brood verkopen");
        assertThat(site.confirm(link).isEmpty()).isTrue();
        assertThat(list.queue(SAM).vacancies())
                .as("what a stranger reports with her address waits for her own word")
                .hasSize(1);
    }

    @Test
    void what_else_waits_at_an_address_gets_a_mail_of_its_own_once_its_owner_is_there() {
        site.reported(bakery(), selling());
        var link = site.letters.latest("confirm");
        site.reported(bakery(), EVENINGS);
        site.vacancies.add(
                bakery(),
                new Interest(Set.of(Wish.GESPREK), selling().place(), "Bel na vier uur"),
                new Press(Map.of("a", List.of("b"))));
        site.confirm(link);
        assertThat(site.subjects()).containsExactly("confirm", "received", "confirm", "confirm");

        site.confirm(site.letters.latest("confirm"));
        assertThat(site.subjects())
                .as("each is asked once")
                .filteredOn("confirm"::equals)
                .hasSize(3);
        assertThat(list.queue(SAM).interests()).hasSize(1);
        assertThat(list.queue(SAM).vacancies()).hasSize(1);
    }

    @Test
    void who_confirmed_before_may_report_as_much_as_they_have() {
        site.confirmed(bakery(), selling());
        site.reported(bakery(), EVENINGS);
        assertThat(site.subjects()).containsExactly("confirm", "received", "confirm");
    }

    @Test
    void a_second_press_on_the_same_form_adds_nothing() {
        var press = new Press(Map.of("all", List.of("the same")));
        site.vacancies.add(bakery(), selling(), LocalDate.of(2027, 1, 12), press);
        site.vacancies.add(bakery(), selling(), LocalDate.of(2027, 1, 12), press);
        assertThat(site.vacancies.toConfirm(site.letters.latest("confirm")).vacancies())
                .isEmpty();
        assertThat(count("vacancy")).isEqualTo(1);
    }

    @Test
    void a_link_to_confirm_works_three_days_and_what_nobody_confirmed_is_gone_after_a_week() {
        site.reported(bakery(), selling());
        site.at("2026-12-04T10:01");
        assertThat(site.confirm(site.letters.latest("confirm")).isEmpty()).isTrue();
        site.at("2026-12-08T10:01");
        tidy();
        assertThat(count("vacancy") + count("employer") + count("employer_event") + count("employer_link"))
                .isZero();
    }

    @Test
    void a_change_goes_to_the_desk_while_what_was_approved_stays() {
        var id = site.opened(selling());
        var link = site.letters.latest("manage");
        var version = own.of(link).orElseThrow().version();
        assertThat(own.change(link, version, EVENINGS, LocalDate.of(2027, 1, 12)))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.open.find(id)).map(OpenVacancy::vacancy).contains(selling());
        assertThat(list.queue(SAM).vacancies()).hasSize(1);

        assertThat(site.desk.approve(SAM, id, version, ""))
                .as("seen before the change")
                .isInstanceOf(Reply.Conflict.class);
        assertThat(site.desk.approve(SAM, id, site.filed(id).version(), "")).isInstanceOf(Reply.Done.class);
        assertThat(site.open.find(id)).map(OpenVacancy::vacancy).contains(EVENINGS);
        assertThat(list.queue(SAM).vacancies()).isEmpty();
    }

    @Test
    void another_last_day_alone_needs_nobody() {
        var id = site.opened(selling());
        var link = site.letters.latest("manage");
        var day = LocalDate.of(2027, 2, 1);
        assertThat(own.change(link, own.of(link).orElseThrow().version(), selling(), day))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.open.find(id)).map(OpenVacancy::ends).contains(day);
        assertThat(list.queue(SAM).vacancies()).isEmpty();
    }

    @Test
    void a_refused_change_leaves_what_was_shown() {
        var id = site.opened(selling());
        var link = site.letters.latest("manage");
        own.change(link, own.of(link).orElseThrow().version(), EVENINGS, LocalDate.of(2027, 1, 12));
        assertThat(site.desk.refuse(SAM, id, site.filed(id).version(), mail("no")))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.open.find(id)).map(OpenVacancy::vacancy).contains(selling());
        assertThat(site.filed(id).proposed()).isEmpty();
    }

    @Test
    void asking_back_waits_for_the_employer_and_refusing_ends_it() {
        var id = site.confirmed(bakery(), selling());
        var link = site.letters.latest("manage");
        assertThat(site.desk.askBack(SAM, id, site.filed(id).version(), mail("why")))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.filed(id).state()).isEqualTo(VacancyState.TERUGGEVRAAGD);
        assertThat(list.queue(SAM).vacancies()).isEmpty();
        assertThat(site.desk.approve(SAM, id, site.filed(id).version(), "")).isInstanceOf(Reply.Refused.class);

        own.change(link, own.of(link).orElseThrow().version(), EVENINGS, LocalDate.of(2027, 1, 12));
        assertThat(list.queue(SAM).vacancies()).hasSize(1);
        assertThat(site.desk.refuse(SAM, id, site.filed(id).version(), mail("no")))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.filed(id).state()).isEqualTo(VacancyState.GEWEIGERD);
        assertThat(own.change(link, site.filed(id).version(), selling(), LocalDate.of(2027, 1, 12)))
                .isInstanceOf(Reply.Refused.class);
        assertThat(site.subjects()).endsWith("why", "no");
    }

    @Test
    void of_two_caseworkers_at_once_one_judges() {
        var id = site.confirmed(bakery(), selling());
        long version = site.filed(id).version();
        assertThat(site.desk.approve(SAM, id, version, "")).isInstanceOf(Reply.Done.class);
        assertThat(site.desk.refuse(ALEX, id, version, mail("no"))).isInstanceOf(Reply.Conflict.class);
        assertThat(site.open.find(id)).isPresent();
    }

    @Test
    void another_region_sees_nothing_of_it() {
        var id = site.confirmed(bakery(), selling());
        assertThat(site.desk.look(ELSEWHERE, id)).isEmpty();
        assertThat(site.desk.approve(ELSEWHERE, id, site.filed(id).version(), ""))
                .isInstanceOf(Reply.Absent.class);
        assertThat(list.queue(ELSEWHERE).vacancies()).isEmpty();
        assertThat(list.employers(ELSEWHERE)).isEmpty();
        assertThat(list.employer(ELSEWHERE, site.filed(id).employer())).isEmpty();
        assertThat(list.erase(ELSEWHERE, site.filed(id).employer())).isInstanceOf(Reply.Absent.class);
    }

    @Test
    void a_known_employer_comes_first_in_the_queue() {
        site.opened(selling());
        site.opened(EVENINGS);
        var stranger = reporter("stranger@example.nl");
        var first = site.confirmed(stranger, selling());
        var known = site.confirmed(bakery(), selling());
        assertThat(list.queue(SAM).vacancies())
                .extracting(waiting -> waiting.filed().id())
                .containsExactly(known, first);
        assertThat(list.queue(SAM).vacancies().get(0).isKnown()).isTrue();
    }

    @Test
    void asks_a_week_before_the_last_day_once_and_takes_it_off_without_an_answer() {
        var id = site.opened(selling());
        site.at("2027-01-04T10:00");
        tidy();
        assertThat(site.subjects()).doesNotContain("still open");
        site.at("2027-01-05T10:00");
        tidy();
        tidy();
        assertThat(site.subjects()).filteredOn("still open"::equals).hasSize(1);
        var link = site.letters.latest("manage");

        site.at("2027-01-13T10:00");
        tidy();
        assertThat(site.filed(id).state()).isEqualTo(VacancyState.VERLOPEN);
        assertThat(site.subjects()).endsWith("over");
        assertThat(own.extend(link)).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void one_press_on_still_open_shows_it_six_weeks_more_and_it_is_asked_again() {
        var id = site.opened(selling());
        site.at("2027-01-05T10:00");
        tidy();
        assertThat(own.extend(site.letters.latest("manage"))).isInstanceOf(Reply.Done.class);
        assertThat(site.open.find(id)).map(OpenVacancy::ends).contains(LocalDate.of(2027, 2, 16));
        site.at("2027-02-09T10:00");
        tidy();
        assertThat(site.subjects()).filteredOn("still open"::equals).hasSize(2);
    }

    @Test
    void filled_is_gone_at_once_and_pressing_twice_is_pressing_once() {
        var id = site.opened(selling());
        var link = site.letters.latest("manage");
        assertThat(own.end(link, true)).isInstanceOf(Reply.Done.class);
        assertThat(own.end(link, true)).isInstanceOf(Reply.Done.class);
        assertThat(own.end(link, false)).isInstanceOf(Reply.Refused.class);
        assertThat(site.open.find(id)).isEmpty();
        assertThat(site.filed(id).state()).isEqualTo(VacancyState.VERVULD);
        assertThat(new RegionCounts(site.board).of("twente").filledThisYear()).isEqualTo(1);
    }

    @Test
    void a_year_after_the_last_contact_the_employer_is_erased() {
        site.opened(selling());
        own.end(site.letters.latest("manage"), true);
        site.at("2027-12-01T09:59");
        tidy();
        assertThat(count("employer")).isEqualTo(1);
        site.at("2027-12-01T10:00");
        tidy();
        assertThat(count("vacancy") + count("employer") + count("employer_event") + count("employer_link"))
                .isZero();
    }

    @Test
    void an_interest_is_confirmed_dealt_with_and_part_of_the_history() {
        site.vacancies.add(
                bakery(),
                new Interest(Set.of(Wish.GESPREK), selling().place(), "Bel na vier uur"),
                new Press(Map.of("a", List.of("b"))));
        assertThat(list.queue(SAM).interests()).isEmpty();
        site.confirm(site.letters.latest("confirm"));
        var waiting = list.queue(SAM).interests();
        assertThat(waiting).extracting(filed -> filed.interest().words()).containsExactly("Bel na vier uur");
        var filed = waiting.get(0);
        assertThat(site.desk.dealWith(SAM, filed.id(), filed.version(), "Gebeld"))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.desk.dealWith(ALEX, filed.id(), filed.version(), "Ook gebeld"))
                .isInstanceOf(Reply.Conflict.class);
        var employer = list.employer(SAM, filed.employer()).orElseThrow();
        assertThat(employer.events())
                .extracting(EmployerEvent::deed, EmployerEvent::words)
                .contains(tuple(Deed.AFGEHANDELD, Optional.of("Gebeld")));
    }

    private static Reporter reporter(String email) {
        return new Reporter("Iemand", Optional.empty(), "", "Jo", EmailAddress.of(email), Optional.empty());
    }

    private static Function<RandomToken, Mail> mail(String subject) {
        return manage -> new Mail(bakery().email(), subject, "To the letter.");
    }

    private void tidy() {
        new BoardRetention(site.board, site.letters).tidy(Leave.ALL);
    }

    private long count(String table) {
        return site.database.read(look -> look.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }
}
