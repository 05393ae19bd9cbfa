package nl.herstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import nl.herstart.visit.SharedSite;
import nl.herstart.visit.TestDay;

/** The site as it is, with all its rooms and its real content, and an empty folder of data that goes when it closes. */
final class WholeSite implements AutoCloseable {

    /** The one for all tests that only look: it counts nothing, so that no test makes another wait. */
    static final class Shared extends SharedSite<WholeSite> {

        Shared() {
            super(WholeSite.class);
        }

        @Override
        protected WholeSite start() {
            return new WholeSite();
        }
    }

    final Application application;
    private final Path data;

    private WholeSite() {
        try {
            data = Files.createTempDirectory("herstart");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        application = Application.start(
                Settings.of(Map.of("HERSTART_PORT", "0", "HERSTART_DATA", data.toString(), "HERSTART_LIMITS", "off")),
                TestDay.clock());
    }

    @Override
    public void close() throws IOException {
        application.close();
        try (var left = Files.walk(data)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
