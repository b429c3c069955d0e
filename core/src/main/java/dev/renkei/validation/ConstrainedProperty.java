package dev.renkei.validation;

import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.Deferred;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A property as its type declares it, with the constraint annotations on its accessor.
 *
 * <p>What rules judge by itself, a document or a text, has no constraint where a property holds it; a list of it can have one.
 *
 * @param property  the property
 * @param constraints  the constraints on the property itself
 * @param elementConstraints  the constraints on what an optional or a list holds
 * @param isCascaded  whether what the property holds is a document to be walked
 * @param isList  whether the property is a list
 * @param isSought  whether some rule seeks the property in all parts of a document
 * @param held  the concept of what the property holds, if it is a document to be walked
 * @param concerned  the bits of which a document states one if there is anything to judge or to walk
 * @param <T>  the class of the documents
 */
record ConstrainedProperty<T>(
        Property<T, ?, ?> property,
        List<StandardConstraint> constraints,
        Deferred<List<StandardConstraint>> elementConstraints,
        boolean isCascaded,
        boolean isList,
        boolean isSought,
        HeldConcept held,
        long concerned) {

    /** The bit that stands for no property, and is among those of every document. */
    static final long NONE = 1L << (Long.SIZE - 1);

    /** Returns the properties of a type. A value with its words has no accessor for the value, and no constraint on it. */
    static <T> List<ConstrainedProperty<T>> allOf(DocumentType<T, ?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (Method method : type.getDocumentClass().getMethods()) {
            if (method.getParameterCount() == 0) {
                accessors.putIfAbsent(method.getName(), method);
            }
        }
        List<ConstrainedProperty<T>> all = new ArrayList<>();
        for (Property<T, ?, ?> property : type.getProperties()) {
            long bit = bitOf(type, property.getName());
            Method accessor = accessors.get(property.getAccessorName());
            if (accessor != null) {
                all.add(of(property, accessor, bit));
            }
        }
        return all;
    }

    private static <T> ConstrainedProperty<T> of(Property<T, ?, ?> property, Method accessor, long bit) {
        boolean isCascaded = isConstrained(property.getValueType());
        boolean isList = property.getValueType() instanceof ListType;
        boolean isJudgedByItself = isCascaded && !isList;
        List<StandardConstraint> constraints = isJudgedByItself ? List.of() : constraintsOn(accessor);
        return new ConstrainedProperty<>(
                property,
                constraints,
                Deferred.of(() -> isCascaded ? List.of() : elementConstraintsOn(accessor)),
                isCascaded,
                isList,
                RuleCatalogue.isSought(property),
                new HeldConcept(),
                constraints.isEmpty() ? bit : bit | NONE);
    }

    /** Returns the bit that stands for a property among those that documents of a type state. */
    static long bitOf(DocumentType<?, ?> type, String name) {
        Property<?, ?, ?> property = type.find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("Type must have the property " + name + " but has not: " + type));
        int index = type.getProperties().indexOf(property);
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
        return isCascaded
                || isSought
                || !constraints.isEmpty()
                || !elementConstraints.get().isEmpty();
    }

    private static List<StandardConstraint> elementConstraintsOn(Method accessor) {
        return accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType parameterized
                ? constraintsOn(parameterized.getAnnotatedActualTypeArguments()[0])
                : List.of();
    }

    private static List<StandardConstraint> constraintsOn(AnnotatedElement element) {
        List<StandardConstraint> constraints = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            StandardConstraint.of(annotation).ifPresent(constraints::add);
        }
        return List.copyOf(constraints);
    }
}
