package nl.herstart.registry.erasing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.person.PersonId;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who was erased, in a file outside the database: random names, each with month and reason. A backup that is put back has them
 * again, and by this list they are erased again before anyone visits. Names that no backup can hold any more are left out.
 */
public final class Tombstones {

    /** How the file is called, beside backups and in the data folder. */
    public static final String FILE = "gewist.txt";

    private static final Logger LOG = LoggerFactory.getLogger(Tombstones.class);
    private static final int MONTHS = 2;
    private static final Pattern LINE = Pattern.compile(
            "(\\d{4}-\\d{2}) ([0-9a-f]{32}) (ingetrokken|onbevestigd|geen-antwoord|afgesloten|medewerker)");

    /** Lines of a list that is not ours, which stand in the same file. */
    private static final Pattern OTHERS = Pattern.compile("\\d{4}-\\d{2} vacatures [0-9a-f]{64} [a-z]+");

    private Tombstones() {}

    /** The list as the database has it, a line for each. */
    public static List<String> in(Handle look) {
        return look.createQuery(
                        "SELECT month || ' ' || lower(hex(outward)) || ' ' || reason FROM tombstone ORDER BY month, outward")
                .mapTo(String.class)
                .list();
    }

    /** The list in a file; nothing when it is not there. */
    public static List<String> in(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to the list in a file what it does not have yet. */
    public static void add(Path file, Collection<String> lines, Clock clock) {
        var before = in(file);
        var first = YearMonth.now(clock).minusMonths(MONTHS).toString();
        var all = new TreeSet<>(before);
        all.addAll(lines);
        all.removeIf(line -> line.compareTo(first) < 0);
        if (!List.copyOf(all).equals(before)) {
            write(file, all);
        }
    }

    private static void write(Path file, Collection<String> lines) {
        try {
            var fresh = Path.of(file + ".new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Erases again whoever is on the list in a file and in the database all the same. To be called before anyone visits. */
    public static void eraseAgain(Registry registry, Path file) {
        int erased = in(file).stream()
                .filter(line -> !OTHERS.matcher(line).matches())
                .mapToInt(line -> eraseAgain(registry, line))
                .sum();
        if (erased > 0) {
            LOG.info("Erased {} registrations again that a backup had brought back", erased);
        }
    }

    private static int eraseAgain(Registry registry, String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            LOG.warn("A line in the list of who was erased cannot be read");
            return 0;
        }
        var person = new PersonId(parts.group(2));
        var reason = EndReason.valueOf(parts.group(3).toUpperCase(Locale.ROOT).replace('-', '_'));
        var back = registry.database().read(look -> RegistrationRows.find(look, person));
        back.ifPresent(again -> registry.database().write(transaction -> {
            new Erasing(registry).erase(transaction, again, reason);
            return again.id();
        }));
        return back.isPresent() ? 1 : 0;
    }
}
