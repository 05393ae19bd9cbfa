package nl.herstart.site.regions;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.MovableClock;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.Stamps;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.limit.TrustedProxies;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.OpenPort;
import nl.herstart.platform.server.WebServer;
import nl.herstart.value.EmailAddress;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A server with this room alone, the real tables and the real sheet, and a clock that the test moves. */
final class TestSite implements AutoCloseable {

    static final String NEXT_STEP = "Nog niemand leest de aanmeldingen. Er belt je dus niemand.";

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    final MovableClock clock = new MovableClock();
    final Visitor visitor;
    private final WebServer server;

    private TestSite(RateLimits limits, Optional<EmailAddress> post) {
        var port = OpenPort.take(0);
        var baseUrl = URI.create("http://localhost:" + port.number());
        var stamps = new Stamps(KEY.forPurpose("form stamps"), clock);
        var views =
                Views.packaged(name -> "/static/" + name, stamps::next, Addresses.dutchOnly(), language -> Map.of());
        var regions = Regions.packaged();
        var offices = Offices.read(Folder.onDisk(Path.of("content")), regions);
        var routes = RegionRoutes.using(
                views,
                new FormGuard(stamps, limits, TrustedProxies.NONE),
                regions,
                () -> offices,
                NEXT_STEP,
                post,
                clock);
        server = WebServer.start(port, baseUrl, views, List.of(routes));
        visitor = new Visitor(baseUrl);
    }

    static TestSite open() {
        return new TestSite(RateLimits.lifted(), Optional.empty());
    }

    static TestSite withLimits() {
        return new TestSite(RateLimits.enforced(), Optional.empty());
    }

    static TestSite thatAnswers(EmailAddress post) {
        return new TestSite(RateLimits.lifted(), Optional.of(post));
    }

    HttpResponse<String> ask(String typed) {
        return visitor.post("/regio", Map.of("waar", typed));
    }

    /** Sends the choice that was offered. */
    HttpResponse<String> choose(String typed, String choice) {
        var fields = new LinkedHashMap<>(Map.of("waar", typed, "gevraagd", "ja"));
        fields.put("keuze", choice);
        return visitor.post("/regio", fields);
    }

    Document page(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }

    @Override
    public void close() {
        server.close();
    }
}
