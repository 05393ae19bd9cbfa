package nl.herstart.site.orientation;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.OpenPort;
import nl.herstart.platform.server.WebServer;
import nl.herstart.visit.Visitor;

/** The real server on a free port with this room alone, at a moment when it is already the next day in the Netherlands. */
final class TestSite implements AutoCloseable {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-08-30T22:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    final URI address;
    final Visitor visitor;
    private final WebServer server;

    TestSite() {
        var port = OpenPort.take(0);
        address = URI.create("http://localhost:" + port.number());
        var views = Views.packaged(
                name -> "/static/" + name, () -> "", Addresses.dutchOnly(), language -> Map.of("baseUrl", address));
        server = WebServer.start(port, address, views, List.of(OrientationRoutes.using(views, address, CLOCK)));
        visitor = new Visitor(address);
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
        server.close();
    }
}
