package nl.herstart.site.admin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The desk, with somebody who has a passphrase and a second factor. */
abstract class OnLogin {

    static final String LOGIN = "/beheer/inloggen";
    static final String CODE = LOGIN + "/code";
    static final String FORGOT = "/beheer/wachtwoordzin-vergeten";
    static final String EMAIL = "ineke@voorbeeld.nl";
    static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);
    static final Right IN_TWENTE = Right.in("twente", Role.CONSULENT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    AdminSite site;

    @SuppressWarnings("NullAway.Init")
    Enrolled ineke;

    @BeforeEach
    void open() {
        site = AdminSite.open(directory);
        ineke = site.enrolled(EMAIL, IN_TWENTE);
    }

    @AfterEach
    void close() {
        site.close();
    }

    DeskBrowser tryPassphrase(String email, String passphrase) {
        return site.browser().open(LOGIN).send(LOGIN, Map.of("email", email, "wachtwoordzin", passphrase));
    }
}
