package dev.renkei.json;

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
 * Takes one line of a stream after the other, and reads the document that each holds.
 *
 * <p>Lines end with a line feed. Of a line no more is kept than the limit of a payload and one byte, by which its excess is seen.
 *
 * @param <T> the type of the documents
 */
final class DocumentLines<T> extends AbstractSpliterator<ReadResult<T>> {

    private final InputStream in;
    private final Codec<T> codec;
    private final ReadOptions options;
    private int line;

    DocumentLines(InputStream in, Codec<T> codec, ReadOptions options) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = new BufferedInputStream(in);
        this.codec = codec;
        this.options = options;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadResult<T>> action) {
        try {
            Optional<byte[]> next = next();
            next.ifPresent(payload -> action.accept(new PayloadReader<>(codec, options, payload)
                    .withFirstLine(line)
                    .read()));
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
            if (payload.size() <= options.limits().getBytes()) {
                payload.write(each);
            }
        }
        return payload.toByteArray();
    }
}
