package dev.renkei.spring;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Bounds the time that a body takes to arrive as a whole, however slowly its bytes come.
 */
final class Deadline {

    private final Duration time;
    private final long start = System.nanoTime();

    Deadline(Duration time) {
        this.time = time;
    }

    /** Thrown where a body takes more time to arrive than it may. */
    static final class MissedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Duration time;

        MissedException(Duration time) {
            super("Body must arrive within " + time + " but takes longer");
            this.time = time;
        }

        Duration time() {
            return time;
        }
    }

    boolean isMissed() {
        return System.nanoTime() - start > time.toNanos();
    }

    void check() {
        if (isMissed()) {
            throw new MissedException(time);
        }
    }

    /** Returns a stream that looks at the time after each read. */
    InputStream over(InputStream body) {
        return new FilterInputStream(body) {

            @Override
            public int read() throws IOException {
                int next = super.read();
                check();
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                check();
                return count;
            }
        };
    }
}
