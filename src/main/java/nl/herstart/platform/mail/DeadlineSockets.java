package nl.herstart.platform.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Makes connections that are cut after a time, however busy they look. A time-out on each read does not stop a server
 * that sends a byte now and then for ever.
 */
final class DeadlineSockets extends SocketFactory {

    private final Duration longest;
    private final ScheduledThreadPoolExecutor cutter;

    DeadlineSockets(Duration longest) {
        this.longest = longest;
        this.cutter = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "mail-deadline");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        var unused = cutter.schedule(() -> cut(socket), longest.toMillis(), TimeUnit.MILLISECONDS);
        return socket;
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // Nothing is left to cut.
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        var socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        var socket = createSocket();
        socket.bind(new InetSocketAddress(localHost, localPort));
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }
}
