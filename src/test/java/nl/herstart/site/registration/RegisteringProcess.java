package nl.herstart.site.registration;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import nl.herstart.platform.database.Database;
import nl.herstart.trouble.BusyProcess;

/** A site with visitors who register as fast as they can, as a process of its own. */
final class RegisteringProcess {

    private static final int VISITORS = 6;
    private static final int EACH = 2_000;

    /** It, to be killed. */
    static final BusyProcess PROCESS = new BusyProcess(RegisteringProcess.class);

    private RegisteringProcess() {}

    /** Who is registered. */
    static List<String> registered(Database database) {
        return database.read(look -> look.createQuery("SELECT email FROM registrant")
                .mapTo(String.class)
                .list());
    }

    /** To whom mail waits to leave. */
    static List<String> mailed(Database database) {
        return database.read(
                look -> look.createQuery("SELECT words FROM outbox JOIN personal ON personal.id = recipient")
                        .mapTo(String.class)
                        .list());
    }

    /** The process itself: tells each address that was answered. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        var site = TestSite.withoutLimits(Path.of(arguments[0]));
        var visitors = Executors.newFixedThreadPool(VISITORS);
        for (int i = 0; i < VISITORS; i++) {
            var who = arguments[1] + "-" + i + "-";
            visitors.execute(() -> registerOn(site, who));
        }
    }

    private static void registerOn(TestSite site, String who) {
        for (int i = 0; i < EACH; i++) {
            var email = who + i + "@example.nl";
            if (site.submit(site.filledIn(email)).statusCode() == 303) {
                BusyProcess.answered(email);
            }
        }
    }
}
