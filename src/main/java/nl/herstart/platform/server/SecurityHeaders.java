package nl.herstart.platform.server;

import java.util.List;
import nl.herstart.platform.page.CacheClass;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The headers of every answer, errors and assets included. Scripts and styles come from our own files only, nobody may
 * frame us, nothing tells another site where a visitor came from, and an answer that says nothing about it is not kept.
 */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "frame-src 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    private static final String PERMISSIONS_POLICY = String.join(
            ", ",
            "accelerometer=()",
            "autoplay=()",
            "browsing-topics=()",
            "camera=()",
            "display-capture=()",
            "encrypted-media=()",
            "fullscreen=(self)",
            "geolocation=()",
            "gyroscope=()",
            "hid=()",
            "magnetometer=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "publickey-credentials-get=(self)",
            "screen-wake-lock=()",
            "serial=()",
            "usb=()",
            "xr-spatial-tracking=()");

    private static final List<HttpField> FIELDS = List.of(
            new PreEncodedHttpField("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            new PreEncodedHttpField("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("X-Frame-Options", "DENY"),
            new PreEncodedHttpField("Referrer-Policy", "no-referrer"),
            new PreEncodedHttpField("Permissions-Policy", PERMISSIONS_POLICY),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"),
            new PreEncodedHttpField("Cross-Origin-Embedder-Policy", "require-corp"),
            new PreEncodedHttpField("Origin-Agent-Cluster", "?1"),
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, CacheClass.NEVER.header()));

    private SecurityHeaders() {}

    /** Puts them where none of them is yet, which saves looking for each. */
    static void addTo(HttpFields.Mutable headers) {
        FIELDS.forEach(headers::add);
    }

    /** Puts them in the place of any that are there. */
    static void putInto(HttpFields.Mutable headers) {
        FIELDS.forEach(headers::put);
    }
}
