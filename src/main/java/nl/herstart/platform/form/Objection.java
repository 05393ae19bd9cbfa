package nl.herstart.platform.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;

/**
 * Why a form is not accepted as it came, whatever its fields say. The room shows the form again with everything that
 * was typed and {@code message} above it, after {@link #applyTo} has set the status.
 *
 * @param message a Dutch sentence that says what to do
 * @param retryAfter how long to wait before trying again; zero when there is no need to
 */
public record Objection(HttpStatus status, String message, Duration retryAfter) {

    static Objection of(HttpStatus status, String message) {
        return new Objection(status, message, Duration.ZERO);
    }

    /** Sets the status of the answer, and when to try again. */
    public void applyTo(Context ctx) {
        ctx.status(status);
        if (!retryAfter.isZero()) {
            ctx.header("Retry-After", String.valueOf(retryAfter.toSeconds() + 1));
        }
    }
}
