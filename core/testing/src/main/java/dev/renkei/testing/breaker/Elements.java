package dev.renkei.testing.breaker;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes single elements of lists.
 */
final class Elements {

    private Elements() {}

    /** Returns a list with more elements at its end. */
    static <E> List<E> appended(List<E> list, List<E> more) {
        return Stream.concat(list.stream(), more.stream()).toList();
    }

    /** Returns a list with another element at an index. */
    static <E> List<E> replaced(List<E> list, int index, E other) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> i == index ? other : list.get(i))
                .toList();
    }
}
