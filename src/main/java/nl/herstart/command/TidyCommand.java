package nl.herstart.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Timekeeper;
import nl.herstart.site.registration.RegistrationRoutes;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/**
 * The command {@code opruimen}: tells an operator what is past its term and why it is not erased by itself. With {@code --ja}
 * it leaves their word that the clock is right, upon which the server erases everything past its term within a minute. It
 * works while the server runs, and while it does not; then the word holds for two days.
 */
public final class TidyCommand {

    private TidyCommand() {}

    /** Tells or leaves the word, and gives the status to end with. */
    public static int run(List<String> arguments, Path database, Clock clock, PrintStream out) {
        boolean yes = arguments.equals(List.of("--ja"));
        if (!yes && !arguments.isEmpty()) {
            throw new IllegalArgumentException("Zo gaat het: opruimen, of opruimen --ja");
        }
        var timekeeper = new Timekeeper(clock);
        out.println(Database.<String>visit(database, handle -> {
            var told = told(handle, timekeeper, clock);
            if (yes) {
                timekeeper.confirm(handle);
            }
            return told;
        }));
        out.println(
                yes
                        ? "Genoteerd. De server wist dit alles binnen een minuut, of een minuut na de start."
                        : "Klopt de klok, en mag dit alles weg? Dan: java -jar herstart.jar opruimen --ja");
        return 0;
    }

    private static String told(Handle look, Timekeeper timekeeper, Clock clock) {
        long days = timekeeper.ahead(look).toDays();
        var why = timekeeper.foreseen(look) == Leave.NONE
                ? "Er wordt niets gewist: de klok staat " + days + " dagen na de laatste keer dat de server hem zag."
                : "De server wist dit zelf, van elke soort per dag hooguit 3, of 5% van wat er is.";
        return "De klok zegt: " + Language.DUTCH.day(ZonedDateTime.now(clock).toLocalDate()) + ".\nOver hun tijd zijn "
                + RegistrationRoutes.pastTerm(look, clock) + "\n" + why;
    }
}
