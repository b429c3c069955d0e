package dev.renkei.testing.part;

import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.DocumentType;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A property of a type of document.
 *
 * @param declared  the property as the type declares it
 * @param wither  returns a copy of a document with another value, or none
 * @param isNeverBlank  whether the property declares that its text, or each of its texts, is not blank
 * @param <T>  the type
 */
public record Property<T>(
        dev.renkei.declaration.Property<T, ?, ?> declared, BiFunction<T, Optional<?>, T> wither, boolean isNeverBlank) {

    static <T, B> Property<T> of(DocumentType<T, B> type, dev.renkei.declaration.Property<T, B, ?> property) {
        return new Property<>(
                property,
                (document, value) -> type.with(document, Map.of(property, value)),
                forbidsBlank(accessorOf(type.getDocumentClass(), property)));
    }

    private static Method accessorOf(Class<?> holder, dev.renkei.declaration.Property<?, ?, ?> property) {
        try {
            return holder.getMethod(property.getAccessorName());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Property must have an accessor: " + property + " of " + holder, e);
        }
    }

    private static boolean forbidsBlank(Method accessor) {
        Stream<AnnotatedElement> held = accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
                ? Arrays.stream(type.getAnnotatedActualTypeArguments())
                : Stream.of();
        return Stream.concat(Stream.of(accessor), held)
                .anyMatch(each ->
                        each.isAnnotationPresent(NotBlank.class) || each.isAnnotationPresent(NotBlankIfPresent.class));
    }

    /**
     * Returns the name of the property.
     *
     * @return the name, as in JSON, not null
     */
    public String name() {
        return declared.getName();
    }

    /**
     * Returns the value in a document.
     *
     * @param document  the document, not null
     * @return the value, its list or its optional, not null
     */
    public Object in(T document) {
        return declared.accessedIn(document);
    }

    /**
     * Returns a copy of a document with another value of the property.
     *
     * @param document  the document, not null
     * @param value  the value, its list or its optional, not null
     * @return the copy, not null
     */
    public T with(T document, Object value) {
        return wither.apply(document, declared.stated(value));
    }

    /**
     * Returns whether no document of the type can be without the property.
     *
     * @return true if the property is needed
     */
    public boolean isRequired() {
        return declared.isRequired();
    }
}
