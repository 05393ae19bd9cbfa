package nl.herstart.platform.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The one server: what holds for every answer is set here, and each room adds its own addresses. */
public final class WebServer implements AutoCloseable {

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts to answer on a port that was taken. */
    public static WebServer start(OpenPort port, Views views, List<Routes> rooms) {
        return new WebServer(
                Javalin.create(config -> configure(config, port, views, rooms)).start());
    }

    /** Stops accepting, finishes what was asked, and frees the port. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, OpenPort port, Views views, List<Routes> rooms) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.addConnector((server, http) -> connector(server, http, port));
        new ErrorPages(views).addTo(config.routes);
        rooms.forEach(room -> room.addTo(config.routes));
    }

    private static Connector connector(Server server, HttpConfiguration http, OpenPort port) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        try {
            connector.open(port.channel());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return connector;
    }
}
