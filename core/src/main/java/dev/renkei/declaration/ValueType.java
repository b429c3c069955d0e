package dev.renkei.declaration;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The type of the values of a property.
 *
 * <p>Each value type is declared once, in the class of its values. Readers, writers, comparisons and descriptions of documents
 * derive from it.
 *
 * @param <V>  the class of the values
 */
public sealed interface ValueType<V> permits DocumentType, ListType, MapType, NamedType {

    /** {@return the name of the type, such as {@code Agreement} or {@code PartialDate}, not null} */
    String getName();

    /**
     * Returns the description of the values.
     *
     * @return one sentence in English, not null
     */
    String getDescription();

    /**
     * Returns a valid value to use in place of one that could not be read.
     *
     * @return the placeholder, not null
     */
    V getPlaceholder();

    /**
     * Returns the types of the parts of a value: the properties of a document, the elements of a list or map.
     *
     * @return the types, not null
     */
    default List<ValueType<?>> getPartTypes() {
        return List.of();
    }

    /**
     * Returns some types and the types of all their parts, at any depth. A list is represented by its elements.
     *
     * @param types  the types to start with, not null
     * @return the types, each once, not null
     */
    static Set<ValueType<?>> reachedFrom(ValueType<?>... types) {
        Set<ValueType<?>> reached = new LinkedHashSet<>();
        Deque<ValueType<?>> open = new ArrayDeque<>(Arrays.asList(types));
        while (!open.isEmpty()) {
            ValueType<?> type = open.remove();
            if (type instanceof ListType || reached.add(type)) {
                open.addAll(type.getPartTypes());
            }
        }
        return Collections.unmodifiableSet(reached);
    }
}
