package nl.herstart.site.regions;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    private static final Folder CONTENT = Folder.onDisk(Path.of("content"));

    final MovableClock clock = new MovableClock();
    final Visitor visitor;
    private final RunningSite running;

    private TestSite(RateLimits limits, Optional<EmailAddress> post) {
        this(limits, post, offices -> offices);
    }

    private TestSite(RateLimits limits, Optional<EmailAddress> post, UnaryOperator<Offices> change) {
        var regions = Regions.packaged();
        var offices = change.apply(Offices.read(CONTENT, regions));
        var parts = RunningSite.parts(clock, limits, Addresses.dutchOnly());
        running = parts.open(RegionRoutes.using(
                parts.views(), parts.guard(), regions, () -> offices, slug -> List.of(), post, clock));
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

    /** With the promises of the examples. */
    static TestSite thatPromises() {
        return new TestSite(
                RateLimits.lifted(), Optional.empty(), offices -> offices.withExamples(CONTENT, Regions.packaged()));
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
