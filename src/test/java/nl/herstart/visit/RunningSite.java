package nl.herstart.visit;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.Stamps;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.limit.TrustedProxies;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.OpenPort;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.server.WebServer;

/** The real server on a free port with some rooms on it, and somebody who visits it. */
public final class RunningSite implements AutoCloseable {

    /** What rooms are made of besides what is their own. */
    public record Parts(Views views, FormGuard guard, URI address, Clock clock) {}

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    private final Visitor visitor;
    private final WebServer server;

    private RunningSite(Visitor visitor, WebServer server) {
        this.visitor = visitor;
        this.server = server;
    }

    /**
     * Starts a site.
     *
     * @param clock what the rooms and their pages take for now
     * @param english which addresses are there in English too
     * @param rooms makes the rooms of what each is given
     */
    public static RunningSite of(
            Clock clock, RateLimits limits, Addresses english, Function<Parts, List<Routes>> rooms) {
        var port = OpenPort.take(0);
        var address = URI.create("http://localhost:" + port.number());
        var stamps = new Stamps(KEY.forPurpose("form stamps"), clock);
        var views = Views.packaged(
                name -> "/static/" + name,
                stamps::next,
                english,
                language -> Map.of("baseUrl", address, "today", LocalDate.now(clock)));
        var parts = new Parts(views, new FormGuard(stamps, limits, TrustedProxies.NONE), address, clock);
        return new RunningSite(new Visitor(address), WebServer.start(port, address, views, rooms.apply(parts)));
    }

    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void close() {
        server.close();
    }
}
