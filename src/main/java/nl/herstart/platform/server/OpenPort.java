package nl.herstart.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;

/**
 * A port taken before the server exists, so that its number is known to whatever needs the site's own address, also
 * when the system chose it (port 0). Visitors who come early wait until the server takes over.
 */
public final class OpenPort {

    private final ServerSocketChannel channel;

    private OpenPort(ServerSocketChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the port on all addresses of this machine; 0 takes any free one.
     *
     * @throws UncheckedIOException when another program has it
     */
    public static OpenPort take(int port) {
        try {
            var channel = ServerSocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            try {
                channel.bind(new InetSocketAddress(port));
            } catch (IOException taken) {
                channel.close();
                throw new IOException("Port " + port + " is in use or may not be used", taken);
            }
            return new OpenPort(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    public int number() {
        return channel.socket().getLocalPort();
    }

    /** Gives the port back, when there is to be no server after all. */
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ServerSocketChannel channel() {
        return channel;
    }
}
