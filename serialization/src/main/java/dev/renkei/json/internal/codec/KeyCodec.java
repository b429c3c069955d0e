package dev.renkei.json.internal.codec;

import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.message.InvalidText;

/**
 * Reads and writes values that are always a single text, so that they can also be the names of a JSON object.
 *
 * @param <T> the type of the values
 */
public abstract class KeyCodec<T> extends Codec<T> {

    KeyCodec() {}

    /** Returns the one text in which a value is written. */
    public abstract String textOf(T value);

    /**
     * Reads a value from the text in which it is written, and from no other.
     *
     * @throws RuntimeException that is {@link InvalidText}, if the text is not that of a value
     */
    public abstract T parse(String text);

    @Override
    public final T read(ReadContext in) {
        if (!in.expect(JsonKind.STRING)) {
            return placeholder();
        }
        try {
            return parse(in.tokens().text());
        } catch (RuntimeException e) {
            if (!(e instanceof InvalidText refused)) {
                throw e;
            }
            in.refuse(refused.getFailure());
            return placeholder();
        }
    }

    @Override
    public final void write(T value, JsonOut out) {
        out.text(textOf(value));
    }
}
