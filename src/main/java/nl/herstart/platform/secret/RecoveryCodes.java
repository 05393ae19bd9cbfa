package nl.herstart.platform.secret;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/** Draws codes that can be read back from paper: no 0 beside o, and no 1 beside l. */
public final class RecoveryCodes {

    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";
    private static final int SIGNS = 16;
    private static final int CODES = 10;

    private RecoveryCodes() {}

    /** Ten new ones of 80 bits each, to be shown once. */
    public static List<RecoveryCode> ten() {
        var random = new SecureRandom();
        return IntStream.range(0, CODES).mapToObj(each -> one(random)).toList();
    }

    private static RecoveryCode one(SecureRandom random) {
        var signs = new StringBuilder();
        random.ints(SIGNS, 0, ALPHABET.length()).forEach(each -> signs.append(ALPHABET.charAt(each)));
        return RecoveryCode.typed(signs.toString());
    }
}
