package nl.herstart.platform.page;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer made once and given many times: its bytes, the same bytes compressed, and a tag by which a browser that has
 * them already is told so (304). Written with a known length straight to the connection.
 */
public final class StoredAnswer {

    private static final byte[] NOTHING = {};

    private final byte[] body;
    private final String contentType;
    private final String hash;
    private final Variant plain;
    private final Variant compressed;

    private StoredAnswer(String contentType, CacheClass cache, byte[] body) {
        this.contentType = contentType;
        this.body = body;
        this.hash = HexFormat.of().formatHex(sha256(body), 0, 8);
        var smaller = Gzip.compress(body, Gzip.HARD);
        this.plain = new Variant(contentType, cache, hash, Map.of(), body);
        this.compressed = smaller.length < body.length
                ? new Variant(contentType, cache, hash + "-gzip", Map.of("Content-Encoding", "gzip"), smaller)
                : plain;
    }

    /** Keeps the body, which the caller no longer changes; a text type names its charset. */
    public static StoredAnswer of(String contentType, CacheClass cache, byte[] body) {
        return new StoredAnswer(contentType, cache, body);
    }

    /** The same body for another cache class. */
    public StoredAnswer cached(CacheClass other) {
        return new StoredAnswer(contentType, other, body);
    }

    /** Sixteen hexadecimal digits that change when the body does. */
    public String hash() {
        return hash;
    }

    /** Gives the answer, or 304 when the browser has it. */
    public void write(Context ctx) {
        var given = to(ctx.header("Accept-Encoding"), ctx.header("If-None-Match"));
        ctx.res().setContentType(null); // or the type that the framework guesses goes along with a 304
        given.headers().forEach(ctx::header);
        ctx.status(given.status());
        if (given.body().length > 0) {
            Body.write(ctx, contentType, given.body());
        }
    }

    /**
     * What to answer a browser.
     *
     * @param accepted its {@code Accept-Encoding}, if it sent one
     * @param known its {@code If-None-Match}, if it sent one
     */
    public Given to(@Nullable String accepted, @Nullable String known) {
        var variant = Gzip.isWantedBy(accepted) ? compressed : plain;
        return known != null && variant.isAmong(known) ? variant.notModified : variant.whole;
    }

    /** What goes over the line: a status, headers but for the length, and a body that is empty with a 304. */
    public static final class Given {

        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        private Given(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = Map.copyOf(headers);
            this.body = body;
        }

        public int status() {
            return status;
        }

        public Map<String, String> headers() {
            return headers;
        }

        /** Not to be changed. */
        public byte[] body() {
            return body;
        }
    }

    /** The answer as it is, or compressed. */
    private static final class Variant {

        private final String tag;
        private final Given whole;
        private final Given notModified;

        Variant(String contentType, CacheClass cache, String tag, Map<String, String> encoding, byte[] body) {
            this.tag = '"' + tag + '"';
            var headers = Map.of("Cache-Control", cache.header(), "ETag", this.tag, "Vary", "Accept-Encoding");
            this.notModified = new Given(304, headers, NOTHING);
            var all = new HashMap<>(headers);
            all.put("Content-Type", contentType);
            all.putAll(encoding);
            this.whole = new Given(200, all, body);
        }

        boolean isAmong(String known) {
            return Arrays.stream(known.split(","))
                    .map(String::strip)
                    .anyMatch(
                            each -> each.equals("*") || (each.startsWith("W/") ? each.substring(2) : each).equals(tag));
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
