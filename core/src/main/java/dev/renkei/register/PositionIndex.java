package dev.renkei.register;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Elements in the order of the register, filed under keys.
 *
 * @param <K> the type of the keys
 * @param <T> the type of the elements
 */
final class PositionIndex<K, T> {

    private static final int[] NONE = {};

    private final List<T> elements;
    private final Map<K, int[]> positions;

    private PositionIndex(List<T> elements, Map<K, int[]> positions) {
        this.elements = elements;
        this.positions = positions;
    }

    /** Files elements under whatever keys they have. */
    static <K, T> PositionIndex<K, T> of(List<T> elements, Function<T, ? extends Collection<K>> keys) {
        Builder<K, T> builder = new Builder<>();
        elements.forEach(element -> builder.add(element, keys.apply(element)));
        return builder.build();
    }

    /** Returns the elements under a key. */
    List<T> under(K key) {
        return select(elements, positionsUnder(key));
    }

    /** Returns the elements under any of the keys, each once. */
    List<T> underAny(Collection<K> keys) {
        return select(elements, positionsUnderAny(keys));
    }

    /** Returns the positions of the elements under any of the keys, ascending; the array is not to be changed. */
    int[] positionsUnderAny(Collection<K> keys) {
        if (keys.size() == 1) {
            return positionsUnder(keys.iterator().next());
        }
        BitSet union = new BitSet();
        keys.forEach(key -> Arrays.stream(positionsUnder(key)).forEach(union::set));
        return union.stream().toArray();
    }

    private int[] positionsUnder(K key) {
        return positions.getOrDefault(key, NONE);
    }

    /** Selects elements by their positions; nothing is copied but these. */
    static <T> List<T> select(List<T> elements, BitSet positions) {
        return select(elements, positions.stream().toArray());
    }

    private static <T> List<T> select(List<T> elements, int[] positions) {
        return new Selection<>(elements, positions);
    }

    /** Some of the elements of a list, in its order. */
    private static final class Selection<T> extends AbstractList<T> implements RandomAccess {

        private final List<T> elements;
        private final int[] positions;

        Selection(List<T> elements, int[] positions) {
            this.elements = elements;
            this.positions = positions;
        }

        @Override
        public T get(int index) {
            return elements.get(positions[index]);
        }

        @Override
        public int size() {
            return positions.length;
        }
    }

    /** Files elements one after another. */
    static final class Builder<K, T> {

        private final List<T> elements = new ArrayList<>();
        private final Map<K, Positions> filed = new HashMap<>();

        void add(T element, Collection<K> keys) {
            keys.forEach(
                    key -> filed.computeIfAbsent(key, any -> new Positions()).addOnce(elements.size()));
            elements.add(element);
        }

        /** Returns the number of elements that were filed. */
        int size() {
            return elements.size();
        }

        PositionIndex<K, T> build() {
            Map<K, int[]> positions = new HashMap<>(filed.size() * 2);
            filed.forEach((key, gathered) -> positions.put(key, gathered.toArray()));
            return new PositionIndex<>(List.copyOf(elements), positions);
        }
    }

    /** Ascending positions in an array that grows. */
    private static final class Positions {

        private int[] values = new int[1];
        private int size;

        void addOnce(int value) {
            if (size > 0 && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size] = value;
            size++;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
