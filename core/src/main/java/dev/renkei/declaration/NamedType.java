package dev.renkei.declaration;

import java.util.Objects;

/**
 * A type that has a name of its own.
 *
 * @param <V>  the class of the values
 */
abstract sealed class NamedType<V> implements ValueType<V>
        permits BasicType, ConstantType, LanguageMapType, ScalarType {

    final String name;
    final String description;
    final V placeholder;

    NamedType(String name, String description, V placeholder) {
        this.name = Objects.requireNonNull(name, "name");
        this.description = Objects.requireNonNull(description, "description");
        this.placeholder = Objects.requireNonNull(placeholder, "placeholder");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public V getPlaceholder() {
        return placeholder;
    }

    /**
     * Returns the name.
     */
    @Override
    public String toString() {
        return name;
    }
}
