package nl.herstart.platform.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a mail server is and how to log in, from an address such as {@code smtp://name:password@mail.example.nl:587}.
 * Signs in a name or password that mean something in an address are written as {@code %40} and the like.
 *
 * @param protocol {@code smtp}, or {@code smtps} for a server that speaks TLS from the first byte
 * @param user empty when the server asks for none
 */
record MailServerAddress(String protocol, String host, int port, String user, String password) {

    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]|\\[(0:){7}1]");

    static MailServerAddress of(URI address) {
        boolean tls = "smtps".equals(address.getScheme());
        int usual = tls ? 465 : 587;
        return new MailServerAddress(
                tls ? "smtps" : "smtp",
                address.getHost(),
                address.getPort() == -1 ? usual : address.getPort(),
                login(address, 0),
                login(address, 1));
    }

    private static String login(URI address, int part) {
        var nameAndPassword = address.getRawUserInfo() == null
                ? new String[0]
                : address.getRawUserInfo().split(":", 2);
        return part < nameAndPassword.length
                ? URLDecoder.decode(nameAndPassword[part].replace("+", "%2B"), StandardCharsets.UTF_8)
                : "";
    }

    /** Whether mail does not leave this machine on its way to the server, so that nobody can listen in. */
    boolean isThisMachine() {
        return THIS_MACHINE.matcher(host).matches();
    }

    /** Without the login, which belongs in no log. */
    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port;
    }
}
