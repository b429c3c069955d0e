package dev.renkei.testing.arbitrary;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A way to make a sequence of choices simpler: in place of some choices stands another, or none.
 *
 * @param start  the first choice that is replaced
 * @param end  the choice after the last one that is replaced
 * @param replacement  the choice that is there instead
 */
record Edit(int start, int end, OptionalInt replacement) {

    /** What removes most comes first, then what stands first. */
    static final Comparator<Edit> ORDER =
            Comparator.comparingInt(Edit::removed).reversed().thenComparingInt(Edit::start);

    static Edit deleting(int start, int end) {
        return new Edit(start, end, OptionalInt.empty());
    }

    static Edit replacing(int start, int end, int value) {
        return new Edit(start, end, OptionalInt.of(value));
    }

    private int inserted() {
        return replacement.isPresent() ? 1 : 0;
    }

    private int removed() {
        return end - start - inserted();
    }

    int[] applyTo(int[] values) {
        int[] edited = new int[values.length - removed()];
        System.arraycopy(values, 0, edited, 0, start);
        replacement.ifPresent(value -> edited[start] = value);
        System.arraycopy(values, end, edited, start + inserted(), values.length - end);
        return edited;
    }
}
