package nl.herstart.platform.database;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A folder for a database. */
abstract class OnDatabaseFolder {

    @TempDir
    Path folder;

    Path directory() {
        return folder.resolve("database");
    }

    Path file(String suffix) {
        return directory().resolve("herstart.db" + suffix);
    }
}
