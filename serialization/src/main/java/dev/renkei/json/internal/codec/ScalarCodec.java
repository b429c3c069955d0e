package dev.renkei.json.internal.codec;

import dev.renkei.declaration.ScalarType;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.Optional;

/**
 * Reads and writes a scalar as the string of its canonical text.
 *
 * @param <T> the type of the scalar
 */
public final class ScalarCodec<T> extends KeyCodec<T> {

    private final ScalarType<T> type;

    ScalarCodec(ScalarType<T> type) {
        this.type = type;
    }

    ScalarType<T> type() {
        return type;
    }

    @Override
    public T parse(String text) {
        Optional<T> plain = type.readCanonical(text);
        return plain.isPresent() ? plain.get() : parseAndCompare(text);
    }

    private T parseAndCompare(String text) {
        T value = type.parse(text);
        String canonical = textOf(value);
        if (!canonical.equals(text)) {
            throw new InvalidTextException(
                    ParseFailure.of(ParseFailure.class, "canonical", text).with("canonical", canonical));
        }
        return value;
    }

    @Override
    public String textOf(T value) {
        return value.toString();
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(type.getName(), type.getDescription(), () -> Schema.ofText(type));
    }

    @Override
    public T placeholder() {
        return type.getPlaceholder();
    }
}
