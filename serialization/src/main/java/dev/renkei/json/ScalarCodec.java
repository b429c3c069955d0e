package dev.renkei.json;

import dev.renkei.document.ScalarType;
import dev.renkei.message.InvalidText;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;

/**
 * Reads and writes a scalar as the string of its canonical text.
 *
 * @param <T> the type of the scalar
 */
final class ScalarCodec<T> implements KeyCodec<T> {

    private final ScalarType<T> type;

    ScalarCodec(ScalarType<T> type) {
        this.type = type;
    }

    ScalarType<T> type() {
        return type;
    }

    @Override
    public T read(ReadContext in) {
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
    public T parse(String text) {
        T value = type.parse(text);
        String canonical = textOf(value);
        if (!canonical.equals(text)) {
            throw new InvalidTextException(
                    ParseFailure.of(ParseFailure.class, "canonical", text).with("canonical", canonical));
        }
        return value;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.text(textOf(value));
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
