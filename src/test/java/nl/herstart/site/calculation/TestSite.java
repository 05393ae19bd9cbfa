package nl.herstart.site.calculation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.Stamps;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.limit.TrustedProxies;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.OpenPort;
import nl.herstart.platform.server.WebServer;
import nl.herstart.site.api.CalculationApi;
import nl.herstart.site.rules.RulesRoutes;

/** The real server on a free port, with this room and what builds on the calculator beside it. */
public final class TestSite implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final WebServer server;

    private TestSite(RateLimits limits, Clock clock) {
        var port = OpenPort.take(0);
        address = URI.create("http://localhost:" + port.number());
        var stamps = new Stamps(MasterKey.parse(MasterKey.newKey()).forPurpose("form stamps"), Clock.systemUTC());
        var views = Views.packaged(
                name -> "/static/" + name,
                stamps::next,
                Addresses.of(dutch -> CalculationRoutes.isInEnglish(dutch) || RulesRoutes.isInEnglish(dutch)),
                language -> Map.of("baseUrl", address, "today", TODAY));
        var calculator = Calculator.load();
        var guard = new FormGuard(stamps, limits, TrustedProxies.NONE);
        var rooms = List.of(
                CalculationRoutes.using(calculator, views, guard, clock),
                new RulesRoutes(calculator, views),
                new CalculationApi(calculator, guard));
        server = WebServer.start(port, address, views, rooms);
    }

    /** A site that lets everybody calculate as often as they like. */
    public static TestSite start() {
        return new TestSite(RateLimits.lifted(), Clock.systemUTC());
    }

    /** The same on a day that the test decides. */
    public static TestSite startOn(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new TestSite(RateLimits.lifted(), Clock.fixed(noon, ZoneOffset.UTC));
    }

    /** A site that counts. */
    public static TestSite startWithLimits() {
        return new TestSite(RateLimits.enforced(), Clock.systemUTC());
    }

    public URI address() {
        return address;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    public HttpResponse<String> postJson(String path, String body) {
        return post(path, "application/json", body);
    }

    /** Sends a form as a browser does. */
    public HttpResponse<String> postForm(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body, headers);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
