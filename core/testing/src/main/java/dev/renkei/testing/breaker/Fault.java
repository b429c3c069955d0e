package dev.renkei.testing.breaker;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A fault that a part of a document can have.
 *
 * @param pointer  the JSON Pointer of the finding below the part, empty for the part itself
 * @param broken  the part with the fault
 * @param nearMiss  the part as close to that as can be, without it
 * @param change  what was done to the part, in a sentence without a full stop
 */
record Fault<T>(String pointer, T broken, T nearMiss, String change) {

    /**
     * A fault of the value of a property, or of one more element of a list.
     *
     * @param place  the pointer of the finding, with {@code -} for the index of the element, as in {@code /identifiers/-}
     * @param wrong  the value or the element with the fault
     * @param near  the value or the element without it
     */
    static <T> Fault<T> at(T part, String place, Object wrong, Object near, String change) {
        String[] steps = place.split("/", 4);
        String property = steps[1];
        if (steps.length < 3 || !steps[2].equals("-")) {
            return new Fault<>(place, Copy.with(part, property, wrong), Copy.with(part, property, near), change);
        }
        String index = Integer.toString(Copy.list(part, property).size());
        return new Fault<>(
                place.replaceFirst("-", index),
                Copy.adding(part, property, wrong),
                Copy.adding(part, property, near),
                change);
    }

    /** Returns the faults of the elements of a list as faults of the whole that holds it. */
    static <T, E> List<Fault<T>> ofEach(
            T whole, String property, List<E> elements, Function<E, List<Fault<E>>> faults) {
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> faults.apply(elements.get(i)).stream()
                        .map(fault -> fault.in(
                                "/" + property + "/" + i, element -> Copy.replacing(whole, property, i, element))))
                .toList();
    }

    /** Returns this fault as one of the whole that holds the part at a place. */
    <W> Fault<W> in(String place, Function<T, W> whole) {
        return new Fault<>(place + pointer, whole.apply(broken), whole.apply(nearMiss), change);
    }
}
