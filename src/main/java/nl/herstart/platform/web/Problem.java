package nl.herstart.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem document (RFC 9457), the way the API says what is wrong. */
public final class Problem {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Problem() {}

    /** Answers with this status and the general text that goes with it. */
    static void write(Context ctx, int status, String reference) {
        var text = ErrorText.of(status);
        write(
                ctx,
                status,
                text.title(),
                reference.isEmpty() ? text.advice() : text.advice() + " Noem het nummer " + reference + ".",
                Map.of());
    }

    /**
     * Answers with a problem of the caller's own.
     *
     * @param errors what is wrong per field; left out of the document when empty
     */
    public static void write(Context ctx, int status, String title, String detail, Map<String, String> errors) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        if (!errors.isEmpty()) {
            problem.put("errors", errors);
        }
        ctx.status(status);
        try {
            Body.write(ctx, "application/problem+json; charset=utf-8", JSON.writeValueAsBytes(problem));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
