package nl.herstart.vacancy;

import static nl.herstart.vacancy.TestBoard.bakery;
import static nl.herstart.vacancy.TestBoard.selling;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.database.Backup;
import nl.herstart.platform.database.Backups;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased before a backup is put back, which has it still. */
class VacancyTombstonesTest {

    private static final EmailAddress HERS = EmailAddress.of("noor@example.nl");

    @TempDir
    Path folder;

    private final ArrayDeque<RandomToken> tokens = new ArrayDeque<>();

    private Path database() {
        return folder.resolve("data").resolve("database");
    }

    private Reactions reactions(TestBoard site) {
        return new Reactions(site.board, new PlainReactionLetters(tokens));
    }

    private RandomToken react(TestBoard site, VacancyId vacancy, String name) {
        var reaction = new Reaction(vacancy, Language.DUTCH, name, HERS, Optional.empty(), "Ik kan elke ochtend.");
        reactions(site).add(reaction, press(name));
        return tokens.getLast();
    }

    private RandomToken search(TestBoard site, String query) {
        var alerts = new Alerts(site.board);
        alerts.add(HERS, Language.DUTCH, query, press(query), token -> {
            tokens.add(token);
            return new Mail(HERS, "search", "To the letter.");
        });
        alerts.confirm(tokens.getLast());
        return tokens.getLast();
    }

    private static Press press(String of) {
        return new Press(Map.of("all", List.of(of)));
    }

    private static Reporter other() {
        var bakery = bakery();
        return new Reporter(
                "Molen De Wind", Optional.empty(), "", "Anna", EmailAddress.of("anna@molen.example"), bakery.phone());
    }

    private static void interest(TestBoard site) {
        var interest = new Interest(
                Set.of(Wish.GESPREK), new Place(new Postcode("7511 AB"), "Enschede", "enschede", "twente"), "Bel mij.");
        site.vacancies.add(other(), interest, press("interest"));
        site.confirm(site.letters.latest("confirm"));
    }

    private static long count(TestBoard site, String table) {
        return site.database.read(look -> look.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    private static List<Long> counts(TestBoard site) {
        return List.of(
                count(site, "employer"),
                count(site, "vacancy"),
                count(site, "employer_interest"),
                count(site, "vacancy_reaction"),
                count(site, "vacancy_alert"));
    }

    @Test
    void is_erased_again_when_a_backup_brings_it_back_and_nothing_else_is() {
        var backups = new Backups(folder.resolve("backups"));
        Backup made;
        Instant later;
        List<String> list;
        try (var site = new TestBoard(database())) {
            var stays = site.opened(selling());
            react(site, stays, "Noor");
            var takenBack = react(site, stays, "Iris");
            search(site, "?sector=zorg");
            var stopped = search(site, "?sector=winkel");
            site.opened(other(), selling());
            var manage = site.letters.latest("manage");
            interest(site);
            assertThat(counts(site)).containsExactly(2L, 2L, 1L, 2L, 2L);
            made = backups.make(database(), Optional.empty(), site.clock.instant());

            assertThat(new OwnVacancies(site.board).erase(manage)).isTrue();
            assertThat(reactions(site).takeBack(takenBack)).isTrue();
            assertThat(new Alerts(site.board).stop(stopped)).isTrue();
            assertThat(counts(site)).containsExactly(1L, 1L, 0L, 1L, 1L);
            list = site.database.read(VacancyTombstones::in);
            later = site.clock.instant();
        }
        assertThat(list).noneMatch(line -> line.contains("molen") || line.contains("noor"));
        made.putBack(database(), later);

        try (var site = new TestBoard(database())) {
            assertThat(counts(site)).containsExactly(2L, 2L, 1L, 2L, 2L);
            assertThat(VacancyTombstones.eraseAgain(site.board, list)).isEqualTo(4);
            assertThat(counts(site)).containsExactly(1L, 1L, 0L, 1L, 1L);
            long left = count(site, "personal WHERE words LIKE '%Molen%' OR words LIKE '%Iris%'");
            assertThat(left).isZero();
            assertThat(VacancyTombstones.eraseAgain(site.board, list)).isZero();
        }
    }

    @Test
    void leaves_lines_of_other_lists_be() {
        try (var site = new TestBoard(database())) {
            site.opened(selling());
            assertThat(VacancyTombstones.eraseAgain(
                            site.board, List.of("onzin", "2026-12 " + "a".repeat(32) + " ingetrokken")))
                    .isZero();
            assertThat(count(site, "vacancy")).isEqualTo(1);
        }
    }
}
