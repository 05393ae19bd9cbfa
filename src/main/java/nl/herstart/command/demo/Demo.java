package nl.herstart.command.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.secret.Totp;
import nl.herstart.registry.Registry;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.site.admin.AdminRoutes;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.Place;
import nl.herstart.value.Postcode;

/** Fills the folder of a demonstration with forty people who do not exist, and tells how to log in as their caseworkers. */
public final class Demo {

    /** Is there for as long as the folder is being filled; what was cut off is begun anew. */
    private static final String HALF = "voorbeeld-half";

    private final Path folder;
    private final MasterKey key;
    private final Clock clock;

    private record Happening(Instant moment, Story story, Step step) {}

    /**
     * The demonstration in this folder.
     *
     * @param folder that of the database
     */
    public Demo(Path folder, MasterKey key, Clock clock) {
        this.folder = folder;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Makes the accounts as they are told, and fills the folder unless that was done before, to the end; false when so.
     *
     * @param places where a postcode is
     * @param organisation who stands behind the example
     */
    public boolean fill(RegionMap regions, Function<Postcode, Optional<Place>> places, String organisation) {
        var half = folder.resolve(HALF);
        try (var database = Database.open(folder)) {
            var staff = Login.all(key).stream()
                    .map(login -> AdminRoutes.makeReady(database, login.ready(), key, clock))
                    .toList();
            if (Files.deleteIfExists(half)) {
                database.write(transaction -> transaction.execute("DELETE FROM registration"));
                database.write(transaction -> transaction.execute("DELETE FROM submission"));
            }
            boolean isEmpty = database.read(look -> look.createQuery("SELECT NOT EXISTS (SELECT 1 FROM registration)")
                    .mapTo(Boolean.class)
                    .one());
            if (isEmpty) {
                Files.createFile(half);
                tell(database, staff, regions, places, organisation);
                Files.delete(half);
            }
            return isEmpty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(
            Database database,
            List<Viewer> staff,
            RegionMap regions,
            Function<Postcode, Optional<Place>> places,
            String organisation) {
        var now = clock.instant().atZone(clock.getZone());
        var then = new SetClock(clock);
        var registry = new Registry(
                database,
                new Outbox(database, new KeyedHash(key.forPurpose("mailed addresses")), "localhost", then),
                new KeyedHash(key.forPurpose("consent evidence")),
                regions,
                Audit.of(key, then),
                then);
        var agreement = new Agreement("voorbeeld", Optional.of(organisation));
        var telling = new Telling(registry, staff, agreement, now.toLocalDate());
        Story.all().stream()
                .flatMap(story -> story.steps().stream().map(step -> new Happening(step.moment(now), story, step)))
                .sorted(Comparator.comparing(Happening::moment))
                .forEach(each -> {
                    then.set(each.moment());
                    telling.tell(each.story(), each.step());
                });
        var board = new Board(
                database,
                new Outbox(database, new KeyedHash(key.forPurpose("mailed addresses")), "localhost", then),
                new KeyedHash(key.forPurpose("consent evidence")),
                Audit.of(key, then),
                then);
        new WorkTelling(board, places, staff, then).tell(now);
        database.write(transaction -> transaction.execute("DELETE FROM outbox"));
    }

    /** Tells with what each of the staff logs in, with the code of this moment. */
    public void tellLogins(URI baseUrl, PrintStream out) {
        var logins = Login.all(key);
        out.println("Inloggen als medewerker: " + baseUrl + "/beheer");
        out.println("Wachtwoordzin van allemaal: " + logins.get(0).passphrase());
        for (var login : logins) {
            out.printf(
                    "  %-36s %-36s code nu %s   (app: %s)%n",
                    login.what(), login.email(), login.code(clock.instant()), Totp.inGroups(login.secret()));
        }
        out.println("Een code werkt ongeveer een minuut, en maar één keer. Nieuwe codes: script/server --demo codes");
    }

    /** Says whether the folder was filled now, or had people in it. */
    public String told(boolean isFilled) {
        return isFilled
                ? "Een voorbeeld met veertig verzonnen aanmeldingen staat in " + folder.getParent()
                : "Het voorbeeld in " + folder.getParent()
                        + " was al gevuld en is niet veranderd. Opnieuw beginnen? Stop, en gooi die map weg";
    }
}
