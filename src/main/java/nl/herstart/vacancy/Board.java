package nl.herstart.vacancy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.herstart.desk.Audit;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;

/** What every door of this storey stands on: the tables, the mail and the clock. */
public final class Board {

    final Database database;
    final Outbox outbox;
    final Audit audit;
    final Clock clock;
    private final KeyedHash addresses;
    private final SecureRandom random = new SecureRandom();

    /**
     * The board in this database.
     *
     * @param addresses hides the addresses and numbers by which employers are found
     * @param audit where every look of staff is noted
     */
    public Board(Database database, Outbox outbox, KeyedHash addresses, Audit audit, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose mails are whose in the outbox. */
    static String owner(VacancyId vacancy) {
        return "vacancy " + vacancy.text();
    }

    RandomToken newToken() {
        return RandomToken.random(random);
    }

    VacancyId newId() {
        return VacancyId.random(random);
    }

    String keyOf(EmailAddress email) {
        return HexFormat.of().formatHex(addresses.of("werkgever " + email.key()));
    }

    byte[] keyOfKvk(String kvk) {
        return addresses.of("kvk " + kvk);
    }

    /** The day in the Netherlands on which this was. */
    LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    /** Notes that the employer was heard of now, from which its terms run. */
    void spokeWith(Handle transaction, long employer) {
        transaction.execute("UPDATE employer SET last_contact_at = ? WHERE id = ?", now(), employer);
    }

    /** Takes a vacancy off; what was proposed of it goes. */
    void end(Handle transaction, VacancyRows.Row row, VacancyState state) {
        transaction.execute(
                "UPDATE vacancy SET state = ?, proposed = NULL, waits_since = NULL, ended_at = ? WHERE id = ?",
                FormField.choiceName(state),
                now(),
                row.number());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    long now() {
        return clock.millis();
    }

    /** Keeps a text where it can be erased, and gives its number. */
    static long keep(Handle transaction, String words) {
        return transaction
                .createQuery("INSERT INTO personal (words) VALUES (:words) RETURNING id")
                .bind("words", words)
                .mapTo(Long.class)
                .one();
    }
}
