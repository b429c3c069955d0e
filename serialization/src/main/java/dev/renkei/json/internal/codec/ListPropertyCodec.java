package dev.renkei.json.internal.codec;

import dev.renkei.declaration.Deferred;
import dev.renkei.declaration.ListProperty;
import dev.renkei.json.internal.read.ReadContext;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads and writes a property that is a list: its elements are read one by one into the builder, which keeps them in a list of its own.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 * @param <E> the type of the elements
 */
final class ListPropertyCodec<T, B, E> extends PropertyCodec<T, B, List<E>> {

    private final Deferred<ListCodec<E>> codec;
    private final BiConsumer<B, E> adder;

    ListPropertyCodec(ListProperty<T, B, E> property) {
        this(property, Deferred.of(() -> new ListCodec<>(property.getValueType())));
    }

    private ListPropertyCodec(ListProperty<T, B, E> property, Deferred<ListCodec<E>> codec) {
        super(property, codec);
        this.codec = codec;
        this.adder = property.getAdder();
    }

    @Override
    void readInto(B builder, ReadContext in) {
        codec.get().readInto(builder, adder, in);
    }

    // Safe: a straight reader hands over builders and elements of the property alone.
    @Override
    @SuppressWarnings("unchecked")
    BiConsumer<Object, Object> straightSetter() {
        return (BiConsumer<Object, Object>) adder;
    }

    @Override
    Codec<?> straightCodec() {
        return codec.get().element();
    }
}
