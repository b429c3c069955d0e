package dev.renkei.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many of something there are.
 *
 * @param fewest  the smallest number
 * @param usual  the number that there are at least, unless a sample is made as simple as it can be
 * @param most  the greatest number
 */
record Range(int fewest, int usual, int most) {

    /** Of so many lists that can be longer one ends before it has the usual number of elements: as good as none. */
    private static final int LISTS_PER_SHORT_ONE = 1 << 30;

    Range {
        if (fewest < 0 || usual < fewest || most < usual) {
            throw new IllegalArgumentException(
                    "Range must not be negative nor end before it starts but was " + fewest + " to " + most);
        }
    }

    /** Obtains a range that no sample leaves. */
    Range(int fewest, int most) {
        this(fewest, fewest, most);
    }

    /** Returns a range of the same samples, which can be made simpler down to a single one of the things. */
    Range downToOne() {
        return new Range(Math.min(1, fewest), usual, most);
    }

    /** Returns how many there are in the rest, one at least, if there were so many before. */
    Range minus(int before) {
        return ofOneAtLeast(fewest - before, usual - before, most - before);
    }

    /** Returns how many there are in each of so many parts, one at least. */
    Range dividedBy(int parts) {
        return ofOneAtLeast(fewest / parts, usual / parts, most / parts);
    }

    private static Range ofOneAtLeast(int fewest, int usual, int most) {
        return new Range(Math.max(1, fewest), Math.max(1, usual), Math.max(1, Math.max(usual, most)));
    }

    /** Makes a list, the shortest being the simplest; those a third of the way from the fewest to the most are the most frequent. */
    <T> List<T> list(RandomSource choices, RandomSource.ElementSampler<T> sampler) {
        List<T> elements = new ArrayList<>();
        boolean isDone = false;
        while (!isDone && elements.size() < most) {
            int index = elements.size();
            // Chosen even where there must be one more, so that other limits do not shift all other choices.
            Optional<T> next = choices.part(any -> any.below(listsPerEnd(index)) > 0 || index < fewest
                    ? Optional.of(sampler.sample(any, index))
                    : Optional.empty());
            next.ifPresent(elements::add);
            isDone = next.isEmpty();
        }
        return List.copyOf(elements);
    }

    private int listsPerEnd(int index) {
        return fewest <= index && index < usual ? LISTS_PER_SHORT_ONE : Math.max(1, (most - usual) / 3) + 1;
    }
}
