package dev.renkei.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many of something there are.
 *
 * @param min  the smallest number
 * @param usual  the number that there are at least, unless a sample is made as simple as it can be
 * @param max  the greatest number
 */
record Range(int min, int usual, int max) {

    /** Of so many lists that can be longer one ends before it has the usual number of elements: as good as none. */
    private static final int LISTS_PER_SHORT_ONE = 1 << 30;

    Range {
        if (min < 0 || usual < min || max < usual) {
            throw new IllegalArgumentException(
                    "Range must not be negative nor end before it starts but was " + min + " to " + max);
        }
    }

    /** Obtains a range that no sample leaves. */
    Range(int min, int max) {
        this(min, min, max);
    }

    /** Returns a range of the same samples, which can be made simpler down to a single one of the things. */
    Range downToOne() {
        return new Range(Math.min(1, min), usual, max);
    }

    /** Returns how many there are in the rest, one at least, if there were so many before. */
    Range minus(int before) {
        return ofOneAtLeast(min - before, usual - before, max - before);
    }

    /** Returns how many there are in each of so many parts, one at least. */
    Range dividedBy(int parts) {
        return ofOneAtLeast(min / parts, usual / parts, max / parts);
    }

    private static Range ofOneAtLeast(int min, int usual, int max) {
        return new Range(Math.max(1, min), Math.max(1, usual), Math.max(1, Math.max(usual, max)));
    }

    /** Makes a list, as {@link RandomSource#list} does. */
    <T> List<T> list(RandomSource choices, RandomSource.ElementSampler<T> sampler) {
        List<T> elements = new ArrayList<>();
        boolean isDone = false;
        while (!isDone && elements.size() < max) {
            int index = elements.size();
            // Chosen even where there must be one more, so that other limits do not shift all other choices.
            Optional<T> next = choices.part(any -> any.below(listsPerEnd(index)) > 0 || index < min
                    ? Optional.of(sampler.sample(any, index))
                    : Optional.empty());
            next.ifPresent(elements::add);
            isDone = next.isEmpty();
        }
        return List.copyOf(elements);
    }

    private int listsPerEnd(int index) {
        return min <= index && index < usual ? LISTS_PER_SHORT_ONE : Math.max(1, (max - usual) / 3) + 1;
    }
}
