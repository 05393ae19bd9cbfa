package nl.herstart.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the server on this machine whether it lives, for a supervisor that can do no more than start a program. */
public final class HealthCheck {

    private static final int PATIENCE_MILLIS = 2_000;

    private HealthCheck() {}

    /** Whether the server at this port answers as it should, in time. */
    public static boolean passes(int port) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/leeft").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
