package nl.herstart.site.regions;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.herstart.MovableClock;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.page.Addresses;
import nl.herstart.value.EmailAddress;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real server with this room alone, the real tables and the real sheet, and a clock that the test moves. */
final class TestSite implements AutoCloseable {

    static final String NEXT_STEP = "Nog niemand leest de aanmeldingen. Er belt je dus niemand.";

    final MovableClock clock = new MovableClock();
    final Visitor visitor;
    private final RunningSite running;

    private TestSite(RateLimits limits, Optional<EmailAddress> post) {
        var regions = Regions.packaged();
        var offices = Offices.read(Folder.onDisk(Path.of("content")), regions);
        var parts = RunningSite.parts(clock, limits, Addresses.dutchOnly());
        running = parts.open(
                RegionRoutes.using(parts.views(), parts.guard(), regions, () -> offices, NEXT_STEP, post, clock));
        visitor = running.visitor();
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
        running.close();
    }
}
