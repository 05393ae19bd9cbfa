package nl.herstart.platform.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compression of answers: hard and once for what is kept, light for what is made on the spot. */
final class Gzip {

    static final int HARD = 9;
    static final int LIGHT = 1;

    private static final Pattern WANTED =
            Pattern.compile("(^|[,\\s])(gzip|\\*)\\s*(;\\s*q=(?!0(\\.0{0,3})?\\s*(,|$))[^,]*)?(,|$)");

    private Gzip() {}

    /** Whether a browser that sent this {@code Accept-Encoding}, if any, reads it. */
    static boolean isWantedBy(@Nullable String accepted) {
        return accepted != null
                && WANTED.matcher(accepted.toLowerCase(Locale.ROOT)).find();
    }

    static byte[] compress(byte[] body, int level) {
        var compressed = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var out = new Levelled(compressed, level)) {
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static final class Levelled extends GZIPOutputStream {

        Levelled(ByteArrayOutputStream out, int level) throws IOException {
            super(out, 4096);
            def.setLevel(level);
        }
    }
}
