package dev.renkei.examples;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far a long piece of work has come, on a line that is written over and at last taken away.
 *
 * <p>Nothing is printed where standard error is no terminal, which the launcher knows.
 */
final class Progress {

    /** The variable that the launcher sets if standard error is a terminal. */
    static final String VARIABLE = "RENKEI_PROGRESS";

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String LINE_START = "\r";
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final Messages messages;
    private final LongSupplier clock;
    private final long totalBytes;
    private final boolean isOnTerminal;
    private final long start;
    private long lastShown;
    private boolean isShown;

    /**
     * Creates the progress of a piece of work that begins now.
     *
     * @param terminal  where it is printed
     * @param messages  the words
     * @param clock  tells the nanoseconds that passed since some moment
     * @param totalBytes  how much there is to do, 0 if that is not known
     */
    Progress(Terminal terminal, Messages messages, LongSupplier clock, long totalBytes) {
        this.terminal = terminal;
        this.messages = messages;
        this.clock = clock;
        this.totalBytes = totalBytes;
        this.isOnTerminal = !terminal.variables().getOrDefault(VARIABLE, "").isEmpty();
        this.start = clock.getAsLong();
        this.lastShown = start;
    }

    /** Takes the line away, so that something else can be written. */
    void clear() {
        if (isShown) {
            tell(ERASE_LINE);
            isShown = false;
        }
    }

    /** Prints how far the work has come, unless that was printed a moment ago. */
    void show(long documents, long bytes) {
        long now = clock.getAsLong();
        if (isOnTerminal && now - lastShown >= INTERVAL) {
            tell(LINE_START + words(documents, bytes, now - start));
            lastShown = now;
            isShown = true;
        }
    }

    private void tell(String text) {
        terminal.err().print(text);
        terminal.err().flush();
    }

    private String words(long documents, long bytes, long nanos) {
        double seconds = nanos / (double) TimeUnit.SECONDS.toNanos(1);
        Map<String, String> figures = Map.of(
                "documents", String.format(Locale.ROOT, "%,d", documents),
                "rate", String.format(Locale.ROOT, "%,d", Math.round(documents / seconds)),
                "left", duration(Math.round((totalBytes - bytes) * seconds / Math.max(bytes, 1))));
        return messages.get(totalBytes > 0 ? "progress.left" : "progress", figures);
    }

    /** Words a number of seconds: {@code 2:05}, or {@code 1:02:05} from an hour on. */
    private static String duration(long seconds) {
        long minutes = seconds / 60;
        return minutes < 60
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / 60, minutes % 60, seconds % 60);
    }
}
