package dev.renkei.testing.part;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.Document;
import dev.renkei.register.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The properties of documents, as their types declare them.
 */
public final class DocumentProperties {

    private static final List<DocumentType<?, ?>> TYPES = ValueType.reachedFrom(Register.TYPE).stream()
            .filter(DocumentType.class::isInstance)
            .<DocumentType<?, ?>>map(type -> (DocumentType<?, ?>) type)
            .filter(type -> Document.class.isAssignableFrom(type.getDocumentClass()))
            .toList();

    private static final ClassValue<List<? extends Property<?>>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<? extends Property<?>> computeValue(Class<?> type) {
            return declared(type)
                    .<List<? extends Property<?>>>map(found -> of(found))
                    .orElseGet(List::of);
        }
    };

    private DocumentProperties() {}

    private static Optional<DocumentType<?, ?>> declared(Class<?> type) {
        return TYPES.stream()
                .filter(declared -> declared.getDocumentClass().isAssignableFrom(type))
                .findFirst();
    }

    private static <T, B> List<Property<T>> of(DocumentType<T, B> type) {
        return type.getProperties().stream()
                .map(property -> Property.of(type, property))
                .sorted(Comparator.comparing(Property<T>::name))
                .toList();
    }

    /**
     * Returns the properties of a value, sorted by their names.
     *
     * @param <T>  the type
     * @param value  the value, not null
     * @return the properties, none if the value is not a document but a scalar, not null
     */
    // Safe: the properties of a class are those of its values.
    @SuppressWarnings("unchecked")
    public static <T> List<Property<T>> of(T value) {
        return (List<Property<T>>) PROPERTIES.get(value.getClass());
    }

    /** Returns the public type of a value: that of a document is above the class that implements it. */
    static Class<?> typeOf(Object value) {
        return declared(value.getClass())
                .<Class<?>>map(DocumentType::getDocumentClass)
                .orElse(value.getClass());
    }
}
