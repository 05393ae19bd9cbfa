package nl.herstart.command;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.site.admin.AdminRoutes;
import nl.herstart.value.EmailAddress;

/**
 * The command {@code beheerder}: makes an account for the first beheerder of the desk, or has one who cannot get in any more begin
 * anew, and prints the link to set it up. It works while the server runs, and while it does not.
 */
public final class BeheerderCommand {

    private BeheerderCommand() {}

    /**
     * Prints the link, and gives the status to end with.
     *
     * @param takesLogins false on a site that nobody stands behind; then no account is made
     */
    public static int run(
            List<String> arguments,
            Path database,
            MasterKey key,
            URI baseUrl,
            boolean takesLogins,
            Clock clock,
            PrintStream out) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("Zo gaat het: beheerder <e-mailadres>");
        }
        var email = EmailAddress.parse(arguments.get(0))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + arguments.get(0) + "' is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl"));
        if (!takesLogins) {
            throw new IllegalArgumentException(
                    "Deze site is een proefopstelling: er staat geen organisatie achter, en dus"
                            + " kan niemand inloggen. Zet eerst organisatie.yaml bij de inhoud");
        }
        var link = Database.<String>visit(
                database, transaction -> AdminRoutes.inviteBeheerder(transaction, email, key, baseUrl, clock));
        out.println("Open deze link in je browser. Hij werkt 72 uur en één keer:\n" + link);
        return 0;
    }
}
