package nl.herstart.platform.server;

import io.javalin.http.HttpResponseException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import nl.herstart.platform.form.TooManyRequests;
import org.eclipse.jetty.http.HttpException;

/**
 * What an exception means for the visitor.
 *
 * @param status the answer's status
 * @param retryAfter when to try again; zero when it does not matter
 */
record Failure(int status, Duration retryAfter) {

    private static final Duration SOON = Duration.ofMinutes(1);

    /** A status with the time to wait that goes with it. */
    static Failure of(int status) {
        return new Failure(status, status == 503 || status == 429 ? SOON : Duration.ZERO);
    }

    /** Looks through wrapping; what is not known to be the sender's doing is ours: 500. */
    static Failure of(Throwable thrown) {
        if (thrown instanceof TooManyRequests tooMany) {
            return new Failure(429, tooMany.retryAfter());
        }
        if (thrown instanceof HttpResponseException response) {
            return of(response.getStatus());
        }
        if (thrown instanceof HttpException http) {
            return of(http.getCode());
        }
        if (thrown instanceof RejectedExecutionException) {
            return of(503);
        }
        if (thrown instanceof UnsupportedCharsetException || thrown instanceof IllegalCharsetNameException) {
            return of(415);
        }
        var cause = thrown.getCause();
        return cause == null || cause == thrown ? of(500) : of(cause);
    }
}
