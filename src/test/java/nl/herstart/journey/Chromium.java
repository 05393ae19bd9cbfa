package nl.herstart.journey;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Starts Chromium without a window. Without a browser the journeys are skipped on a laptop, with a word about how to get
 * one; where CI=true they fail, so that nothing can land untried.
 */
final class Chromium {

    private static final String MISSING =
            "NO BROWSER: Chromium and chromedriver are not on the PATH, so no journey was tried. See script/test.";

    /** Held here, since a logger without a holder forgets its level. Of its warnings none concerns us. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** Looking for faults in a long page takes a second; on a machine that does much else it may take a minute. */
    private static final Duration PATIENCE_WITH_SCRIPT = Duration.ofMinutes(3);

    private Chromium() {}

    static ChromeDriver start() {
        var browser = onPath("chromium", "chromium-browser", "google-chrome");
        var driver = onPath("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            return doWithout();
        }
        SELENIUM.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .build();
        var chromium = new ChromeDriver(service, options(browser.get()));
        chromium.manage().timeouts().scriptTimeout(PATIENCE_WITH_SCRIPT);
        return chromium;
    }

    private static ChromeOptions options(Path browser) {
        var options = new ChromeOptions()
                .setBinary(browser.toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=nl",
                        "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        return options;
    }

    private static ChromeDriver doWithout() {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println(MISSING);
        return abort(MISSING);
    }

    private static Optional<Path> onPath(String... names) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
