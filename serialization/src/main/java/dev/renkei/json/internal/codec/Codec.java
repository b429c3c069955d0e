package dev.renkei.json.internal.codec;

import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {

    /**
     * Reads the value at which a source is, up to its last token.
     *
     * <p>What cannot be read is reported, and a placeholder takes its place, so that the rest can be read and judged.
     */
    T read(ReadContext in);

    /** Writes a value. */
    void write(T value, JsonOut out);

    /** Describes the JSON that the codec reads; the types that it holds are put among the definitions. */
    Schema describe(Definitions definitions);

    /** Returns what takes the place of a value that cannot be read. */
    T placeholder();

    /** Returns whether a value is written as a JSON string. */
    default boolean isText(T value) {
        return true;
    }
}
