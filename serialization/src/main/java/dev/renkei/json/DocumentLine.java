package dev.renkei.json;

import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.mapper.NeedsModule;
import java.util.Objects;

/**
 * A line of a stream that holds a document on each (NDJSON), not yet read.
 *
 * <p>Lines can be read in any thread, several at once:
 * <pre>{@code
 *   try (Stream<DocumentLine> lines = RenkeiJson.lines(in, ReadLimits.standard())) {
 *       lines.map(line -> line.read(Agreement.class, ReadOptions.standard())).forEach(this::keep);
 *   }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DocumentLine implements NeedsModule {

    private final int number;
    private final byte[] payload;

    DocumentLine(int number, byte[] payload) {
        this.number = number;
        this.payload = payload;
    }

    /**
     * Returns the number of the line in its stream; blank lines are counted.
     *
     * @return the number, from 1
     */
    public int getNumber() {
        return number;
    }

    /**
     * Returns the length of the line, without its end. A line longer than the limit of a payload counts one byte more than that.
     *
     * @return the length in bytes, 1 or greater
     */
    public int getLength() {
        return payload.length;
    }

    /**
     * Returns the JSON text of the line, without its end.
     *
     * @return a copy of the text in UTF-8, not null
     */
    public byte[] getPayload() {
        return payload.clone();
    }

    /**
     * Reads the document of the line. What is found has the line of the stream.
     *
     * @param <T> the type of the document
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @param options  how the line is read and judged, not null
     * @return the value if there is one, and the report, not null
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public <T> ReadResult<T> read(Class<T> type, ReadOptions options) {
        Objects.requireNonNull(type, "type");
        return read(Codecs.of(type), Objects.requireNonNull(options, "options"));
    }

    <T> ReadResult<T> read(Codec<T> codec, ReadOptions options) {
        return options.read(codec, payload, number);
    }

    /**
     * Returns the number and the length of the line, as {@code line 3 (1250 bytes)}.
     */
    @Override
    public String toString() {
        return "line " + number + " (" + payload.length + " bytes)";
    }
}
