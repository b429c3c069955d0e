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
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes one line of a stream after the other, and hands out those that are not blank.
 *
 * <p>Lines end with a line feed. Of a line no more is kept than the limit of a payload and one byte, by which its excess is seen.
 *
 * <p>A parallel stream takes the lines in batches of a fixed size, so that it holds only some of them at a time.
 */
final class DocumentLines implements Spliterator<DocumentLine> {

    private static final int BLOCK = 64 * 1024;
    private static final int BATCH_LINES = 64;
    private static final int BATCH_BYTES = 1024 * 1024;
    private static final int CHARACTERISTICS = ORDERED | NONNULL | IMMUTABLE;

    private final InputStream in;
    private final ReadLimits limits;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private int line;

    DocumentLines(InputStream in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public boolean tryAdvance(Consumer<? super DocumentLine> action) {
        Optional<DocumentLine> next = next();
        next.ifPresent(action);
        return next.isPresent();
    }

    @Override
    public @Nullable Spliterator<DocumentLine> trySplit() {
        List<DocumentLine> batch = new ArrayList<>(BATCH_LINES);
        int bytes = 0;
        while (batch.size() < BATCH_LINES && bytes < BATCH_BYTES) {
            Optional<DocumentLine> next = next();
            if (next.isEmpty()) {
                break;
            }
            batch.add(next.get());
            bytes += next.get().getLength();
        }
        return batch.isEmpty() ? null : List.copyOf(batch).spliterator();
    }

    /** The number of lines is not known before the last one is read. */
    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return CHARACTERISTICS;
    }

    /** Returns the next line that is not blank, empty at the end of the stream. */
    private Optional<DocumentLine> next() {
        try {
            while (isMore()) {
                byte[] payload = restOfLine();
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
        int feed = lineFeed();
        if (feed < end) {
            byte[] whole = Arrays.copyOfRange(block, at, at + keptOf(feed - at, 0));
            at = feed + 1;
            return whole;
        }
        ByteArrayOutputStream payload = new ByteArrayOutputStream(2 * (end - at));
        while (isMore()) {
            feed = lineFeed();
            payload.write(block, at, keptOf(feed - at, payload.size()));
            at = feed;
            if (feed < end) {
                at++;
                break;
            }
        }
        return payload.toByteArray();
    }

    /** Returns the offset of the next line feed in the block, or the end of the block. */
    private int lineFeed() {
        int offset = at;
        while (offset < end && block[offset] != '\n') {
            offset++;
        }
        return offset;
    }

    /** Returns how many further bytes of a line are kept. */
    private int keptOf(int length, int kept) {
        return (int) Math.min(length, limits.getBytes() + 1L - kept);
    }
}
