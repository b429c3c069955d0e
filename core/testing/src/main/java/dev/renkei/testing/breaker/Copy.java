package dev.renkei.testing.breaker;

import dev.renkei.testing.part.DocumentProperties;
import dev.renkei.testing.part.Property;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies of parts that state something else, by the names that properties have in JSON.
 */
final class Copy {

    private Copy() {}

    /** Returns a copy with a value of a property: for a list the whole of it. */
    static <T> T with(T part, String property, Object value) {
        return set(part, property, Optional.of(value));
    }

    /** Returns a copy that states nothing of some properties. */
    static <T> T without(T part, String... properties) {
        T bare = part;
        for (String property : properties) {
            bare = set(bare, property, Optional.empty());
        }
        return bare;
    }

    /** Returns a copy with more elements at the end of a list. */
    static <T> T adding(T part, String property, Object... elements) {
        return with(
                part,
                property,
                Stream.concat(list(part, property).stream(), Stream.of(elements))
                        .toList());
    }

    /** Returns a copy with another element at an index of a list. */
    static <T> T replacing(T part, String property, int index, Object element) {
        return with(part, property, replaced(List.<Object>copyOf(list(part, property)), index, element));
    }

    /** Returns a list with another element at an index. */
    static <E> List<E> replaced(List<E> list, int index, E other) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> i == index ? other : list.get(i))
                .toList();
    }

    /** Returns the elements of a list. */
    static List<?> list(Object part, String property) {
        return (List<?>) named(part, property).in(part);
    }

    private static <T> T set(T part, String property, Optional<?> value) {
        return named(part, property).wither().apply(part, value);
    }

    private static <T> Property<T> named(T part, String property) {
        return DocumentProperties.of(part).stream()
                .filter(each -> each.name().equals(property))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Property must be one of the part but was " + property));
    }
}
