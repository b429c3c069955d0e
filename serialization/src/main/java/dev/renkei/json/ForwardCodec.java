package dev.renkei.json;

import java.util.function.Supplier;

/**
 * Stands for a codec that is declared further down, so that documents can hold documents of their own type.
 *
 * @param <T> the type of the values
 */
final class ForwardCodec<T> implements Codec<T> {

    private final Supplier<Codec<T>> codec;

    private ForwardCodec(Supplier<Codec<T>> codec) {
        this.codec = codec;
    }

    static <T> Codec<T> forward(Supplier<Codec<T>> codec) {
        return new ForwardCodec<>(codec);
    }

    @Override
    public T read(ReadContext in) {
        return codec.get().read(in);
    }

    @Override
    public void write(T value, JsonOut out) {
        codec.get().write(value, out);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return codec.get().describe(definitions);
    }

    @Override
    public T placeholder() {
        return codec.get().placeholder();
    }

    @Override
    public boolean isText(T value) {
        return codec.get().isText(value);
    }
}
