package nl.herstart.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often somebody may guess, and whom that keeps waiting. */
class TriesTest {

    private static final byte[] ACCOUNT = new byte[32];
    private static final byte[] OTHER =
            "another account of thirty-two b.".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock();
    private final Tries tries = new Tries(clock);

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(directory);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Optional<Duration> count(byte[] account, String from) {
        return database.write(transaction -> tries.count(transaction, account, from));
    }

    @Test
    void a_stranger_elsewhere_keeps_the_owner_of_an_account_waiting_no_moment() {
        for (int i = 0; i < 10; i++) {
            assertThat(count(ACCOUNT, "elsewhere")).isEmpty();
        }
        assertThat(count(ACCOUNT, "elsewhere")).contains(Duration.ofSeconds(30));

        assertThat(count(ACCOUNT, "home")).isEmpty();
        assertThat(count(OTHER, "elsewhere")).isEmpty();
    }

    @Test
    void after_fifty_guesses_from_many_places_the_account_waits_for_all_and_not_for_longer_than_a_quarter() {
        for (int i = 0; i < 50; i++) {
            assertThat(count(ACCOUNT, "place " + i % 5)).isEmpty();
        }
        assertThat(count(ACCOUNT, "home")).contains(Duration.ofSeconds(30));
        assertThat(count(OTHER, "home")).isEmpty();
    }

    @Test
    void who_gets_in_clears_the_own_guesses_and_those_of_the_account_but_not_those_of_a_stranger() {
        for (int i = 0; i < 10; i++) {
            count(ACCOUNT, "elsewhere");
            count(ACCOUNT, "home");
        }
        database.write(transaction -> {
            tries.forget(transaction, ACCOUNT, "home");
            return "";
        });

        assertThat(count(ACCOUNT, "home")).isEmpty();
        assertThat(count(ACCOUNT, "elsewhere")).isPresent();
    }
}
