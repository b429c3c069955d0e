package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Map<String, String> ON_A_TERMINAL = Map.of("RENKEI_PROGRESS", "yes");

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong(1);

    @Test
    void tellsTheRateAndTheTimeLeft() {
        Progress progress = begin(ON_A_TERMINAL, Locale.ENGLISH, 1_000_000);
        pass(10_000);

        progress.show(12_500, 100_000);

        assertThat(err).hasToString("\r12,500 documents, 1,250 per second, 1:30 left");
    }

    @Test
    void tellsNoTimeLeftOfWhatHasNoKnownEnd() {
        Progress progress = begin(ON_A_TERMINAL, Locale.JAPANESE, 0);
        pass(2_000);

        progress.show(50, 100_000);

        assertThat(err).hasToString("\r50 件、毎秒 25 件");
    }

    @Test
    void tellsLongTimesByTheHour() {
        Progress progress = begin(ON_A_TERMINAL, Locale.ENGLISH, 7_326);
        pass(1_000);

        progress.show(1, 1);

        assertThat(err.toString()).endsWith(" 2:02:05 left");
    }

    @Test
    void isNotToldMoreThanTwiceInASecond() {
        Progress progress = begin(ON_A_TERMINAL, Locale.ENGLISH, 0);
        pass(499);
        progress.show(1, 1);
        assertThat(err.toString()).isEmpty();

        pass(1);
        progress.show(2, 2);
        pass(499);
        progress.show(3, 3);

        assertThat(err).hasToString("\r2 documents, 4 per second");
    }

    @Test
    void isTakenAwayWhereItWasTold() {
        Progress progress = begin(ON_A_TERMINAL, Locale.ENGLISH, 0);
        progress.clear();
        assertThat(err.toString()).isEmpty();

        pass(500);
        progress.show(2, 2);
        progress.clear();
        progress.clear();

        assertThat(err.toString()).endsWith("per second\r\u001B[K");
    }

    @Test
    void isNotToldWhereNobodyLooks() {
        Progress progress = begin(Map.of("RENKEI_PROGRESS", ""), Locale.ENGLISH, 0);
        pass(10_000);

        progress.show(2, 2);
        progress.clear();

        assertThat(err.toString()).isEmpty();
    }

    private Progress begin(Map<String, String> variables, Locale locale, long totalBytes) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new Output(new StringWriter()),
                new PrintWriter(err),
                variables,
                Run.CLOCK);
        return new Progress(terminal, new Messages(locale), nanos::get, totalBytes);
    }

    private void pass(long milliseconds) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
