package dev.renkei.json;

import dev.renkei.text.Refusal;
import dev.renkei.text.Refused;
import dev.renkei.text.RefusedTextException;
import java.util.function.Function;

/**
 * Reads and writes a scalar as the string of its canonical text.
 *
 * @param <T> the type of the scalar
 */
final class ScalarCodec<T> implements Codec<T> {

    private final Function<String, T> parse;
    private final Function<T, String> print;
    private final T standIn;

    private ScalarCodec(Function<String, T> parse, Function<T, String> print, T standIn) {
        this.parse = parse;
        this.print = print;
        this.standIn = standIn;
    }

    /** A scalar whose {@code toString} its parser reads back. */
    static <T> ScalarCodec<T> of(Function<String, T> parse, T standIn) {
        return new ScalarCodec<>(parse, Object::toString, standIn);
    }

    static <T> ScalarCodec<T> of(Function<String, T> parse, Function<T, String> print, T standIn) {
        return new ScalarCodec<>(parse, print, standIn);
    }

    @Override
    public T read(Reading in) {
        if (!in.expect(JsonKind.STRING)) {
            return standIn;
        }
        try {
            return parse(in.tokens().text());
        } catch (RuntimeException e) {
            if (!(e instanceof Refused refused)) {
                throw e;
            }
            in.refuse(refused.getRefusal());
            return standIn;
        }
    }

    /**
     * Reads a value from its canonical text alone.
     *
     * @throws RuntimeException that is {@link Refused}, if the text is not of the value's form, or not in the canonical one
     */
    T parse(String text) {
        T value = parse.apply(text);
        String canonical = print.apply(value);
        if (!canonical.equals(text)) {
            throw new RefusedTextException(
                    Refusal.of(Refusal.class, "canonical", text).with("canonical", canonical));
        }
        return value;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.text(print.apply(value));
    }

    @Override
    public T standIn() {
        return standIn;
    }
}
