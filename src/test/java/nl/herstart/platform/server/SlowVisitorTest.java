package nl.herstart.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.StoredAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored pages and refusals are given by the few threads that read from all connections: no visitor may hold one up. */
class SlowVisitorTest {

    private static final int SLOW_VISITORS = 100;
    private static final int ENOUGH_TO_FILL_A_CONNECTION = 400;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final byte[] LONG_PAGE = "<p>bewaard</p>".repeat(40_000).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"/bewaard", "/onleesbaar%zz"})
    void who_asks_and_never_reads_keeps_nobody_waiting(String address) throws IOException {
        var views = TestServer.views();
        try (var server = TestServer.with(
                views,
                routes -> routes.get(
                        "/bewaard",
                        ctx -> views.stored()
                                .give(
                                        ctx,
                                        "/bewaard",
                                        () -> StoredAnswer.of("text/html", CacheClass.CONTENT, LONG_PAGE))))) {
            assertThat(server.visitor().get("/bewaard").statusCode()).isEqualTo(200);
            var slow = new ArrayList<SocketChannel>();
            try {
                for (int i = 0; i < SLOW_VISITORS; i++) {
                    slow.add(asking(server, address));
                }

                assertThat(statusLine(server, address)).startsWith("HTTP/1.1 ");
                assertThat(statusLine(server, "/bewaard")).isEqualTo("HTTP/1.1 200 OK");
            } finally {
                close(slow);
            }
        }
    }

    /** Asks time and again without waiting for an answer, as far as the connection takes it. */
    private static SocketChannel asking(TestServer server, String address) throws IOException {
        var channel = SocketChannel.open(where(server));
        channel.configureBlocking(false);
        try {
            for (int i = 0; i < ENOUGH_TO_FILL_A_CONNECTION; i++) {
                channel.write(ByteBuffer.wrap(request(address)));
            }
        } catch (IOException refusedAndClosed) {
            assertThat(address).isNotEqualTo("/bewaard");
        }
        return channel;
    }

    private static String statusLine(TestServer server, String address) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), server.url().getPort())) {
            socket.setSoTimeout((int) AT_ONCE.toMillis());
            socket.getOutputStream().write(request(address));
            var line = new StringBuilder();
            for (int letter = socket.getInputStream().read(); letter >= 0 && letter != '\r'; ) {
                line.append((char) letter);
                letter = socket.getInputStream().read();
            }
            return line.toString();
        } catch (SocketTimeoutException noAnswer) {
            return "no answer";
        }
    }

    private static InetSocketAddress where(TestServer server) {
        return new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.url().getPort());
    }

    private static byte[] request(String address) {
        return ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void close(List<SocketChannel> channels) throws IOException {
        for (var channel : channels) {
            channel.close();
        }
    }
}
