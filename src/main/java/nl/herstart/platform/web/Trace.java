package nl.herstart.platform.web;

import java.util.Arrays;
import java.util.List;

/**
 * An exception as it may be logged: what was thrown and where, and its message only when that is known not to repeat
 * what a visitor typed.
 */
final class Trace {

    private static final List<String> SPEAK_OF_OUR_OWN_THINGS = List.of(
            "io.pebbletemplates.", "nl.herstart.platform.markdown.", "java.sql.", "org.sqlite.", "java.nio.file.");
    /** From here on down every trace is the same. */
    private static final String PLUMBING = "io.javalin.http.servlet.";

    private static final int MAX_CAUSES = 10;

    private Trace() {}

    static String of(Throwable thrown) {
        var text = new StringBuilder();
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < MAX_CAUSES; depth++) {
            text.append(depth == 0 ? "" : "\ncaused by ").append(each.getClass().getName());
            if (mayBeQuoted(each)) {
                text.append(": ").append(each.getMessage());
            }
            Arrays.stream(each.getStackTrace())
                    .takeWhile(frame -> !frame.getClassName().startsWith(PLUMBING))
                    .forEach(frame -> text.append("\n  at ").append(frame));
            each = each.getCause();
        }
        return text.toString();
    }

    private static boolean mayBeQuoted(Throwable thrown) {
        return SPEAK_OF_OUR_OWN_THINGS.stream()
                .anyMatch(prefix -> thrown.getClass().getName().startsWith(prefix));
    }
}
