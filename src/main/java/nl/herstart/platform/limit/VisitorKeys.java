package nl.herstart.platform.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns an address into a name that says nothing about it: a hash under a random key that is never written anywhere. Of
 * an IPv6 address only the first 64 bits count, since one household has all the others.
 */
final class VisitorKeys {

    private static final int NETWORK_BYTES = 8;

    private final SecretKeySpec key = randomKey();

    String keyOf(InetAddress address) {
        var bytes = address.getAddress();
        var prefix = address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(prefix), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
