package dev.renkei.change;

import java.util.BitSet;

/** Finds the most numbers of a sequence that ascend, so that as few others as possible have to move. */
final class LongestRun {

    private static final int NONE = -1;

    private LongestRun() {}

    /** Returns the indexes of one longest ascending subsequence of different numbers; takes n log n steps. */
    static BitSet of(int[] numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] predecessors = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int place = placeOf(numbers[i], numbers, lastOfLength, length);
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

    private static int placeOf(int number, int[] numbers, int[] lastOfLength, int length) {
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
