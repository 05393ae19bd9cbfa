package nl.herstart.visit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import nl.herstart.platform.log.TraceConverter;
import org.slf4j.LoggerFactory;

/** Keeps what is logged below one name, instead of showing it, until it is closed. */
public final class LogBook implements AutoCloseable {

    private final Logger logger;
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    private LogBook(Logger logger) {
        this.logger = logger;
    }

    /** Starts to keep. */
    public static LogBook of(String name) {
        var book = new LogBook((Logger) LoggerFactory.getLogger(name));
        book.events.start();
        book.logger.addAppender(book.events);
        book.logger.setAdditive(false);
        return book;
    }

    /** The messages so far, without traces. */
    public List<String> messages() {
        return events.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** What was logged so far, each with the trace that belongs to it as it would be written. */
    public List<String> entries() {
        var trace = new TraceConverter();
        return events.list.stream()
                .map(event -> event.getFormattedMessage() + "\n" + trace.convert(event))
                .toList();
    }

    @Override
    public void close() {
        logger.setAdditive(true);
        logger.detachAppender(events);
    }
}
