package dev.renkei.validation;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Rules or properties, each of which matters only in documents that state one of some properties.
 *
 * <p>The bits stand side by side, since most are only passed over:
 * <pre>{@code
 *   for (int i = rules.next(0, stated); i < rules.size(); i = rules.next(i + 1, stated)) {
 *       apply(rules.get(i));
 *   }
 * }</pre>
 *
 * @param <E> the type of what matters
 */
final class Concerned<E> {

    private final E[] all;
    private final long[] bits;

    private Concerned(E[] all, long[] bits) {
        this.all = all;
        this.bits = bits;
    }

    // Safe: the array is nowhere seen as one of another type.
    @SuppressWarnings("unchecked")
    static <E> Concerned<E> of(List<E> all, ToLongFunction<? super E> bits) {
        return new Concerned<>((E[]) all.toArray(), all.stream().mapToLong(bits).toArray());
    }

    int size() {
        return bits.length;
    }

    E get(int index) {
        return all[index];
    }

    /** Returns the first index from a given one on of what matters in a document that states some properties, the size if none does. */
    int next(int from, long stated) {
        int index = from;
        while (index < bits.length && (bits[index] & stated) == 0) {
            index++;
        }
        return index;
    }
}
