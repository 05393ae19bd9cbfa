package nl.herstart.platform.page;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compression of answers: hard and once for what is kept, light for what is made on the spot. */
final class Gzip {

    static final int HARD = 9;
    static final int LIGHT = 1;

    private static final Pattern WANTED =
            Pattern.compile("(^|[,\\s])(gzip|\\*)\\s*(;\\s*q=(?!0(\\.0{0,3})?\\s*(,|$))[^,]*)?(,|$)");

    private Gzip() {}

    static boolean isWantedBy(Context ctx) {
        var accepted = ctx.header("Accept-Encoding");
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
