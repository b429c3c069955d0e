package dev.renkei.validation;

import dev.renkei.constraint.Consistent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the validator knows of a type of document: its checks and its properties.
 *
 * @param checks  the checks that judge the type, in the order of the catalogue
 * @param properties  the properties that bear constraints or are to be walked, in the order of their names
 * @param propertiesByName  all properties
 */
record Concept(
        List<Check<?>> checks,
        List<ConstrainedProperty> properties,
        Map<String, ConstrainedProperty> propertiesByName) {

    private static final ClassValue<Concept> CONCEPTS = new ClassValue<>() {
        @Override
        protected Concept computeValue(Class<?> type) {
            return read(annotated(type));
        }
    };

    /** Returns the concept of a value's type, found at the class that bears the constraint. */
    static Concept of(Object value) {
        return ofType(value.getClass());
    }

    static Concept ofType(Class<?> type) {
        return CONCEPTS.get(type);
    }

    /** Returns the property of a name, empty if the type has none. */
    Optional<ConstrainedProperty> property(String name) {
        return Optional.ofNullable(propertiesByName.get(name));
    }

    private static Concept read(Class<?> type) {
        List<ConstrainedProperty> all = Arrays.stream(type.getMethods())
                .filter(Concept::isGetter)
                .map(ConstrainedProperty::of)
                .sorted(Comparator.comparing(ConstrainedProperty::name))
                .toList();
        return new Concept(
                RuleCatalogue.checksOf(type),
                all.stream().filter(ConstrainedProperty::matters).toList(),
                all.stream().collect(Collectors.toUnmodifiableMap(ConstrainedProperty::name, Function.identity())));
    }

    /** Returns the class that bears the constraint, or else the one in public that tells the properties. */
    private static Class<?> annotated(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getDeclaredAnnotationsByType(Consistent.class).length > 0) {
                return each;
            }
        }
        Class<?> told = type;
        while (!Modifier.isPublic(told.getModifiers())) {
            told = told.getSuperclass();
        }
        return told;
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getName().startsWith("get")
                && !method.isBridge()
                && method.getDeclaringClass() != Object.class;
    }
}
