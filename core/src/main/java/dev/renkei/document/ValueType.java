package dev.renkei.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The type of the values that a property of a document holds.
 *
 * <p>Each value type is declared once, beside the class of its values. Whatever reads, writes, compares or describes documents
 * takes from it what it needs.
 *
 * @param <V>  the class of the values
 */
public sealed interface ValueType<V>
        permits BasicType, ConstantType, DocumentType, LanguageMapType, ListType, MapType, ScalarType {

    /** {@return the name of the type, such as {@code Agreement} or {@code PartialDate}, not null} */
    String getName();

    /**
     * Returns what the values are.
     *
     * @return one sentence in English, not null
     */
    String getDescription();

    /**
     * Returns a valid value that takes the place of one that could not be read.
     *
     * @return the placeholder, not null
     */
    V getPlaceholder();

    /**
     * Returns the types of what a value of this type is made of: the properties of a document, the elements of a list or map.
     *
     * @return the types, not null
     */
    default List<ValueType<?>> getPartTypes() {
        return List.of();
    }

    /**
     * Returns all types that values of some types can hold anywhere, and those types themselves. Lists are told by their elements.
     *
     * @param types  the types to begin with, not null
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
