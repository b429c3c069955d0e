package dev.renkei.declaration;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A property of a document type that is a list, whose elements a builder takes one by one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the class of the documents
 * @param <B>  the class of their builders
 * @param <E>  the class of the elements
 */
public final class ListProperty<T, B, E> extends Property<T, B, List<E>> {

    private final ListType<E> type;
    private final BiConsumer<B, E> adder;

    ListProperty(
            String holder,
            String name,
            ListType<E> type,
            Function<T, List<E>> accessor,
            BiConsumer<B, E> adder,
            String description) {
        super(
                holder,
                name,
                Presence.LIST,
                type,
                accessor,
                (builder, elements) -> elements.forEach(element -> adder.accept(builder, element)),
                description);
        this.type = type;
        this.adder = Objects.requireNonNull(adder, "adder");
    }

    @Override
    public ListType<E> getValueType() {
        return type;
    }

    /** {@return what adds an element to a builder, not null} */
    public BiConsumer<B, E> getAdder() {
        return adder;
    }
}
