package nl.herstart.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.desk.Audit;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.mail.Outbox;

/** What every door of the registry stands on: the tables, the mail, the regions and the clock. */
public final class Registry {

    final Database database;
    final Outbox outbox;
    final RegionMap regions;
    final Audit audit;
    final Clock clock;
    final Keys keys;
    final RegistrationRows rows;
    final Links links;
    final Erasing erasing;
    final Withdrawing withdrawing;

    /**
     * The registry in this database.
     *
     * @param addresses hides the addresses, telephones and names by which people are found
     * @param audit where every look of staff is noted
     */
    public Registry(
            Database database, Outbox outbox, KeyedHash addresses, RegionMap regions, Audit audit, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
        this.keys = new Keys(addresses);
        this.rows = new RegistrationRows(keys);
        this.links = new Links(clock);
        this.erasing = new Erasing(
                outbox, audit, new ConsentEvidence(addresses), keys, new KeptFigures(regions, clock), clock);
        this.withdrawing = new Withdrawing(erasing, clock);
    }

    /** Who answers this person, and by when if the promise begins now; nobody without their agreement. */
    Optional<Answering> answering(RegistrationRows.Status registration, Instant now) {
        return registration.agreement().organisation().isEmpty()
                ? Optional.empty()
                : registration.region().flatMap(regions::named).flatMap(region -> Answering.by(region, now));
    }

    /** When a day begins. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whose mails are whose in the outbox. */
    static String owner(long registration) {
        return "registration " + registration;
    }
}
