package nl.herstart;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.limit.TrustedProxies;
import nl.herstart.value.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may set by environment variables, each with a default that suits a laptop. The only place that reads
 * them. A value that makes no sense is an {@link IllegalArgumentException} that names the variable.
 */
public final class Settings {

    private static final String PORT = "HERSTART_PORT";
    private static final String DATA = "HERSTART_DATA";
    private static final String BACKUP = "HERSTART_BACKUP";
    private static final String BASE_URL = "HERSTART_BASE_URL";
    private static final String CONTENT = "HERSTART_CONTENT";
    private static final String SMTP = "HERSTART_SMTP";
    private static final String MAIL_FROM = "HERSTART_MAIL_FROM";
    private static final String LIMITS = "HERSTART_LIMITS";
    private static final String KEY = "HERSTART_KEY";
    private static final String PROXIES = "HERSTART_TRUSTED_PROXIES";

    private static final String OF_A_DEMO = "-demo";

    private final boolean demo;
    private final int port;
    private final Path data;
    private final Optional<Path> backup;
    private final Optional<URI> baseUrl;
    private final Optional<Path> content;
    private final Optional<URI> smtp;
    private final Optional<EmailAddress> mailFrom;
    private final boolean limitsLifted;
    private final Optional<String> key;
    private final TrustedProxies proxies;

    private Settings(Map<String, String> environment, boolean demo) {
        this.demo = demo;
        port = value(environment, PORT).map(Settings::port).orElse(8080);
        data = path(DATA, value(environment, DATA).orElse("data") + (demo ? OF_A_DEMO : ""));
        backup = value(environment, BACKUP).map(folder -> path(BACKUP, folder)).filter(folder -> !demo);
        baseUrl = value(environment, BASE_URL).map(Settings::baseUrl);
        content = value(environment, CONTENT).map(folder -> path(CONTENT, folder));
        smtp = value(environment, SMTP).map(Settings::smtp).filter(server -> !demo);
        mailFrom = value(environment, MAIL_FROM).map(Settings::mailFrom);
        limitsLifted = value(environment, LIMITS).map(Settings::limitsLifted).orElse(false);
        key = value(environment, KEY);
        proxies = value(environment, PROXIES).map(Settings::proxies).orElse(TrustedProxies.NONE);
    }

    /** The settings of this process. */
    public static Settings fromEnvironment() {
        return new Settings(System.getenv(), false);
    }

    /** Settings as given, by the names of the environment variables; what is not given has its default. */
    public static Settings of(Map<String, String> environment) {
        return new Settings(environment, false);
    }

    /** The same for a demo: a site of invented people, which keeps its data in a folder of its own and mails nobody. */
    public static Settings ofDemo(Map<String, String> environment) {
        return new Settings(environment, true);
    }

    /** Whether everybody on this site is invented. */
    public boolean isDemo() {
        return demo;
    }

    /** The port to listen on, 8080 unless set; 0 takes any free one. */
    public int port() {
        return port;
    }

    /** The folder for everything the application keeps. */
    public Path data() {
        return data;
    }

    /** The folder in it for the database and nothing else. */
    public Path database() {
        return data.resolve("database");
    }

    /** The folder for an hourly backup; absent when none is made. */
    public Optional<Path> backup() {
        return backup;
    }

    /** The address by which visitors know the site: as it was set, else at the port that was set. */
    URI ownAddress() {
        return baseUrl.orElse(URI.create("http://localhost:" + port));
    }

    /** The address by which visitors know the site, without a slash at the end; absent on a laptop. */
    public Optional<URI> baseUrl() {
        return baseUrl;
    }

    /** A folder whose content replaces the packaged content. */
    public Optional<Path> content() {
        return content;
    }

    /** The mail server, such as {@code smtp://name:password@mail.example.nl:587}. */
    public Optional<URI> smtp() {
        return smtp;
    }

    /** The address our mail comes from and answers go to. */
    public Optional<EmailAddress> mailFrom() {
        return mailFrom;
    }

    /** Whether nobody is refused for doing something too often or too quickly; for measuring only. */
    public boolean limitsLifted() {
        return limitsLifted;
    }

    /** The secret of this installation, as written by the operator. */
    public Optional<String> key() {
        return key;
    }

    /** The proxies that are believed about who visits; none unless set. */
    public TrustedProxies proxies() {
        return proxies;
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(PORT, "a number from 0 to 65535", value, notANumber);
        }
        throw wrong(PORT, "a number from 0 to 65535", value, null);
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException invalid) {
            throw wrong(name, "a folder", value, invalid);
        }
    }

    private static URI baseUrl(String value) {
        var url = uri(BASE_URL, value.replaceFirst("/+$", ""));
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web || url.getHost() == null || !url.getPath().isEmpty() || url.getQuery() != null) {
            throw wrong(BASE_URL, "an address such as https://www.example.nl", value, null);
        }
        return url;
    }

    private static URI smtp(String value) {
        var server = uri(SMTP, value);
        boolean mail = "smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme());
        if (!mail || server.getHost() == null) {
            throw new IllegalArgumentException(
                    SMTP + " must be an address such as smtp://name:password@mail.example.nl:587");
        }
        return server;
    }

    private static EmailAddress mailFrom(String value) {
        return EmailAddress.parse(value)
                .orElseThrow(() -> wrong(MAIL_FROM, "an e-mail address such as post@example.nl", value, null));
    }

    private static boolean limitsLifted(String value) {
        return switch (value) {
            case "off" -> true;
            case "on" -> false;
            default -> throw wrong(LIMITS, "on or off", value, null);
        };
    }

    private static TrustedProxies proxies(String value) {
        try {
            return TrustedProxies.at(value);
        } catch (IllegalArgumentException invalid) {
            throw wrong(PROXIES, "IP addresses separated by commas", value, invalid);
        }
    }

    private static URI uri(String name, String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException invalid) {
            throw new IllegalArgumentException(name + " is not an address", invalid);
        }
    }

    private static IllegalArgumentException wrong(
            String name, String expected, String value, @Nullable Exception cause) {
        return new IllegalArgumentException("%s must be %s, not '%s'".formatted(name, expected, value), cause);
    }
}
