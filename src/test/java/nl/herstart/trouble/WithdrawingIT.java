package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.herstart.platform.database.Database;
import nl.herstart.visit.Visitor;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Withdrawing from a site with many who registered, beside others who do so all the time: it takes no longer than it may, and
 * a minute later not a byte of who withdrew is left in the files.
 */
class WithdrawingIT {

    private static final int ROWS = Repeats.of("rows", 20_000);
    private static final int STEP = 20_000;
    private static final int WITHDRAW = 40;
    private static final String TOKEN = "%043d";

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private static byte[] hash(String token) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    }

    /** People 1 to this number, each confirmed, with a case; the first of them have a link that is known. */
    private void fill() throws Exception {
        try (var database = Database.open(data().resolve("database"))) {
            for (int from = 1; from <= ROWS; from += STEP) {
                int first = from;
                database.write(handle -> fill(handle, first, Math.min(first + STEP - 1, ROWS)));
            }
            for (int i = 1; i <= WITHDRAW; i++) {
                int number = i;
                var hash = hash(TOKEN.formatted(i));
                database.write(handle -> handle.execute(
                        "INSERT INTO registration_link VALUES (?, ?, 'withdraw', NULL, NULL)",
                        hash,
                        number * (ROWS / WITHDRAW)));
            }
        }
    }

    private static int fill(Handle handle, int from, int to) {
        var numbers = "WITH RECURSIVE this(now) AS (SELECT " + System.currentTimeMillis() + "), n(i) AS (SELECT " + from
                + " UNION ALL SELECT i + 1 FROM n WHERE i < " + to + ") ";
        handle.execute(numbers + """
                INSERT INTO personal (id, words) SELECT i, json_object('name', 'Kanarie ' || i || '.', 'email',
                    'kanarie' || i || '.nl@example.nl', 'phone', NULL, 'postcode', '1234 AB', 'reach', 'mailen',
                    'speaks', 'nl', 'times', json('[]'), 'skills', '', 'kindOfWork', '', 'explanation',
                    substr(replace(hex(zeroblob(200)), '00', 'verhaal '), 1, 40 * (i % 9)) || 'kanarie' || i || '.') FROM n
                """);
        handle.execute(numbers + """
                INSERT INTO registration (id, outward, email_key, details, language, school_hours, region, consent_version,
                    organisation, registered_at, confirmed_at, agreed_at)
                SELECT i, randomblob(16), printf('%064x', i), i, 'nl', 'liefst', 'noord', '2026-11-21', 'Voorbeeld', now, now, now
                FROM n, this
                """);
        return handle.execute(numbers + """
                INSERT INTO casefile (registration_id, region, state, entered_state_at, received_at, due_at, working_days,
                    rule, next_at)
                SELECT i, 'noord', 'nieuw', now, now, now, 5, 'v1', now FROM n, this
                """);
    }

    @Test
    void takes_a_tenth_of_a_second_at_most_and_leaves_no_byte() throws Exception {
        fill();
        long begun = System.nanoTime();
        try (var site = ChildSite.started(data(), folder.resolve("output"))) {
            long ready = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            var stop = new AtomicBoolean();
            var others = new Thread(() -> registerUntil(stop, site.visitor()));
            others.start();
            var visitor = site.visitor();
            var times = new ArrayList<Long>();
            for (int i = 1; i <= WITHDRAW; i++) {
                long start = System.nanoTime();
                var answer = visitor.post("/aanmelden/intrekken/" + TOKEN.formatted(i), Map.of());
                times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
                assertThat(answer.statusCode()).isEqualTo(303);
                Thread.sleep(50);
            }
            long last = System.nanoTime();
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> left() == 0);
            long gone = Duration.ofNanos(System.nanoTime() - last).toMillis();
            stop.set(true);
            others.join();

            times.sort(null);
            long median = times.get(WITHDRAW / 2);
            Repeats.note(
                    "S10 rows=%d withdrawals=%d median=%dms slowest=%dms bytes gone after=%dms; P8 ready after=%dms"
                            .formatted(ROWS, WITHDRAW, median, times.get(WITHDRAW - 1), gone, ready));
            assertThat(median).isLessThan(100);
        }
    }

    private static void registerUntil(AtomicBoolean stop, Visitor visitor) {
        for (int i = 0; !stop.get(); i++) {
            Registrant.register(visitor, "other" + i + "@example.nl");
        }
    }

    /** How many texts of those who withdrew are in the files, read by another process: this one would break the locks. */
    private long left() throws IOException {
        var marks = IntStream.rangeClosed(1, WITHDRAW)
                .mapToObj(i -> "-e anarie" + i * (ROWS / WITHDRAW) + ". -e 'anarie " + i * (ROWS / WITHDRAW) + ".'")
                .toList();
        var search = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cat \"$0\"/* | grep -aoF " + String.join(" ", marks) + " | wc -l",
                        data().resolve("database").toString())
                .start();
        try (var output = search.getInputStream()) {
            return Long.parseLong(new String(output.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
