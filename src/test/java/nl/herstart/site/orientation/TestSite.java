package nl.herstart.site.orientation;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.page.Addresses;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.SharedSite;
import nl.herstart.visit.Visitor;

/** The real server with this room alone, at a moment when it is already the next day in the Netherlands. */
final class TestSite implements AutoCloseable {

    /** The one for all tests of this room, which keeps and counts nothing. */
    static final class Shared extends SharedSite<TestSite> {

        Shared() {
            super(TestSite.class);
        }

        @Override
        protected TestSite start() {
            return new TestSite();
        }
    }

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-08-30T22:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    final Visitor visitor;
    private final RunningSite running;

    private TestSite() {
        var parts = RunningSite.parts(CLOCK, RateLimits.lifted(), Addresses.dutchOnly());
        running = parts.open(OrientationRoutes.using(parts.views(), parts.address(), CLOCK));
        visitor = running.visitor();
    }

    /** Sends a form of which several fields may have the same name, as {@code willen=nu}. */
    HttpResponse<String> press(String path, String... fields) {
        return visitor.post(
                path,
                "application/x-www-form-urlencoded",
                Arrays.stream(fields)
                        .map(field -> Visitor.encoded(Map.of(
                                field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1))))
                        .collect(Collectors.joining("&")));
    }

    HttpResponse<String> answer(String... fields) {
        return press("/wegwijzer", fields);
    }

    @Override
    public void close() {
        running.close();
    }
}
