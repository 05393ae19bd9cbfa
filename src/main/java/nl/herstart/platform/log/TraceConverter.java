package nl.herstart.platform.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exception into the log: what was thrown and where, but its message only when that is known not to repeat
 * what a visitor typed. A library that fails on a value likes to quote it: a failed statement, for instance, quotes the
 * names and addresses it was to store.
 */
public final class TraceConverter extends ThrowableHandlingConverter {

    private static final List<String> SPEAK_OF_OUR_OWN_THINGS = List.of(
            "nl.herstart.platform.markdown.",
            "nl.herstart.calculator.parameter.",
            "io.pebbletemplates.",
            "java.nio.file.",
            "java.sql.",
            "org.flywaydb.",
            "org.sqlite.");

    /** From here on down every trace of a request is the same. */
    private static final String PLUMBING = "io.javalin.http.servlet.";

    private static final int MAX_CAUSES = 10;

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        @Nullable IThrowableProxy thrown = event.getThrowableProxy();
        for (int depth = 0; thrown != null && depth < MAX_CAUSES; depth++) {
            text.append(depth == 0 ? "  | " : "  | caused by ");
            append(text, thrown);
            thrown = thrown.getCause();
        }
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy thrown) {
        text.append(thrown.getClassName());
        if (SPEAK_OF_OUR_OWN_THINGS.stream().anyMatch(thrown.getClassName()::startsWith)) {
            text.append(": ").append(String.valueOf(thrown.getMessage()).replaceAll("[\\r\\n]+", " "));
        }
        text.append('\n');
        Arrays.stream(thrown.getStackTraceElementProxyArray())
                .takeWhile(frame -> !frame.getStackTraceElement().getClassName().startsWith(PLUMBING))
                .forEach(frame ->
                        text.append("  |   ").append(frame.getSTEAsString()).append('\n'));
    }
}
