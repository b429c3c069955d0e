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
public abstract class Codec<T> {

    Codec() {}

    /**
     * Reads the value at which a source is, up to its last token.
     *
     * <p>What cannot be read is reported, and a placeholder takes its place, so that the rest can be read and judged.
     */
    public abstract T read(ReadContext in);

    /**
     * Reads the value at which a source is, up to its last token, if it is without a finding; otherwise it may give up.
     *
     * <p>Where the value is in the payload is not noted.
     */
    public T readPlainly(ReadContext in) {
        return read(in);
    }

    /** Writes a value. */
    public abstract void write(T value, JsonOut out);

    /** Describes the JSON that the codec reads; the types that it holds are put among the definitions. */
    public abstract Schema describe(Definitions definitions);

    /** Returns what takes the place of a value that cannot be read. */
    public abstract T placeholder();

    /** Returns whether a value is written as a JSON string. */
    public boolean isText(T value) {
        return true;
    }
}
