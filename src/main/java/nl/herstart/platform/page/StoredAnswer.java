package nl.herstart.platform.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An answer made once and given many times: its bytes, the same bytes compressed, and a tag by which a browser that has
 * them already is told so (304). Written with a known length straight to the connection.
 */
public final class StoredAnswer {

    private final String contentType;
    private final CacheClass cache;
    private final byte[] plain;
    private final byte[] compressed;
    private final String hash;

    private StoredAnswer(String contentType, CacheClass cache, byte[] plain) {
        this.contentType = contentType;
        this.cache = cache;
        this.plain = plain;
        this.compressed = Gzip.compress(plain, Gzip.HARD);
        this.hash = HexFormat.of().formatHex(sha256(plain), 0, 8);
    }

    /** Keeps the body, which the caller no longer changes; a text type names its charset. */
    public static StoredAnswer of(String contentType, CacheClass cache, byte[] body) {
        return new StoredAnswer(contentType, cache, body);
    }

    /** The same body for another cache class. */
    public StoredAnswer cached(CacheClass other) {
        return new StoredAnswer(contentType, other, plain);
    }

    /** Sixteen hexadecimal digits that change when the body does. */
    public String hash() {
        return hash;
    }

    /** Gives the answer, or 304 when the browser has it. */
    public void write(Context ctx) {
        boolean gzip = compressed.length < plain.length && Gzip.isWantedBy(ctx);
        var tag = "\"" + hash + (gzip ? "-gzip" : "") + "\"";
        ctx.header("Cache-Control", cache.header());
        ctx.header("ETag", tag);
        ctx.header("Vary", "Accept-Encoding");
        if (isKnown(tag, ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        if (gzip) {
            ctx.header("Content-Encoding", "gzip");
        }
        Body.write(ctx, contentType, gzip ? compressed : plain);
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(each ->
                                each.equals("*") || (each.startsWith("W/") ? each.substring(2) : each).equals(tag));
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
