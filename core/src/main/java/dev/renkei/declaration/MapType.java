package dev.renkei.declaration;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The type of maps from keys to values.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V>  the class of the values
 */
public final class MapType<V> implements ValueType<Map<String, V>> {

    private final ScalarType<String> keyType;
    private final ValueType<V> elementType;

    private MapType(ScalarType<String> keyType, ValueType<V> elementType) {
        this.keyType = Objects.requireNonNull(keyType, "keyType");
        this.elementType = Objects.requireNonNull(elementType, "elementType");
    }

    /**
     * Declares the type of a map.
     *
     * @param <V>  the class of the values
     * @param keyType  the type of the keys, not null
     * @param elementType  the type of the values, not null
     * @return the type of the map, not null
     */
    public static <V> MapType<V> of(ScalarType<String> keyType, ValueType<V> elementType) {
        return new MapType<>(keyType, elementType);
    }

    /** {@return the type of the keys, not null} */
    public ScalarType<String> getKeyType() {
        return keyType;
    }

    /** {@return the type of the values, not null} */
    public ValueType<V> getElementType() {
        return elementType;
    }

    @Override
    public String getName() {
        return "Map of " + elementType.getName();
    }

    @Override
    public List<ValueType<?>> getPartTypes() {
        return List.of(keyType, elementType);
    }

    @Override
    public String getDescription() {
        return elementType.getDescription();
    }

    /**
     * Returns the empty map.
     */
    @Override
    public Map<String, V> getPlaceholder() {
        return Map.of();
    }

    /**
     * Returns the name.
     */
    @Override
    public String toString() {
        return getName();
    }
}
