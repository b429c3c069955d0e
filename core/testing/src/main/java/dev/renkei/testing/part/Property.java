package dev.renkei.testing.part;

import dev.renkei.constraint.NotBlankIfPresent;
import jakarta.validation.constraints.NotBlank;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property of a type of document, which its builder can set.
 *
 * @param name  the name of the property, as the Java Beans convention has it
 * @param getter  the accessor
 * @param setter  the method of the builder that sets it
 */
public record Property(String name, Method getter, MethodHandle setter) {

    /** The types that hold what need not be there. */
    private static final List<Class<?>> OPEN = List.of(Optional.class, Collection.class, Map.class, boolean.class);

    /**
     * Returns the value in a document.
     *
     * @param document  the document, not null
     * @return the value, its list or its optional, not null
     */
    public Object in(Object document) {
        try {
            return getter.invoke(document);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Property must be readable: " + getter, e);
        }
    }

    /**
     * Tells whether no document of the type can be without the property.
     *
     * @return true if the property is needed
     */
    public boolean isRequired() {
        return OPEN.stream().noneMatch(type -> type.isAssignableFrom(getter.getReturnType()));
    }

    /**
     * Tells whether the property declares that its text, or each of its texts, is not blank.
     *
     * @return true if a blank text breaks a rule
     */
    public boolean isNeverBlank() {
        Stream<AnnotatedElement> held = getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
                ? Arrays.stream(type.getAnnotatedActualTypeArguments())
                : Stream.of();
        return Stream.concat(Stream.of(getter), held)
                .anyMatch(each ->
                        each.isAnnotationPresent(NotBlank.class) || each.isAnnotationPresent(NotBlankIfPresent.class));
    }
}
