package dev.renkei.testing.part;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.Document;
import dev.renkei.register.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a type of document is made of, as the type declares it.
 *
 * @param <T>  the type
 */
public final class Anatomy<T> {

    private static final List<DocumentType<?, ?>> TYPES = ValueType.reachedFrom(Register.TYPE).stream()
            .filter(DocumentType.class::isInstance)
            .<DocumentType<?, ?>>map(type -> (DocumentType<?, ?>) type)
            .filter(type -> Document.class.isAssignableFrom(type.getDocumentClass()))
            .toList();

    private static final ClassValue<Optional<Anatomy<?>>> ANATOMIES = new ClassValue<>() {
        @Override
        protected Optional<Anatomy<?>> computeValue(Class<?> type) {
            return TYPES.stream()
                    .filter(declared -> declared.getDocumentClass().isAssignableFrom(type))
                    .findFirst()
                    .map(declared -> of(declared));
        }
    };

    private final DocumentType<T, ?> type;
    private final List<Property<T>> properties;

    private Anatomy(DocumentType<T, ?> type, List<Property<T>> properties) {
        this.type = type;
        this.properties = properties;
    }

    private static <T, B> Anatomy<T> of(DocumentType<T, B> type) {
        return new Anatomy<>(
                type,
                type.getProperties().stream()
                        .map(property -> Property.of(type, property))
                        .sorted(Comparator.comparing(Property<T>::name))
                        .toList());
    }

    /**
     * Finds the anatomy of a value's type.
     *
     * @param <T>  the type
     * @param value  the value, not null
     * @return the anatomy, empty if the value is not a document but a scalar, not null
     */
    // Safe: the anatomy of a class is that of its values.
    @SuppressWarnings("unchecked")
    public static <T> Optional<Anatomy<T>> of(T value) {
        return ANATOMIES.get(value.getClass()).map(anatomy -> (Anatomy<T>) anatomy);
    }

    /**
     * Returns the public type of a value: that of a document is above the class that implements it.
     *
     * @param value  the value, not null
     * @return the type, not null
     */
    static Class<?> typeOf(Object value) {
        return of(value)
                .<Class<?>>map(anatomy -> anatomy.type.getDocumentClass())
                .orElse(value.getClass());
    }

    /**
     * Returns the properties, sorted by their names.
     *
     * @return the properties, not null
     */
    public List<Property<T>> properties() {
        return properties;
    }
}
