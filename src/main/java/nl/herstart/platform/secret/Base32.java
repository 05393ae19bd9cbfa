package nl.herstart.platform.secret;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Bytes in the letters and digits that authenticator apps take (RFC 4648, section 6, without the padding). */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : bytes) {
            held = (held << 8) | (each & 0xff);
            for (bits += 8; bits >= BITS; bits -= BITS) {
                text.append(ALPHABET.charAt((held >> (bits - BITS)) & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((held << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when a sign is none of this alphabet; spaces and small letters are fine */
    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char each : text.replace(" ", "").toUpperCase(Locale.ROOT).toCharArray()) {
            int value = ALPHABET.indexOf(each);
            if (value < 0) {
                throw new IllegalArgumentException("not base32");
            }
            held = (held << BITS) | value;
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
