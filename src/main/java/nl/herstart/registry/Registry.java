package nl.herstart.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.desk.Audit;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.RegionMap;

/**
 * What every room of the registry stands on: the tables, the mail, the regions and the clock. Who is outside makes one, and gives
 * it to the doors; only those open it.
 */
public final class Registry {

    private final Database database;
    private final Outbox outbox;
    private final RegionMap regions;
    private final Audit audit;
    private final Clock clock;
    private final Keys keys;
    private final RegistrationRows rows;
    private final Links links;

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
    }

    /** Where everything is kept. */
    public Database database() {
        return database;
    }

    /** Where mails wait, in the same transaction as what they are about. */
    public Outbox outbox() {
        return outbox;
    }

    /** What each region promises now. */
    public RegionMap regions() {
        return regions;
    }

    /** Where every look of staff is noted. */
    public Audit audit() {
        return audit;
    }

    /** The clock of the site, in its own time zone. */
    public Clock clock() {
        return clock;
    }

    /** By what people are found. */
    public Keys keys() {
        return keys;
    }

    /** Who registered. */
    public RegistrationRows rows() {
        return rows;
    }

    /** The links in mails about them. */
    public Links links() {
        return links;
    }

    /** Who answers this person, and by when if the promise begins now; nobody without their agreement. */
    public Optional<Answering> answering(RegistrationRows.Status registration, Instant now) {
        return registration.agreement().organisation().isEmpty()
                ? Optional.empty()
                : registration.region().flatMap(regions::named).flatMap(region -> Answering.by(region, now));
    }

    /** When a day begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The day it is where the site is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whose mails are whose in the outbox. */
    public static String owner(long registration) {
        return "registration " + registration;
    }
}
