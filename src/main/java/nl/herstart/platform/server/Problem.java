package nl.herstart.platform.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.herstart.platform.page.Body;
import nl.herstart.value.Language;

/** A problem document (RFC 9457), the way the API says what is wrong. */
public final class Problem {

    static final String TYPE = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problem() {}

    /**
     * Answers with a problem of the caller's own.
     *
     * @param errors what is wrong per field; left out of the document when empty
     */
    public static void write(Context ctx, int status, String title, String detail, Map<String, String> errors) {
        ctx.status(status);
        Body.write(ctx, TYPE, bytes(status, title, detail, errors));
    }

    /** Answers with the general text that goes with the status, and the reference of a failure unless it is empty. */
    static void write(Context ctx, int status, String reference) {
        var text = ErrorText.of(status, Language.DUTCH);
        write(ctx, status, text.title(), text.adviceWith(reference, Language.DUTCH), Map.of());
    }

    /** The document with the general text that goes with the status. */
    static byte[] of(int status) {
        var text = ErrorText.of(status, Language.DUTCH);
        return bytes(status, text.title(), text.advice(), Map.of());
    }

    private static byte[] bytes(int status, String title, String detail, Map<String, String> errors) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        if (!errors.isEmpty()) {
            problem.put("errors", errors);
        }
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
