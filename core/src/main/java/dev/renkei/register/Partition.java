package dev.renkei.register;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers in parts that are united bit by bit (union-find).
 */
final class Partition {

    private final int[] parents;

    private Partition(int[] parents) {
        this.parents = parents;
    }

    /** Returns the partition of so many numbers in which each is a part of its own. */
    static Partition ofSingles(int size) {
        int[] parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
        return new Partition(parents);
    }

    Partition copy() {
        return new Partition(parents.clone());
    }

    /** Returns the number that stands for the part of a number: the least of them. */
    int partOf(int number) {
        int each = number;
        while (parents[each] != each) {
            parents[each] = parents[parents[each]];
            each = parents[each];
        }
        return each;
    }

    /** Returns for each number the one that stands for its part. */
    int[] toParts() {
        return IntStream.range(0, parents.length).map(this::partOf).toArray();
    }

    void unite(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            int one = partOf(numbers.get(i - 1));
            int other = partOf(numbers.get(i));
            parents[Math.max(one, other)] = Math.min(one, other);
        }
    }
}
