package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongestRunProperties {

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(size ->
                        Arbitraries.shuffle(IntStream.range(0, size).boxed().toList()));
    }

    @Property
    void ascendsAndIsAsLongAsAnyOther(@ForAll("orders") List<Integer> order) {
        int[] numbers = order.stream().mapToInt(Integer::intValue).toArray();
        BitSet run = Matching.longestRun(numbers);
        assertThat(run.stream().map(i -> numbers[i]).toArray()).isSorted();
        assertThat(run.cardinality()).isEqualTo(longest(numbers));
    }

    /** Tries all subsequences. */
    private static int longest(int[] numbers) {
        return IntStream.range(0, 1 << numbers.length)
                .filter(chosen -> ascends(numbers, chosen))
                .map(Integer::bitCount)
                .max()
                .orElse(0);
    }

    private static boolean ascends(int[] numbers, int chosen) {
        int[] run = IntStream.range(0, numbers.length)
                .filter(i -> (chosen >> i & 1) == 1)
                .map(i -> numbers[i])
                .toArray();
        return IntStream.range(1, run.length).allMatch(i -> run[i - 1] < run[i]);
    }
}
