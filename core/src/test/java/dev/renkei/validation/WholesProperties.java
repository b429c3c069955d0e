package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WholesProperties {

    private static final int SIZE = 8;

    @Property
    void eachItemThatReachesItselfIsInAReportedCycle(@ForAll("wholes") List<Integer> wholes) {
        List<Integer> cycles = of(wholes).cycles();

        assertThat(cycles)
                .allSatisfy(item ->
                        assertThat(reachedFrom(wholes.get(item), wholes)).contains(item));
        assertThat(cycles).doesNotHaveDuplicates();
        for (int item = 0; item < SIZE; item++) {
            Set<Integer> reached = reachedFrom(wholes.get(item), wholes);
            assertThat(!reached.contains(item) || cycles.stream().anyMatch(reached::contains))
                    .isTrue();
        }
    }

    @Property
    void aTotalIsTheSumOverAllThatReachesTheItem(@ForAll("trees") List<Integer> wholes) {
        int[] own = IntStream.range(0, SIZE).map(item -> 1 << item).toArray();

        int[] totals = of(wholes).totals(own);

        for (int item = 0; item < SIZE; item++) {
            int whole = item;
            assertThat(totals[item])
                    .isEqualTo(IntStream.range(0, SIZE)
                            .filter(part -> reachedFrom(part, wholes).contains(whole))
                            .map(part -> own[part])
                            .sum());
        }
    }

    @Property
    void theNearestIsTheFirstOnTheWayThatSaysSo(
            @ForAll("trees") List<Integer> wholes, @ForAll("saying") Set<Integer> saying) {
        List<Optional<Integer>> nearest =
                of(wholes).nearest(item -> Optional.of(item).filter(saying::contains));

        for (int item = 0; item < SIZE; item++) {
            assertThat(nearest.get(item))
                    .isEqualTo(reachedFrom(item, wholes).stream()
                            .filter(saying::contains)
                            .findFirst());
        }
    }

    private static Wholes of(List<Integer> wholes) {
        List<Integer> items = IntStream.range(0, SIZE).boxed().toList();
        return Wholes.of(items, item -> Optional.of("" + item), item -> Optional.of("" + wholes.get(item)));
    }

    /** Returns an item and all wholes that it reaches, nearest first. */
    private static Set<Integer> reachedFrom(int first, List<Integer> wholes) {
        Set<Integer> reached = new LinkedHashSet<>();
        int next = first;
        while (next < SIZE && reached.add(next)) {
            next = wholes.get(next);
        }
        return reached;
    }

    @Provide
    Arbitrary<List<Integer>> wholes() {
        return Arbitraries.integers().between(0, SIZE).list().ofSize(SIZE);
    }

    /** Each item is part of a later one, or of none. */
    @Provide
    Arbitrary<List<Integer>> trees() {
        return Arbitraries.integers().between(1, SIZE).list().ofSize(SIZE).map(steps -> {
            List<Integer> wholes = new ArrayList<>();
            for (int item = 0; item < SIZE; item++) {
                wholes.add(Math.min(SIZE, item + steps.get(item)));
            }
            return wholes;
        });
    }

    @Provide
    Arbitrary<Set<Integer>> saying() {
        return Arbitraries.integers().between(0, SIZE - 1).set();
    }
}
