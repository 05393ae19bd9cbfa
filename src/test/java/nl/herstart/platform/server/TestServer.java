package nl.herstart.platform.server;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.Stamps;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.visit.Visitor;

/** A server with nothing but the rooms of one test, on a port of its own. */
public final class TestServer implements AutoCloseable {

    static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final OpenPort port;
    private final WebServer server;

    private TestServer(OpenPort port, WebServer server) {
        this.port = port;
        this.server = server;
    }

    public static TestServer with(Routes... rooms) {
        return with(views(), rooms);
    }

    /** A server that gives what these views have stored. */
    public static TestServer with(Views views, Routes... rooms) {
        var port = OpenPort.take(0);
        var server = WebServer.start(port, url(port), views, new ArrayList<>(List.of(rooms)));
        return new TestServer(port, server);
    }

    /** Views of the real templates, with assets under their plain names. */
    public static Views views() {
        return Views.packaged(
                name -> "/static/" + name,
                stamps(Clock.systemUTC())::next,
                Addresses.dutchOnly(),
                language -> Map.of());
    }

    public static Stamps stamps(Clock clock) {
        return new Stamps(MasterKey.parse(KEY).forPurpose("form stamps"), clock);
    }

    public Visitor visitor() {
        return new Visitor(url(port));
    }

    public URI url() {
        return url(port);
    }

    private static URI url(OpenPort port) {
        return URI.create("http://localhost:" + port.number());
    }

    @Override
    public void close() {
        server.close();
    }
}
