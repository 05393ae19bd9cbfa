package nl.herstart.site.calculation;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.page.Addresses;
import nl.herstart.site.api.CalculationApi;
import nl.herstart.site.rules.RulesRoutes;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.SharedSite;

/** The real server with this room and what builds on the calculator beside it, at noon on 1 February 2026. */
public final class TestSite implements AutoCloseable {

    /** The one for all tests that only look and send forms: nothing they do is kept, and nothing is counted. */
    static final class Shared extends SharedSite<TestSite> {

        Shared() {
            super(TestSite.class);
        }

        @Override
        protected TestSite start() {
            return new TestSite(RateLimits.lifted(), NOON);
        }
    }

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final RunningSite running;

    private TestSite(RateLimits limits, Clock clock) {
        var calculator = Calculator.load();
        var rooms = List.of(CalculationRoutes.signposts(), RulesRoutes.signposts());
        var parts = RunningSite.parts(
                clock, limits, Addresses.of(dutch -> rooms.stream().anyMatch(room -> room.isInEnglish(dutch))));
        running = parts.open(
                CalculationRoutes.using(calculator, parts.views(), parts.guard(), clock),
                new RulesRoutes(calculator, parts.views()),
                new CalculationApi(calculator, parts.guard()));
    }

    /** A site that counts. */
    public static TestSite startWithLimits() {
        return new TestSite(RateLimits.enforced(), NOON);
    }

    /** A site at noon of another day. */
    public static TestSite startOn(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(NOON.getZone()).toInstant();
        return new TestSite(RateLimits.lifted(), Clock.fixed(noon, NOON.getZone()));
    }

    public URI address() {
        return running.visitor().base();
    }

    public HttpResponse<String> get(String path) {
        return running.visitor().get(path);
    }

    public HttpResponse<String> postJson(String path, String body) {
        return post(path, "application/json", body);
    }

    /** Sends a form as a browser does. */
    public HttpResponse<String> postForm(String path, Map<String, String> fields, String... headers) {
        return running.visitor().post(path, fields, headers);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return running.visitor().post(path, type, body, headers);
    }

    @Override
    public void close() {
        running.close();
    }
}
