package nl.herstart.site.caseload;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.Worklist;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.WorkingDays;

/**
 * Mails each working morning, to the address of each region that has one, how much work there is: counts and a way in, no name.
 * The row that says so is written with the mail, so that it goes once whatever restarts.
 */
final class Digest {

    private static final LocalTime FROM = LocalTime.of(7, 30);

    private final Database database;
    private final Outbox outbox;
    private final RegionMap regions;
    private final Worklist worklist;
    private final Clock clock;
    private final DeskWords words = new DeskWords();
    private final OfficeMails mails;

    Digest(Database database, Outbox outbox, RegionMap regions, Worklist worklist, URI baseUrl, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.regions = regions;
        this.worklist = worklist;
        this.clock = clock;
        this.mails = new OfficeMails(words, baseUrl, clock);
    }

    /** Mails whom it is time for; a server that was off in the morning mails as soon as it is back that day. */
    void look() {
        var now = LocalTime.now(clock);
        if (!now.isBefore(FROM)) {
            var today = LocalDate.now(clock);
            regions.all()
                    .forEach(region -> region.promise()
                            .filter(promise -> new WorkingDays(promise.closed()).include(today))
                            .flatMap(Promise::digestTo)
                            .filter(address -> !isMailed(region, today))
                            .ifPresent(address -> mail(region, address, today)));
        }
    }

    private boolean isMailed(Region region, LocalDate day) {
        return database.read(
                look -> look.createQuery("SELECT EXISTS (SELECT 1 FROM digest WHERE region = ? AND day = ?)")
                        .bind(0, region.slug())
                        .bind(1, day.toString())
                        .mapTo(Boolean.class)
                        .one());
    }

    private void mail(Region region, EmailAddress address, LocalDate today) {
        var mail = written(region, address);
        database.write(transaction -> {
            boolean isFirst = transaction.execute(
                            "INSERT INTO digest (region, day) VALUES (?, ?) ON CONFLICT DO NOTHING",
                            region.slug(),
                            today.toString())
                    == 1;
            if (isFirst) {
                outbox.put(transaction, "digest " + region.slug(), mail);
            }
            return isFirst;
        });
    }

    private Mail written(Region region, EmailAddress address) {
        var counts = worklist.counts(region.slug());
        var lines = new ArrayList<String>();
        Arrays.stream(Urgency.values())
                .map(urgency ->
                        words.word("groep", urgency) + ": " + counts.open().getOrDefault(urgency, 0))
                .forEach(lines::add);
        lines.add(words.say("ochtend.niemand", counts.nobodys()));
        lines.add(words.say("ochtend.aangeboden", counts.offered()));
        return mails.morning(address, region, String.join("\n", lines));
    }
}
