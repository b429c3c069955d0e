package dev.renkei.validation;

import dev.renkei.constraint.Consistent;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the validator knows of a type of document: its checks and the properties that bear constraints or are to be walked.
 *
 * @param checks  the checks that judge the type, in the order of the catalogue
 * @param properties  the properties in the order of their names
 */
record Concept(List<Check<?>> checks, List<ConstrainedProperty> properties) {

    private static final ClassValue<Concept> CONCEPTS = new ClassValue<>() {
        @Override
        protected Concept computeValue(Class<?> type) {
            return read(annotated(type));
        }
    };

    /** Returns the concept of a value's type, found at the class that bears the constraint. */
    static Concept of(Object value) {
        return CONCEPTS.get(value.getClass());
    }

    private static Concept read(Class<?> type) {
        List<ConstrainedProperty> properties = Arrays.stream(type.getMethods())
                .filter(Concept::isGetter)
                .map(ConstrainedProperty::of)
                .filter(ConstrainedProperty::matters)
                .sorted(Comparator.comparing(ConstrainedProperty::name))
                .toList();
        return new Concept(RuleCatalogue.checksOf(type), properties);
    }

    private static Class<?> annotated(Class<?> type) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            if (each.getDeclaredAnnotationsByType(Consistent.class).length > 0) {
                return each;
            }
        }
        return type;
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getName().startsWith("get")
                && !method.isBridge()
                && method.getDeclaringClass() != Object.class;
    }
}
