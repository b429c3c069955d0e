package dev.renkei.register;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/**
 * Some of the elements of a list, in its order: nothing is copied but where they stand.
 *
 * @param <T> the type of the elements
 */
final class Selection<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final int[] positions;

    private Selection(List<T> all, int[] positions) {
        this.all = all;
        this.positions = positions;
    }

    /** Selects by ascending positions, which nobody changes afterwards. */
    static <T> List<T> of(List<T> all, int[] positions) {
        return new Selection<>(all, positions);
    }

    static <T> List<T> of(List<T> all, BitSet positions) {
        return of(all, positions.stream().toArray());
    }

    @Override
    public T get(int index) {
        return all.get(positions[index]);
    }

    @Override
    public int size() {
        return positions.length;
    }
}
