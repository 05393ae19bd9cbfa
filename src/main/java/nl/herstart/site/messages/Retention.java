package nl.herstart.site.messages;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Tidying;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long messages stay: some months after they were dealt with, and open ones for longer, of which an operator is told. */
final class Retention implements Tidying.Chore {

    /** From when it is reported that nobody looked after a message. */
    static final Period LONGEST_OPEN = Period.ofMonths(6);

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    Retention(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public long tidy(Leave leave) {
        if (leave == Leave.NONE) {
            return database.read(this::pastTerm).size();
        }
        int erased = database.write(transaction -> {
            var past = pastTerm(transaction);
            past.forEach(id -> Messages.erase(transaction, outbox, id));
            return past.size();
        });
        if (erased > 0) {
            LOG.info("Erased {} messages that were past their term", erased);
        }
        int waiting = openTooLong();
        if (waiting > 0) {
            LOG.warn("{} messages of visitors have waited for half a year; after a year they are erased", waiting);
        }
        return 0;
    }

    private List<String> pastTerm(Handle look) {
        return look.createQuery("""
                        SELECT outward FROM message
                        WHERE dealt_at <= :dealt OR (dealt_at IS NULL AND received_at <= :open) ORDER BY id
                        """)
                .bind("dealt", ago(MessageRoutes.DEALT_WITH_KEPT))
                .bind("open", ago(MessageRoutes.OPEN_KEPT))
                .mapTo(String.class)
                .list();
    }

    /** How many are open for so long that it is to be reported. */
    int openTooLong() {
        return database.read(
                look -> look.createQuery("SELECT count(*) FROM message WHERE dealt_at IS NULL AND received_at <= :then")
                        .bind("then", ago(LONGEST_OPEN))
                        .mapTo(Integer.class)
                        .one());
    }

    private long ago(Period term) {
        return ZonedDateTime.now(clock).minus(term).toInstant().toEpochMilli();
    }
}
