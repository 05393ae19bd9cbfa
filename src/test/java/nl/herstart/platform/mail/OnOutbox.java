package nl.herstart.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An outbox in a real database, with a clock that the test moves and a mail server that does as it is told. */
abstract class OnOutbox {

    static final EmailAddress MIRJAM = EmailAddress.of("mirjam@example.nl");
    static final Mail HELLO = new Mail(MIRJAM, "Welkom bij Herstart", "Dag Mirjam");

    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock();
    final ScriptedTransport transport = new ScriptedTransport();
    Database database;
    Outbox outbox;
    OutboxWorker worker;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("database"));
        var key = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2)).forPurpose("addresses");
        outbox = new Outbox(database, new KeyedHash(key), "herstart.example", clock);
        worker = new OutboxWorker(outbox, transport);
    }

    @AfterEach
    void close() {
        database.close();
    }

    void put(Mail mail) {
        put("registration 1", mail);
    }

    void put(String owner, Mail mail) {
        database.write(transaction -> {
            outbox.put(transaction, owner, mail);
            return mail;
        });
    }

    List<Map<String, Object>> rows() {
        return database.read(look ->
                look.createQuery("SELECT * FROM outbox ORDER BY id").mapToMap().list());
    }

    void sendAll() {
        while (worker.sendNext()) {
            assertThat(transport.arrived.size()).isLessThan(100);
        }
    }
}
