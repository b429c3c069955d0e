package dev.renkei.json;

import dev.renkei.json.internal.read.Utf8;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/**
 * Takes one line of a stream after the other, and hands out those that are not blank.
 *
 * <p>Lines end with a line feed. Of a line no more is kept than the limit of a payload and one byte, by which its excess is seen.
 */
final class DocumentLines extends AbstractSpliterator<DocumentLine> {

    private final InputStream in;
    private final ReadLimits limits;
    private int line;

    DocumentLines(InputStream in, ReadLimits limits) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = new BufferedInputStream(in);
        this.limits = limits;
    }

    @Override
    public boolean tryAdvance(Consumer<? super DocumentLine> action) {
        try {
            Optional<byte[]> next = next();
            next.ifPresent(payload -> action.accept(new DocumentLine(line, payload)));
            return next.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("Line " + (line + 1) + " must be readable but was not", e);
        }
    }

    /** Returns the next line that is not blank, empty at the end of the stream. */
    private Optional<byte[]> next() throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            byte[] payload = restOfLine(first);
            line++;
            if (Utf8.skipBlank(payload, 0) < payload.length) {
                return Optional.of(payload);
            }
        }
        return Optional.empty();
    }

    private byte[] restOfLine(int first) throws IOException {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        for (int each = first; each >= 0 && each != '\n'; each = in.read()) {
            if (payload.size() <= limits.getBytes()) {
                payload.write(each);
            }
        }
        return payload.toByteArray();
    }
}
