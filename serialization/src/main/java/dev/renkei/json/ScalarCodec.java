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
final class ScalarCodec<T> implements KeyCodec<T> {

    private final TextForm form;
    private final Function<String, T> parse;
    private final T standIn;

    private ScalarCodec(TextForm form, Function<String, T> parse, T standIn) {
        this.form = form;
        this.parse = parse;
        this.standIn = standIn;
    }

    /** A scalar whose {@code toString} its parser reads back. */
    static <T> ScalarCodec<T> of(TextForm form, Function<String, T> parse, T standIn) {
        return new ScalarCodec<>(form, parse, standIn);
    }

    TextForm form() {
        return form;
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

    @Override
    public T parse(String text) {
        T value = parse.apply(text);
        String canonical = textOf(value);
        if (!canonical.equals(text)) {
            throw new RefusedTextException(
                    Refusal.of(Refusal.class, "canonical", text).with("canonical", canonical));
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
        return definitions.define(form.name(), form.documentation(), () -> Schema.ofText(form));
    }

    @Override
    public T standIn() {
        return standIn;
    }
}
