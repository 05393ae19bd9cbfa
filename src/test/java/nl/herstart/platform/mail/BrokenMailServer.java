package nl.herstart.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server by hand that says what a test wants, to one client at a time, without any encryption. */
final class BrokenMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Queue<String> received = new ConcurrentLinkedQueue<>();

    private BrokenMailServer(ServerSocket door) {
        this.door = door;
    }

    /** Says these things to the recipient, to the wish to send a text, and to the end of the text. */
    static BrokenMailServer answering(String recipient, String text, String end) throws IOException {
        var server = new BrokenMailServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
        server.serve(client -> server.converse(client, recipient, text, end));
        return server;
    }

    /** Greets, and then says one letter of its answer every hundred milliseconds, for ever. */
    static BrokenMailServer dripping() throws IOException {
        var server = new BrokenMailServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
        server.serve(client -> {
            var out = client.getOutputStream();
            say(out, "220 welcome");
            out.write("250-".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                out.flush();
                pause();
            }
        });
        return server;
    }

    private interface Conversation {
        void with(Socket client) throws IOException;
    }

    private void serve(Conversation conversation) {
        var thread = new Thread(() -> {
            while (!door.isClosed()) {
                try (var client = door.accept()) {
                    conversation.with(client);
                } catch (IOException gone) {
                    received.add("-- gone");
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(Socket client, String recipient, String text, String end) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = client.getOutputStream();
        say(out, "220 welcome");
        boolean inText = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            received.add(line);
            if (inText) {
                if (line.equals(".")) {
                    inText = false;
                    say(out, end);
                }
            } else if (line.startsWith("RCPT")) {
                say(out, recipient);
            } else if (line.equals("DATA")) {
                inText = text.startsWith("354");
                say(out, text);
            } else {
                say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    String received() {
        return String.join("\n", received);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
