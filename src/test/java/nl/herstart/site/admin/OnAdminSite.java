package nl.herstart.site.admin;

import java.nio.file.Path;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk with a beheerder and a coordinator of Twente, new for each test. */
abstract class OnAdminSite {

    static final String LIST = "/beheer/collegas";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    AdminSite site;

    @SuppressWarnings("NullAway.Init")
    SignedIn beheerder;

    @SuppressWarnings("NullAway.Init")
    SignedIn inTwente;

    @BeforeEach
    void open() {
        site = AdminSite.open(directory);
        beheerder = site.signIn("Bea Beheer", Right.of(Role.BEHEERDER));
        inTwente = site.signIn("Coen Twente", Right.in("twente", Role.COORDINATOR));
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** The address of what is done to the account of somebody. */
    static String of(SignedIn somebody, String deed) {
        return LIST + "/" + somebody.viewer().id() + deed;
    }
}
