package dev.renkei.validation;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property as its constraint annotations declare it.
 *
 * @param name  the name of the property, as the Java Beans convention has it
 * @param getter  the accessor
 * @param constraints  the constraints on the property itself
 * @param elementConstraints  the constraints on what an {@link Optional} or a list holds
 * @param cascaded  whether what the property holds is a document to be walked
 */
record ConstrainedProperty(
        String name,
        Method getter,
        List<StandardConstraint> constraints,
        List<StandardConstraint> elementConstraints,
        boolean cascaded) {

    static ConstrainedProperty of(Method getter) {
        // So that the JVM does not ask at each call whether it is allowed.
        getter.trySetAccessible();
        Optional<AnnotatedType> element = elementType(getter.getAnnotatedReturnType());
        boolean cascaded = getter.isAnnotationPresent(Valid.class)
                || element.filter(each -> each.isAnnotationPresent(Valid.class)).isPresent();
        return new ConstrainedProperty(
                propertyName(getter),
                getter,
                constraintsOn(getter),
                element.map(ConstrainedProperty::constraintsOn).orElseGet(List::of),
                cascaded);
    }

    boolean matters() {
        return cascaded || !constraints.isEmpty() || !elementConstraints.isEmpty();
    }

    Object valueIn(Object document) {
        try {
            return getter.invoke(document);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Property must be readable: " + getter, e);
        }
    }

    /** Returns the type of what an {@link Optional} or a list holds, or else that of the property itself. */
    Class<?> heldType() {
        return elementType(getter.getAnnotatedReturnType())
                .map(AnnotatedType::getType)
                .filter(Class.class::isInstance)
                .<Class<?>>map(Class.class::cast)
                .orElse(getter.getReturnType());
    }

    private static Optional<AnnotatedType> elementType(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? Arrays.stream(parameterized.getAnnotatedActualTypeArguments()).findFirst()
                : Optional.empty();
    }

    private static List<StandardConstraint> constraintsOn(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .flatMap(each -> StandardConstraint.of(each).stream())
                .toList();
    }

    private static String propertyName(Method getter) {
        String name = getter.getName().substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
