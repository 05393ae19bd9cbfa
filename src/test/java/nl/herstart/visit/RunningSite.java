package nl.herstart.visit;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** What rooms are made of besides what is their own, and the port where they will be. */
    public record Parts(OpenPort port, URI address, Views views, FormGuard guard) {

        /** Opens the doors of these rooms. */
        public RunningSite open(Routes... rooms) {
            return new RunningSite(new Visitor(address), WebServer.start(port, address, views, List.of(rooms)));
        }
    }

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    private final Visitor visitor;
    private final WebServer server;

    private RunningSite(Visitor visitor, WebServer server) {
        this.visitor = visitor;
        this.server = server;
    }

    /**
     * Takes a port and lays out the parts.
     *
     * @param clock what forms and pages take for now
     * @param english which addresses are there in English too
     */
    public static Parts parts(Clock clock, RateLimits limits, Addresses english) {
        return parts(clock, limits, english, () -> {});
    }

    /** The same, of which the test does something each time that a page or a mail is being written. */
    public static Parts parts(Clock clock, RateLimits limits, Addresses english, Runnable whileWriting) {
        var port = OpenPort.take(0);
        var address = URI.create("http://localhost:" + port.number());
        var stamps = new Stamps(KEY.forPurpose("form stamps"), clock);
        var views = Views.packaged(name -> "/static/" + name, stamps::next, english, language -> {
            whileWriting.run();
            return Map.of("baseUrl", address, "today", LocalDate.now(clock));
        });
        return new Parts(port, address, views, new FormGuard(stamps, limits, TrustedProxies.NONE));
    }

    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void close() {
        server.close();
    }
}
