package nl.herstart;

import java.nio.file.Path;
import java.util.Map;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests on the site as it is, with all its rooms and its real content, which starts before the first and stops after the last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnWholeSite {

    @SuppressWarnings("NullAway.Init")
    Application site;

    @SuppressWarnings("NullAway.Init")
    Visitor visitor;

    @BeforeAll
    void startSite(@TempDir Path data) {
        site = Application.start(Settings.of(Map.of("HERSTART_PORT", "0", "HERSTART_DATA", data.toString())));
        visitor = new Visitor(site.baseUrl());
    }

    @AfterAll
    void stopSite() {
        site.close();
    }
}
