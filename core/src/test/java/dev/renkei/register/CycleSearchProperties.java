package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CycleSearchProperties {

    @Provide
    Arbitrary<int[][]> links() {
        return Arbitraries.integers().between(1, 14).flatMap(size -> {
            Arbitrary<int[]> others = Arbitraries.integers()
                    .between(0, size - 1)
                    .list()
                    .ofMaxSize(3)
                    .map(list -> list.stream().mapToInt(Integer::intValue).toArray());
            return others.list()
                    .ofSize(size)
                    .map(list -> IntStream.range(0, size)
                            .mapToObj(i -> Arrays.stream(list.get(i))
                                    .filter(other -> other != i)
                                    .toArray())
                            .toArray(int[][]::new));
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyCycleLeadsBackToItsLeastNumber(@ForAll("links") int[][] links) {
        for (List<Integer> cycle : RelationIndex.CycleSearch.in(links)) {
            assertThat(cycle).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(cycle.get(0))
                    .isEqualTo(cycle.stream().min(Integer::compare).orElseThrow());
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(links[cycle.get(i)]).contains(cycle.get((i + 1) % cycle.size()));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void cyclesShareNoNumberAndWithoutThemNoneIsLeft(@ForAll("links") int[][] links) {
        List<Integer> inCycles = RelationIndex.CycleSearch.in(links).stream()
                .flatMap(List::stream)
                .toList();
        Set<Integer> rest =
                new HashSet<>(IntStream.range(0, links.length).boxed().toList());
        inCycles.forEach(rest::remove);

        boolean isChanged = true;
        while (isChanged) {
            isChanged = rest.removeIf(each -> Arrays.stream(links[each]).noneMatch(rest::contains));
        }

        assertThat(inCycles).doesNotHaveDuplicates();
        assertThat(rest).isEmpty();
    }

    @Example
    void followsAVeryLongWay() {
        int size = 200_000;
        int[][] links = IntStream.range(0, size)
                .mapToObj(i -> new int[] {(i + 1) % size})
                .toArray(int[][]::new);

        assertThat(RelationIndex.CycleSearch.in(links))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle).hasSize(size).startsWith(0, 1, 2));
    }
}
