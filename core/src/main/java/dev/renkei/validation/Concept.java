package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the validator knows of a type: its checks and its properties.
 *
 * @param isJudged  whether rules judge the type: an agreement, a register, or a part of them
 * @param checks  the checks that judge the type, in the order of the catalogue
 * @param properties  the properties that bear constraints or are to be walked, in the order of their names
 * @param propertiesByName  all properties
 */
record Concept(
        boolean isJudged,
        List<Check<?>> checks,
        List<ConstrainedProperty> properties,
        Map<String, ConstrainedProperty> propertiesByName) {

    private static final ClassValue<Concept> CONCEPTS = new ClassValue<>() {
        @Override
        protected Concept computeValue(Class<?> type) {
            return read(publicType(type));
        }
    };

    /** Holds the types that rules judge, from when they are first asked for. */
    private static final class Judged {

        static final Set<Class<?>> TYPES = reachedFrom(Agreement.class, Register.class);

        private static Set<Class<?>> reachedFrom(Class<?>... roots) {
            Set<Class<?>> reached = new HashSet<>(Arrays.asList(roots));
            Deque<Class<?>> open = new ArrayDeque<>(reached);
            while (!open.isEmpty()) {
                propertiesOf(open.pop())
                        .filter(ConstrainedProperty::cascaded)
                        .map(ConstrainedProperty::heldType)
                        .filter(reached::add)
                        .forEach(open::add);
            }
            return reached;
        }
    }

    /**
     * Returns the concept of a value that rules judge.
     *
     * @throws IllegalArgumentException if the value is none of Renkei's, so that nothing can be said of it
     */
    static Concept judging(Object value) {
        Concept concept = of(value);
        if (!concept.isJudged) {
            throw new IllegalArgumentException(
                    "Only Renkei's own documents can be validated, such as an agreement, but this is a "
                            + value.getClass().getName());
        }
        return concept;
    }

    /** Returns the concept of a value, whether rules judge it or not. */
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
        List<ConstrainedProperty> all = propertiesOf(type)
                .sorted(Comparator.comparing(ConstrainedProperty::name))
                .toList();
        return new Concept(
                Judged.TYPES.contains(type),
                RuleCatalogue.checksOf(type),
                all.stream().filter(ConstrainedProperty::matters).toList(),
                all.stream().collect(Collectors.toUnmodifiableMap(ConstrainedProperty::name, Function.identity())));
    }

    private static Stream<ConstrainedProperty> propertiesOf(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(Concept::isGetter).map(ConstrainedProperty::of);
    }

    /** Returns the class in public that tells the properties: that of a document hides its implementation. */
    private static Class<?> publicType(Class<?> type) {
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
