package nl.herstart.registry;

import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.mirjam;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.work.WorkPlace;
import nl.herstart.registry.work.WorkPlace.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the worklist of a large region and a withdrawal take, the quickest of some so that other work on the machine does not
 * count. With {@code -Dherstart.people=1000000} among a million.
 */
class ScaleTest {

    private static final int PEOPLE = Integer.getInteger("herstart.people", 10_000);
    private static final Duration LIST = Duration.ofMillis(50);
    private static final Duration WITHDRAWAL = Duration.ofMillis(100);

    @TempDir
    Path folder;

    @Test
    void stays_quick_with_many_people() {
        try (var site = new TestRegistry(folder.resolve("database"))) {
            site.at("2026-12-01T10:00");
            fill(site);
            for (var tab : Tab.values()) {
                assertThat(quickest(
                                10,
                                () -> site.worklist.page(
                                        SAM, new WorkPlace("noord", tab, Optional.empty(), Optional.empty(), 0))))
                        .as(tab.name())
                        .isLessThan(LIST);
            }
            assertThat(site.worklist.search(SAM, "Naam 12")).isNotEmpty();

            assertThat(LongStream.range(0, 5)
                            .mapToObj(i -> withdrawal(site))
                            .min(Duration::compareTo)
                            .orElseThrow())
                    .isLessThan(WITHDRAWAL);
        }
    }

    private static Duration withdrawal(TestRegistry site) {
        site.clock.move(Duration.ofDays(10));
        var person = site.confirmed(mirjam());
        site.reached(person);
        var link = site.letters.latest("withdraw");
        return quickest(1, () -> assertThat(site.registrations.withdraw(link)).isInstanceOf(Reply.Done.class));
    }

    private static Duration quickest(int times, Runnable work) {
        return LongStream.range(0, times)
                .map(i -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .mapToObj(Duration::ofNanos)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** Ten thousand of them in Noord, half of whom are late. */
    private static void fill(TestRegistry site) {
        site.database.write(transaction -> {
            var people = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + PEOPLE + ") ";
            transaction.execute(people + """
                    INSERT INTO personal (id, words) SELECT i, json_object('name', 'Naam ' || i, 'email', 'n' || i || '@example.nl',
                        'phone', '+31612345678', 'postcode', '1234 AB', 'reach', 'bellen', 'speaks', 'nl', 'times', json('[]'),
                        'skills', '', 'kindOfWork', 'Iets met planten', 'explanation', hex(zeroblob(100))) FROM n
                    """);
            transaction.execute(people + """
                    INSERT INTO registration (id, outward, email_key, phone_key, name_key, details, language, school_hours, region,
                        consent_version, organisation, registered_at, confirmed_at, agreed_at)
                    SELECT i, randomblob(16), hex(randomblob(32)), randomblob(32), randomblob(32), i, 'nl', 'liefst',
                        iif(i <= 10000, 'noord', 'elders'), 'v', 'o', 1796100000000, 1796100000000 + i, 1796100000000 + i FROM n
                    """);
            transaction.execute("INSERT INTO registration_help SELECT id, 'geld' FROM registration");
            transaction.execute("""
                    INSERT INTO casefile (id, registration_id, region, state, entered_state_at, received_at, due_at, working_days,
                        rule, next_at)
                    SELECT id, id, region, 'nieuw', confirmed_at, confirmed_at, confirmed_at, 5, 'r',
                        confirmed_at + (id % 2) * 864000000 FROM registration
                    """);
            transaction.execute("""
                    INSERT INTO placement (casefile_id, region, from_at, due_at)
                    SELECT id, region, received_at, due_at FROM casefile
                    """);
            transaction.execute("""
                    INSERT INTO contact (casefile_id, number, author, author_name, author_region, kind, at)
                    SELECT id, 1, 'a', 'a', region, 'gebeld', received_at FROM casefile
                    """);
            transaction.execute("""
                    INSERT INTO event (casefile_id, who, who_name, region, act, before, after, at)
                    SELECT id, 'a', 'a', region, 'contact', '', '', received_at FROM casefile
                    """);
            return "";
        });
    }
}
