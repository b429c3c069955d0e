package dev.renkei.change;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What two lists have in common, and what only one of them has. */
record Matching<T>(List<Match<T>> matches, List<Positioned<T>> removed, List<Positioned<T>> added) {

    private static final int NONE = -1;

    /** A thing with its position. Things of different groups are the same only for a reason that says so. */
    record Positioned<T>(T item, Change.Position position, int group) {

        static <T> List<Positioned<T>> all(List<? extends T> items) {
            return IntStream.range(0, items.size())
                    .mapToObj(index -> new Positioned<T>(items.get(index), Change.Position.of(index), 0))
                    .toList();
        }
    }

    Set<Change.Position> moved() {
        return moved(matches);
    }

    /** Returns the positions before of the fewest things that have to move to bring each list into its new order. */
    static <T> Set<Change.Position> moved(Collection<Match<T>> matches) {
        Map<Integer, List<Match<T>>> byList = matches.stream()
                .sorted(Comparator.comparing(Match::from, Change.Position.ORDER))
                .collect(Collectors.groupingBy(match -> match.from().list(), TreeMap::new, Collectors.toList()));
        Set<Change.Position> moved = new TreeSet<>(Change.Position.ORDER);
        for (List<Match<T>> list : byList.values()) {
            BitSet staying = longestRun(
                    list.stream().mapToInt(match -> match.to().index()).toArray());
            for (int i = staying.nextClearBit(0); i < list.size(); i = staying.nextClearBit(i + 1)) {
                moved.add(list.get(i).from());
            }
        }
        return moved;
    }

    /** Returns the indexes of one longest ascending subsequence of different numbers; takes n log n steps. */
    static BitSet longestRun(int[] numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] predecessors = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int place = runBelow(numbers[i], numbers, lastOfLength, length);
            predecessors[i] = place == 0 ? NONE : lastOfLength[place - 1];
            lastOfLength[place] = i;
            length = Math.max(length, place + 1);
        }
        BitSet run = new BitSet();
        for (int i = length == 0 ? NONE : lastOfLength[length - 1]; i != NONE; i = predecessors[i]) {
            run.set(i);
        }
        return run;
    }

    /** Returns the length of the longest run so far that ends below a number. */
    private static int runBelow(int number, int[] numbers, int[] lastOfLength, int length) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lastOfLength[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
