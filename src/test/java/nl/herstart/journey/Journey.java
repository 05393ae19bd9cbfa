package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.herstart.Application;
import nl.herstart.Settings;
import nl.herstart.visit.TestDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;

/**
 * One class of journeys: the application and a browser before it, started once. After each journey the promises that hold
 * for every page are checked, so that no journey has to think of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Screenshots.class)
abstract class Journey {

    final Browser browser = new Browser();
    private Application application;
    private Path data;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        application = application(folder);
    }

    /** The site to go about in. */
    Application application(Path folder) {
        return Application.start(
                Settings.of(Map.of("HERSTART_PORT", "0", "HERSTART_DATA", folder.toString(), "HERSTART_LIMITS", "off")),
                TestDay.clock());
    }

    /** The cookies that may be there when a journey ends. */
    Set<String> cookies() {
        return Set.of();
    }

    @BeforeEach
    void begin() {
        browser.beginAt(application.baseUrl());
    }

    @AfterEach
    void the_visitor_was_neither_followed_nor_troubled() {
        assertThat(browser.driver().manage().getCookies().stream().map(Cookie::getName))
                .as("cookies")
                .isSubsetOf(cookies());
        assertThat(browser.storedItems()).as("items in the browser's storage").isZero();
        assertThat(browser.requestedHosts())
                .as("hosts that were asked for anything")
                .isSubsetOf(application.baseUrl().getAuthority());
        assertThat(browser.complaints()).as("what the browser complained about").isEmpty();
    }

    @AfterAll
    void stop() {
        browser.close();
        application.close();
    }

    /** The mail that was sent so far. */
    Mailbox mailbox() {
        return new Mailbox(data.resolve("mail"));
    }
}
