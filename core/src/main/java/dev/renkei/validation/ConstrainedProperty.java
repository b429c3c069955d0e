package dev.renkei.validation;

import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property as its type declares it, with the constraint annotations on its accessor.
 *
 * @param property  the property
 * @param constraints  the constraints on the property itself
 * @param elementConstraints  the constraints on what an {@link Optional} or a list holds
 * @param cascaded  whether what the property holds is a document to be walked
 * @param held  the concept of what the property holds, if it is a document to be walked
 * @param concerned  the bits of which a document states one if there is anything to judge or to walk
 * @param <T>  the class of the documents
 */
record ConstrainedProperty<T>(
        Property<T, ?, ?> property,
        List<StandardConstraint> constraints,
        List<StandardConstraint> elementConstraints,
        boolean cascaded,
        HeldConcept held,
        long concerned) {

    /** The bit that stands for no property, and is among those of every document. */
    static final long NONE = 1L << (Long.SIZE - 1);

    static <T> ConstrainedProperty<T> of(DocumentType<T, ?> type, Property<T, ?, ?> property) {
        Optional<Method> accessor = accessorOf(type.getDocumentClass(), property);
        List<StandardConstraint> constraints =
                accessor.map(ConstrainedProperty::constraintsOn).orElseGet(List::of);
        long bit = bitOf(type, property.getName());
        return new ConstrainedProperty<>(
                property,
                constraints,
                accessor.map(Method::getAnnotatedReturnType)
                        .flatMap(ConstrainedProperty::elementType)
                        .map(ConstrainedProperty::constraintsOn)
                        .orElseGet(List::of),
                accessor.isPresent() && isConstrained(property.getValueType()),
                new HeldConcept(),
                constraints.isEmpty() ? bit : bit | NONE);
    }

    /** Returns the bit that stands for a property among those that documents of a type state. */
    static long bitOf(DocumentType<?, ?> type, String name) {
        int index =
                type.getProperties().stream().map(Property::getName).toList().indexOf(name);
        if (index >= Long.SIZE - 1) {
            throw new IllegalStateException("Type must have fewer than 64 properties but has more: " + type);
        }
        return 1L << index;
    }

    private static boolean isConstrained(ValueType<?> type) {
        ValueType<?> held = type instanceof ListType<?> list ? list.getElementType() : type;
        return Constrained.class.isAssignableFrom(Concept.classOf(held));
    }

    String name() {
        return property.getName();
    }

    boolean matters() {
        return cascaded || !constraints.isEmpty() || !elementConstraints.isEmpty();
    }

    /** Returns the accessor with the annotations; a value with its words has none for the value. */
    private static Optional<Method> accessorOf(Class<?> holder, Property<?, ?, ?> property) {
        return Arrays.stream(holder.getMethods())
                .filter(method -> method.getName().equals(property.getAccessorName()))
                .filter(method -> method.getParameterCount() == 0)
                .findFirst();
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
}
