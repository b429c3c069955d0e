package dev.renkei.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Orders documents and values of one type, property by property.
 *
 * <p>The order means nothing to a reader. It is total, and equal values are the same in it.
 */
final class ContentOrder {

    /** A name or number mostly decides before a list or map has to be looked through. */
    private static final Comparator<Method> SHORTEST_FIRST =
            Comparator.comparing(ContentOrder::isLong).thenComparing(Method::getName);

    private static final ClassValue<List<Method>> GETTERS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return gettersOf(type);
        }
    };

    private ContentOrder() {}

    static int compare(Object one, Object other) {
        if (one instanceof Optional<?> optional && other instanceof Optional<?> second) {
            return compareAll(optional.stream().iterator(), second.stream().iterator());
        }
        if (one instanceof List<?> list && other instanceof List<?> second) {
            return compareAll(list.iterator(), second.iterator());
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> second) {
            return compareAll(entries(map), entries(second));
        }
        if (one.getClass() != other.getClass()) {
            return one.getClass().getName().compareTo(other.getClass().getName());
        }
        List<Method> getters = one instanceof Comparable<?> ? List.of() : GETTERS.get(one.getClass());
        return getters.isEmpty() ? compareScalars(one, other) : compareProperties(getters, one, other);
    }

    private static Iterator<?> entries(Map<?, ?> map) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .iterator();
    }

    private static int compareAll(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext() && other.hasNext()) {
            int order = compare(one.next(), other.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(one.hasNext(), other.hasNext());
    }

    private static int compareProperties(List<Method> getters, Object one, Object other) {
        for (Method getter : getters) {
            int order = compare(valueOf(getter, one), valueOf(getter, other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    // Safe: the two are of one class, which compares itself to its like.
    @SuppressWarnings("unchecked")
    private static int compareScalars(Object one, Object other) {
        return one instanceof Comparable<?> comparable
                ? ((Comparable<Object>) comparable).compareTo(other)
                : one.toString().compareTo(other.toString());
    }

    private static Object valueOf(Method getter, Object holder) {
        try {
            return getter.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Property must be readable: " + getter, e);
        }
    }

    /** Returns what a value of Renkei states: the properties of a document or record, the getters of another value. */
    private static List<Method> gettersOf(Class<?> type) {
        if (!type.getName().startsWith("dev.renkei.")) {
            return List.of();
        }
        Class<?> told = type;
        while (!Modifier.isPublic(told.getModifiers())) {
            told = told.getSuperclass();
        }
        boolean isDocument = Modifier.isAbstract(told.getModifiers());
        return Arrays.stream(told.getMethods())
                .filter(method -> isDocument ? Modifier.isAbstract(method.getModifiers()) : isProperty(method))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .sorted(SHORTEST_FIRST)
                .toList();
    }

    private static boolean isLong(Method getter) {
        return List.class.isAssignableFrom(getter.getReturnType())
                || Map.class.isAssignableFrom(getter.getReturnType());
    }

    private static boolean isProperty(Method method) {
        Class<?> holder = method.getDeclaringClass();
        boolean isComponent = holder.isRecord()
                && Arrays.stream(holder.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
        boolean isGetter = method.getName().startsWith("get") && holder != Object.class;
        return !Modifier.isStatic(method.getModifiers()) && (isComponent || isGetter);
    }
}
