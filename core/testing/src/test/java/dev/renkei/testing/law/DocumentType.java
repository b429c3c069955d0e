package dev.renkei.testing.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type whose values are built, seen as a stranger sees it: accessors and a builder.
 *
 * @param type  the type
 */
record DocumentType(Class<?> type) {

    private static final ClassValue<Map<String, List<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
            return Stream.of(type.getMethods()).collect(Collectors.groupingBy(Method::getName));
        }
    };

    private static final List<DocumentType> ALL = Sampled.types().stream()
            .filter(type -> Stream.of(type.getMethods()).anyMatch(DocumentType::isBuilderFactory))
            .map(DocumentType::new)
            .toList();

    static List<DocumentType> all() {
        return ALL;
    }

    private static boolean isBuilderFactory(Method method) {
        return method.getName().equals("builder") && Modifier.isStatic(method.getModifiers());
    }

    /** Returns the accessors of what the source states; what is derived from it is concrete. */
    List<Method> accessors() {
        return Stream.of(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .toList();
    }

    /** Returns a value built anew out of another. */
    Object rebuilt(Object value) {
        return call(from(value), "build");
    }

    /** Returns the first value with one of the parts of the second. */
    Object mixed(Object value, Object other, Method accessor) {
        return with(value, accessor, call(other, accessor.getName()));
    }

    /** Returns a value with another part. */
    Object with(Object value, Method accessor, Object part) {
        Object builder = from(value);
        set(builder, accessor, part);
        return call(builder, "build");
    }

    /** Sets the property of an accessor. */
    static void set(Object builder, Method accessor, Object part) {
        call(builder, property(accessor), part);
    }

    /** Tells whether a value need not have the property of an accessor. */
    static boolean isOptional(Method accessor) {
        return List.of(Optional.class, List.class, SortedMap.class).contains(accessor.getReturnType());
    }

    /** Returns what an accessor can return that holds an element, empty if it holds elements of another type. */
    static Optional<Object> holding(Method accessor, Class<?> type, Object element) {
        if (accessor.getReturnType() == type) {
            return Optional.of(element);
        }
        boolean holds = accessor.getGenericReturnType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == type;
        if (holds && accessor.getReturnType() == Optional.class) {
            return Optional.of(Optional.of(element));
        }
        return holds && accessor.getReturnType() == List.class ? Optional.of(List.of(element)) : Optional.empty();
    }

    /** Returns a builder with all that a value holds. */
    Object from(Object value) {
        return call(builder(), "from", value);
    }

    /** Returns an empty builder. */
    Object builder() {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Type must have a builder but " + type + " has none", e);
        }
    }

    private static String property(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Calls the public method of a name that takes the arguments, on whichever public class declares it. */
    static Object call(Object target, String name, Object... arguments) {
        Method method = METHODS.get(target.getClass()).getOrDefault(name, List.of()).stream()
                .filter(each -> takes(each, arguments))
                .findFirst()
                .orElseThrow(() -> new LinkageError(target.getClass() + " must have a method " + name));
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new AssertionError(name + " must accept what an accessor gave", e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(name + " must be public", e);
        }
    }

    private static boolean takes(Method method, Object... arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.length) {
            return false;
        }
        return Stream.iterate(0, i -> i + 1)
                .limit(arguments.length)
                .allMatch(i -> boxed(parameters[i]).isInstance(arguments[i]));
    }

    private static Class<?> boxed(Class<?> type) {
        return type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type;
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
