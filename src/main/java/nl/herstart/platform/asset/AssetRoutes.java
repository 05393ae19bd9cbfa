package nl.herstart.platform.asset;

import io.javalin.config.RoutesConfig;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.StoredAnswer;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.server.Routes;

/** Assets under {@code /static}, and the files that browsers and robots ask for at fixed places. */
public final class AssetRoutes implements Routes {

    private static final String ICON = Assets.PREFIX + "img/favicon.svg";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /aanmelden/
            Disallow: /en/aanmelden/
            Disallow: /api/
            Disallow: /vacatures/reactie/
            Disallow: /vacatures/bewaren

            Sitemap: %1$s/sitemap.xml
            Sitemap: %1$s/vacatures/sitemap.xml
            """;
    private static final int DAYS_UNTIL_STALE = 180;

    private final Supplier<Assets> assets;
    private final StoredPages stored;
    private final URI baseUrl;
    private final List<URI> contacts;
    private final Clock clock;

    private AssetRoutes(Supplier<Assets> assets, StoredPages stored, URI baseUrl, List<URI> contacts, Clock clock) {
        this.assets = assets;
        this.stored = stored;
        this.baseUrl = baseUrl;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * The assets as they are when asked for.
     *
     * @param contacts where to report a weakness, the best first
     */
    public static AssetRoutes using(
            Supplier<Assets> assets, StoredPages stored, URI baseUrl, List<URI> contacts, Clock clock) {
        return new AssetRoutes(assets, stored, baseUrl, List.copyOf(contacts), clock);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Assets.PREFIX + "*", ctx -> stored.give(ctx, ctx.path(), () -> asset(ctx.path())));
        give(routes, "/favicon.svg", () -> asset(ICON));
        give(routes, "/favicon.ico", () -> asset(ICON));
        give(routes, "/robots.txt", () -> text(ROBOTS.formatted(baseUrl)));
        give(routes, "/.well-known/security.txt", () -> text(securityText()));
    }

    private void give(RoutesConfig routes, String address, Supplier<StoredAnswer> making) {
        routes.get(address, ctx -> stored.give(ctx, address, () -> LocalDate.now(clock), making));
    }

    private StoredAnswer asset(String address) {
        return assets.get().at(address).orElseThrow(NotFoundResponse::new);
    }

    private static StoredAnswer text(String text) {
        return StoredAnswer.of(TEXT, CacheClass.CONTENT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where to report a weakness (RFC 9116). The date moves with the days, as the site is looked after. */
    private String securityText() {
        var stale = OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(DAYS_UNTIL_STALE);
        var reports = contacts.stream().map("Contact: %s\n"::formatted).collect(Collectors.joining());
        return reports + """
                Expires: %2$s
                Preferred-Languages: nl, en
                Canonical: %1$s/.well-known/security.txt
                """.formatted(baseUrl, DateTimeFormatter.ISO_INSTANT.format(stale));
    }
}
