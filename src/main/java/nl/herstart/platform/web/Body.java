package nl.herstart.platform.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes an answer of known length straight to the connection, past the framework's own buffering. */
final class Body {

    private Body() {}

    static void write(Context ctx, String contentType, byte[] body) {
        var response = ctx.res();
        response.setContentType(contentType);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
