package dev.renkei.json;

import dev.renkei.json.internal.read.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes one line of a stream after the other, and hands out those that are not blank.
 *
 * <p>Lines end with a line feed. Of a line no more is kept than the limit of a payload and one byte, by which its excess is seen.
 */
final class DocumentLines {

    private static final int BLOCK = 64 * 1024;
    private static final int BATCH_LINES = 16;
    private static final int BATCH_BYTES = 256 * 1024;

    private final InputStream in;
    private final ReadLimits limits;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private int line;
    private Optional<UncheckedIOException> failure = Optional.empty();

    DocumentLines(InputStream in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Returns the next lines that are not blank, none at the end of the stream and where the next one cannot be read. */
    List<DocumentLine> nextBatch() {
        List<DocumentLine> batch = new ArrayList<>(BATCH_LINES);
        int bytes = 0;
        while (failure.isEmpty() && batch.size() < BATCH_LINES && bytes < BATCH_BYTES) {
            Optional<DocumentLine> next = nextUnlessBroken();
            if (next.isEmpty()) {
                break;
            }
            batch.add(next.get());
            bytes += next.get().getLength();
        }
        return batch;
    }

    /** Returns the next line; if it cannot be read, whoever asks for it alone is told. */
    private Optional<DocumentLine> nextUnlessBroken() {
        try {
            return next();
        } catch (UncheckedIOException e) {
            failure = Optional.of(e);
            return Optional.empty();
        }
    }

    /** Returns the next line that is not blank, empty at the end of the stream. */
    Optional<DocumentLine> next() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            while (isMore()) {
                byte[] payload = withoutReturn(restOfLine());
                line++;
                if (Utf8.skipBlank(payload, 0) < payload.length) {
                    return Optional.of(new DocumentLine(line, payload));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Line " + (line + 1) + " must be readable but was not", e);
        }
    }

    /** Reads the next block if the last one is used up, and returns whether there is anything left. */
    private boolean isMore() throws IOException {
        while (at == end) {
            end = Math.max(in.read(block), 0);
            at = 0;
            if (end == 0) {
                return false;
            }
        }
        return true;
    }

    private byte[] restOfLine() throws IOException {
        int feed = Utf8.lineFeed(block, at, end);
        if (feed < end) {
            byte[] whole = Arrays.copyOfRange(block, at, at + keptOf(feed - at, 0));
            at = feed + 1;
            return whole;
        }
        ByteArrayOutputStream payload = new ByteArrayOutputStream(2 * (end - at));
        while (isMore()) {
            feed = Utf8.lineFeed(block, at, end);
            payload.write(block, at, keptOf(feed - at, payload.size()));
            at = feed;
            if (feed < end) {
                at++;
                break;
            }
        }
        return payload.toByteArray();
    }

    /** Returns a line without the carriage return that stands before its line feed. */
    private static byte[] withoutReturn(byte[] line) {
        int last = line.length - 1;
        return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }

    /** Returns how many further bytes of a line are kept. */
    private int keptOf(int length, int kept) {
        return (int) Math.min(length, limits.getBytes() + 1L - kept);
    }
}
