package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String PASSPHRASE = "drie fietsen in de regen";

    /** From test.c of the reference implementation, P-H-C/phc-winner-argon2, at version 0x13: the word is "password". */
    private static final String PUBLISHED =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Passwords passwords = new Passwords();

    @Test
    void knows_the_passphrase_again_and_no_other() {
        var stored = passwords.hash(PASSPHRASE);

        assertThat(passwords.matches(PASSPHRASE, stored)).isTrue();
        assertThat(passwords.matches(PASSPHRASE + " ", stored)).isFalse();
        assertThat(passwords.matches("", stored)).isFalse();
    }

    @Test
    void stores_the_same_passphrase_each_time_otherwise() {
        assertThat(passwords.hash(PASSPHRASE))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .hasSize("$argon2id$v=19$m=19456,t=2,p=1$".length() + 22 + 1 + 43)
                .isNotEqualTo(passwords.hash(PASSPHRASE))
                .doesNotContain("fietsen");
    }

    @Test
    void takes_an_accent_as_a_letter_or_apart() {
        var stored = passwords.hash("een caf\u00e9 om de hoek");

        assertThat(passwords.matches("een cafe\u0301 om de hoek", stored)).isTrue();
    }

    @Test
    void reads_what_the_reference_implementation_wrote() {
        assertThat(passwords.matches("password", PUBLISHED)).isTrue();
        assertThat(passwords.matches("passwore", PUBLISHED)).isFalse();
    }

    @Test
    void agrees_with_another_implementation_both_ways() {
        var other = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

        assertThat(Password.check(PASSPHRASE, passwords.hash(PASSPHRASE)).with(other))
                .isTrue();
        assertThat(passwords.matches(
                        PASSPHRASE,
                        Password.hash(PASSPHRASE).addRandomSalt(16).with(other).getResult()))
                .isTrue();
    }

    /** RFC 9106, section 5.3; it has a secret and associated data, which we do not use, so it is asked of the library. */
    @Test
    void stands_on_a_library_that_gives_the_vector_of_the_standard() {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(bytes(16, 2))
                .withSecret(bytes(8, 3))
                .withAdditional(bytes(12, 4))
                .build());
        var tag = new byte[32];
        generator.generateBytes(bytes(32, 1), tag);

        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geheim",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ1A$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            })
    void lets_nobody_in_by_what_is_no_hash_of_ours(String stored) {
        assertThat(passwords.matches("password", stored)).isFalse();
        assertThat(passwords.needsRehash(stored)).isTrue();
    }

    @Test
    void hashes_anew_what_was_stored_at_another_cost() {
        assertThat(passwords.needsRehash(PUBLISHED)).isTrue();
        assertThat(passwords.needsRehash(passwords.hash(PASSPHRASE))).isFalse();
    }

    @Test
    void hashes_for_somebody_unknown_as_for_somebody_known() {
        var stored = passwords.hash(PASSPHRASE);
        passwords.matchNobody(PASSPHRASE);
        passwords.matches("iets anders dan dat", stored);

        var known = fastest(() -> passwords.matches("iets anders dan dat", stored));
        var unknown = fastest(() -> passwords.matchNobody("iets anders dan dat"));

        assertThat(unknown).isBetween(known / 3, known * 3);
    }

    @Test
    void tells_who_comes_when_all_places_are_taken_to_come_back() throws InterruptedException {
        var impatient = new Passwords(Duration.ZERO);
        var heavy = PUBLISHED.replace("t=2", "t=20");
        var begun = new CountDownLatch(16);
        var refused = new AtomicInteger();
        var matched = new AtomicInteger();
        var visitors = Executors.newFixedThreadPool(16);
        for (int each = 0; each < 16; each++) {
            visitors.execute(() -> {
                begun.countDown();
                await(begun);
                try {
                    impatient.matches("password", heavy);
                    matched.incrementAndGet();
                } catch (RejectedExecutionException later) {
                    refused.incrementAndGet();
                }
            });
        }
        close(visitors);

        assertThat(matched).hasValueBetween(4, 15);
        assertThat(refused.get() + matched.get()).isEqualTo(16);
        assertThat(impatient.matches("password", PUBLISHED))
                .as("a place is free again")
                .isTrue();
    }

    @Test
    void has_each_wait_for_a_place_when_they_come_together() throws InterruptedException {
        var stored = passwords.hash(PASSPHRASE);
        var matched = new AtomicInteger();
        var patient = new Passwords(Duration.ofMinutes(1));
        var staff = Executors.newFixedThreadPool(12);
        for (int each = 0; each < 12; each++) {
            staff.execute(() -> {
                if (patient.matches(PASSPHRASE, stored)) {
                    matched.incrementAndGet();
                }
            });
        }
        close(staff);

        assertThat(matched).hasValue(12);
    }

    @Test
    void gives_up_its_wait_when_the_server_stops() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> passwords.hash(PASSPHRASE));
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Of this thread's own time, so that what else the machine does tells nothing. */
    private static long fastest(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long fastest = Long.MAX_VALUE;
        for (int each = 0; each < 3; each++) {
            long begin = threads.getCurrentThreadCpuTime();
            work.run();
            fastest = Math.min(fastest, threads.getCurrentThreadCpuTime() - begin);
        }
        return fastest;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(ExecutorService executor) throws InterruptedException {
        executor.shutdown();
        assertThat(executor.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private static byte[] bytes(int length, int each) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) each);
        return bytes;
    }
}
