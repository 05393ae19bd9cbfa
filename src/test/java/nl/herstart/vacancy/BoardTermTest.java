package nl.herstart.vacancy;

import static nl.herstart.vacancy.TestBoard.selling;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clock that is wrong erases no more than a few on a day: the larger of 3 and 5%, as the promise about the clock (P13) has it for
 * registrations, goes for what employers and those who react entrusted to us as well.
 */
class BoardTermTest {

    private static final int TEN = 10;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestBoard site;

    @BeforeEach
    void start() {
        site = new TestBoard(folder.resolve("database"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void of_ten_alerts_past_their_term_three_go_on_a_day_and_all_at_an_operators_word() {
        var alerts = new Alerts(site.board);
        for (int number = 0; number < TEN; number++) {
            assertThat(alerts.confirm(asked(alerts, number))).isTrue();
        }
        site.at("2027-06-01T10:00");
        goesByThree("vacancy_alert", alerts::tidy);
    }

    @Test
    void of_ten_reactions_past_their_term_three_go_on_a_day_and_all_at_an_operators_word() {
        var tokens = new ArrayDeque<RandomToken>();
        var reactions = new Reactions(site.board, new PlainReactionLetters(tokens));
        var vacancy = site.opened(selling());
        for (int number = 0; number < TEN; number++) {
            react(reactions, vacancy, number);
            assertThat(reactions.confirm(tokens.removeLast())).isEqualTo(Reactions.Confirmed.RELAYED);
        }
        new OwnVacancies(site.board).end(site.letters.latest("manage"), true);
        site.at("2026-12-29T10:00");
        goesByThree("vacancy_reaction", reactions::tidy);
    }

    @Test
    void of_ten_employers_past_their_term_three_go_on_a_day_and_all_at_an_operators_word() {
        var own = new OwnVacancies(site.board);
        for (int number = 0; number < TEN; number++) {
            site.opened(reporter(number), selling());
            own.end(site.letters.latest("manage"), true);
        }
        site.at("2027-12-01T10:00");
        goesByThree("employer", new BoardRetention(site.board, site.letters)::tidy);
    }

    @Test
    void what_nobody_confirmed_goes_at_once() {
        var alerts = new Alerts(site.board);
        var reactions = new Reactions(site.board, new PlainReactionLetters(new ArrayDeque<>()));
        var vacancy = site.opened(selling());
        for (int number = 0; number < TEN; number++) {
            asked(alerts, number);
            react(reactions, vacancy, number);
        }
        site.at("2026-12-08T10:00");
        assertThat(alerts.tidy(Leave.SOME) + reactions.tidy(Leave.SOME)).isZero();
        assertThat(count("vacancy_alert") + count("vacancy_reaction")).isZero();
    }

    private void goesByThree(String table, ToLongFunction<Leave> tidy) {
        assertThat(tidy.applyAsLong(Leave.NONE)).isEqualTo(10);
        assertThat(count(table)).isEqualTo(10);
        assertThat(tidy.applyAsLong(Leave.SOME)).isEqualTo(7);
        assertThat(tidy.applyAsLong(Leave.SOME)).as("on the same day").isEqualTo(7);
        assertThat(count(table)).isEqualTo(7);
        site.clock.move(Duration.ofDays(1));
        assertThat(tidy.applyAsLong(Leave.SOME)).as("the day after").isEqualTo(4);
        assertThat(tidy.applyAsLong(Leave.ALL)).isZero();
        assertThat(count(table)).isZero();
    }

    private RandomToken asked(Alerts alerts, int number) {
        var tokens = new ArrayDeque<RandomToken>();
        alerts.add(address(number), Language.DUTCH, "", press(number), token -> {
            tokens.add(token);
            return new Mail(address(number), "confirm", "To the letter.");
        });
        return tokens.remove();
    }

    private static void react(Reactions reactions, VacancyId vacancy, int number) {
        var reaction = new Reaction(
                vacancy, Language.DUTCH, "Mirjam", address(number), Optional.empty(), "Ik kom graag praten.");
        assertThat(reactions.add(reaction, press(number))).isTrue();
    }

    private static EmailAddress address(int number) {
        return EmailAddress.of("mirjam" + number + "@example.nl");
    }

    private static Reporter reporter(int number) {
        return new Reporter("Bakker", Optional.empty(), "", "Jo", address(number), Optional.empty());
    }

    private static Press press(int number) {
        return new Press(Map.of("number", List.of(String.valueOf(number))));
    }

    private long count(String table) {
        return site.database.read(look -> look.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }
}
