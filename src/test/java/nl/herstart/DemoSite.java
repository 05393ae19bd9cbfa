package nl.herstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.herstart.command.BeheerderCommand;
import nl.herstart.platform.secret.Totp;

/** The demonstration with its forty invented people, on a Wednesday, and all that its logins need, as it tells them. */
public final class DemoSite {

    private static final Duration TO_WEDNESDAY = Duration.ofDays(4);

    private final MovableClock clock = new MovableClock();
    private final Settings settings;
    private final String told;
    private final Application application;

    private DemoSite(Path folder) {
        clock.move(TO_WEDNESDAY);
        settings = Settings.ofDemo(Map.of(
                "HERSTART_PORT", "0", "HERSTART_DATA", folder.resolve("data").toString(), "HERSTART_LIMITS", "off"));
        var demo = Main.demo(settings, clock);
        Main.fill(demo, settings);
        told = printed(out -> demo.tellLogins(URI.create("http://localhost"), out));
        application = Application.start(settings, clock);
    }

    public static DemoSite start(Path folder) {
        return new DemoSite(folder);
    }

    public Application application() {
        return application;
    }

    /** The same site started anew, on what is in its folder. */
    Application startAgain() {
        return Application.start(settings, clock);
    }

    Settings settings() {
        return settings;
    }

    MovableClock clock() {
        return clock;
    }

    public String passphrase() {
        return found("Wachtwoordzin van allemaal: (.+)", told).strip();
    }

    /** The code that the app of this colleague shows, half a minute later than the last. */
    public String nextCode(String email) {
        return nextCodeOf(found(Pattern.quote(email) + " .*app: ([A-Z2-7 ]+)", told));
    }

    /** The same of an app that was given this secret. */
    public String nextCodeOf(String secret) {
        clock.move(Duration.ofSeconds(30));
        return Totp.codeAt(secret.replace(" ", ""), clock.instant());
    }

    /** The link by which a beheerder comes in for the first time. */
    public URI linkForBeheerder(String email) {
        var base = application.baseUrl();
        return URI.create(found(
                "(http\\S+)",
                printed(out -> BeheerderCommand.run(
                        List.of(email), settings.database(), InstallationKey.of(settings), base, true, clock, out))));
    }

    private interface Telling {
        void to(PrintStream out);
    }

    private static String printed(Telling telling) {
        var bytes = new ByteArrayOutputStream();
        telling.to(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
