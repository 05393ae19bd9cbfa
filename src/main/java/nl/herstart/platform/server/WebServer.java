package nl.herstart.platform.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.herstart.platform.page.Body;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.page.Views;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one server: what holds for every answer is set here, and each room adds its own addresses. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int MAX_REQUEST_HEADER = 8 * 1024;
    private static final int MAX_CONNECTIONS = 2_000;
    private static final String KNOCK = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to answer on a port that was taken.
     *
     * @param baseUrl the address by which visitors know the site; forms sent from elsewhere are refused
     */
    public static WebServer start(OpenPort port, URI baseUrl, Views views, List<Routes> rooms) {
        var errors = new ErrorPages(views);
        var rules = new PostRules(baseUrl, rooms);
        var javalin = Javalin.create(config -> {
                    configureServer(config, port, errors, views.stored());
                    config.routes.before(rules::check);
                    errors.addTo(config.routes);
                    config.routes.after(Body::nameCharset);
                    rooms.forEach(room -> room.addTo(config.routes));
                })
                .start();
        knock(port.number(), TIME_TO_FINISH);
        return new WebServer(javalin);
    }

    /**
     * Asks one page of itself, so that the first visitor does not wait for code that never ran. On a machine that is so
     * busy that no answer comes in time the visitors wait instead; that is no reason to have no site at all.
     */
    static void knock(int port, Duration patience) {
        try (var door = new Socket(InetAddress.getLoopbackAddress(), port)) {
            door.setSoTimeout((int) patience.toMillis());
            door.getOutputStream().write(KNOCK.getBytes(StandardCharsets.US_ASCII));
            door.getInputStream().readAllBytes();
        } catch (IOException noAnswer) {
            LOG.warn("The server did not answer its own call: {}", noAnswer.getMessage());
        }
    }

    /** Stops accepting, finishes what was asked, and frees the port. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configureServer(JavalinConfig config, OpenPort port, ErrorPages errors, StoredPages stored) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = FrontDoor.MAX_BODY;
        config.http.prefer405over404 = true;
        config.router.javaLangErrorHandler(errors::show);
        config.jetty.modifyServer(server -> putFrontDoorOn(server, errors, stored));
        config.jetty.modifyServletContextHandler(rooms -> rooms.setErrorHandler(new ServerErrors(errors)));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(MAX_REQUEST_HEADER);
        });
        config.jetty.addConnector((server, http) -> connector(server, http, port));
    }

    /** The handlers every request passes, outermost first; the framework hangs the rooms behind the last. */
    private static void putFrontDoorOn(Server server, ErrorPages errors, StoredPages stored) {
        var door = new FrontDoor();
        var pages = new StoredPagesDoor(stored);
        door.setHandler(pages);
        pages.setHandler(new SizeLimitHandler(FrontDoor.MAX_BODY, -1));
        server.setHandler(new GracefulHandler(door));
        server.setErrorHandler(new ServerErrors(errors));
        server.setStopTimeout(TIME_TO_FINISH.toMillis());
    }

    private static Connector connector(Server server, HttpConfiguration http, OpenPort port) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setIdleTimeout(IDLE.toMillis());
        connector.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, connector));
        try {
            connector.open(port.channel());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return connector;
    }
}
