package nl.herstart.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.value.EmailAddress;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxWorkerTest {

    private static final Mail HELLO = new Mail(EmailAddress.of("mirjam@example.nl"), "Welkom", "Dag");

    @TempDir
    Path folder;

    @Test
    void sends_what_is_put_in_while_it_runs_and_stops_between_two_mails() throws InterruptedException {
        var sending = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var sent = new AtomicInteger();
        var slow = new MailTransport() {
            @Override
            void send(OutgoingMail mail) {
                sending.countDown();
                try {
                    goOn.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                sent.incrementAndGet();
            }
        };
        try (var database = Database.open(folder)) {
            var outbox = outbox(database);
            var worker = OutboxWorker.start(outbox, slow);
            put(database, outbox);
            put(database, outbox);
            assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();

            var closing = new Thread(worker::close);
            closing.start();
            closing.join(100);
            assertThat(closing.isAlive())
                    .as("waits for the mail that is under way")
                    .isTrue();
            goOn.countDown();
            closing.join(10_000);

            assertThat(sent).hasValue(1);
            assertThat(states(database)).isEqualTo("sent,waits");
        }
    }

    @Test
    void goes_on_when_the_database_fails_for_a_moment() {
        var transport = new ScriptedTransport();
        try (var database = Database.open(folder)) {
            var outbox = outbox(database);
            database.write(transaction -> transaction.execute("ALTER TABLE outbox RENAME TO elsewhere"));
            try (var worker = OutboxWorker.start(outbox, transport)) {
                assertThat(worker).isNotNull();
                Awaitility.await().pollDelay(Duration.ofMillis(700)).until(() -> true);
                database.write(transaction -> transaction.execute("ALTER TABLE elsewhere RENAME TO outbox"));
                put(database, outbox);

                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> states(database).equals("sent"));
            }
        }
    }

    private static Outbox outbox(Database database) {
        var key = MasterKey.parse(MasterKey.newKey()).forPurpose("addresses");
        return new Outbox(database, new KeyedHash(key), "herstart.example", new MovableClock());
    }

    private static void put(Database database, Outbox outbox) {
        database.write(transaction -> {
            outbox.put(transaction, "registration 1", HELLO);
            return HELLO;
        });
    }

    private static String states(Database database) {
        return database.read(
                look -> look.createQuery("SELECT group_concat(state) FROM (SELECT state FROM outbox ORDER BY id)")
                        .mapTo(String.class)
                        .one());
    }
}
