package nl.herstart;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.web.HealthRoutes;
import nl.herstart.platform.web.OpenPort;
import nl.herstart.platform.web.Stamps;
import nl.herstart.platform.web.Views;
import nl.herstart.platform.web.WebServer;

/** The composition root: every object is made here, once and by hand, and the rooms are put in their list. */
public final class Application implements AutoCloseable {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final OpenPort port;
    private final URI baseUrl;
    private final WebServer server;

    private Application(Settings settings) {
        port = OpenPort.take(settings.port());
        baseUrl = settings.baseUrl().orElse(URI.create("http://localhost:" + port.number()));
        var clock = Clock.system(HERE);
        var key = MasterKey.parse(MasterKey.newKey());
        var stamps = new Stamps(key.forPurpose("form stamps"), clock);
        var views = Views.packaged(name -> "/static/" + name, stamps::next, Map::of);
        var health = HealthRoutes.using(List.of());
        server = WebServer.start(port, baseUrl, views, List.of(health));
    }

    /** Starts everything; when this returns the site answers. */
    public static Application start(Settings settings) {
        return new Application(settings);
    }

    /** The port the site listens on. */
    public int port() {
        return port.number();
    }

    /** The address by which visitors know the site, without a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Stops answering and frees everything. */
    @Override
    public void close() {
        server.close();
    }
}
