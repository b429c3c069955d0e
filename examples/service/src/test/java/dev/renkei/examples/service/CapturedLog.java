package dev.renkei.examples.service;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the service writes into a log while a test expects it, in place of the console. */
final class CapturedLog implements AutoCloseable {

    private final Logger logger;
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    private CapturedLog(Logger logger) {
        this.logger = logger;
        events.start();
        logger.setAdditive(false);
        logger.addAppender(events);
    }

    static CapturedLog of(String name) {
        return new CapturedLog((Logger) LoggerFactory.getLogger(name));
    }

    /** Returns the entries: level, message, and what was thrown. */
    List<String> entries() {
        return List.copyOf(events.list).stream().map(CapturedLog::textOf).toList();
    }

    private static String textOf(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        String cause = thrown == null ? "" : ": " + thrown.getClassName() + ": " + thrown.getMessage();
        return event.getLevel() + " " + event.getFormattedMessage() + cause;
    }

    @Override
    public void close() {
        logger.detachAppender(events);
        logger.setAdditive(true);
    }
}
