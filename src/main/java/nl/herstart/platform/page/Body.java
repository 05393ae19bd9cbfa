package nl.herstart.platform.page;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes an answer of known length straight to the connection, past the framework's own buffering. */
public final class Body {

    private static final Logger LOG = LoggerFactory.getLogger(Body.class);

    /** What a plain text is sent as. */
    public static final String TEXT = "text/plain; charset=utf-8";

    private Body() {}

    /** Adds the charset where whoever answered in text left it out, so that no browser has to guess. */
    public static void nameCharset(Context ctx) {
        var type = ctx.res().getContentType();
        if (type != null && !ctx.res().isCommitted() && type.matches("text/[a-z]+")) {
            ctx.res().setContentType(type + "; charset=utf-8");
        }
    }

    /** Answers with these bytes, under the status that the answer already has. */
    public static void write(Context ctx, String contentType, byte[] body) {
        write(ctx.res(), contentType, body);
    }

    /** The same where there is no room to answer. */
    public static void write(HttpServletResponse response, String contentType, byte[] body) {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException visitorLeft) {
            LOG.debug("An answer found nobody at the other end");
        }
    }
}
