package dev.renkei.change;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text as its pairs of characters, in the order of their codes, each with its weight. */
record WeighedText(int[] codes, double[] weights, double total) {

    static WeighedText of(int[] codes, double[] weights) {
        return new WeighedText(codes, weights, Arrays.stream(weights).sum());
    }

    boolean isEmpty() {
        return codes.length == 0;
    }

    /** Returns Dice's coefficient: twice what both have, of all that the two have. The same from either side. */
    double similarityTo(WeighedText other) {
        double all = total + other.total;
        return all == 0 ? 0 : Math.min(1, 2 * sharedWith(other) / all);
    }

    /** Returns how much of this text the other has as well. */
    double shareIn(WeighedText other) {
        return total == 0 ? 0 : Math.min(1, sharedWith(other) / total);
    }

    /** Returns how much of this text the others have together. */
    double shareIn(List<WeighedText> others) {
        int[] codesOfAll = others.stream()
                .flatMapToInt(other -> IntStream.of(other.codes))
                .sorted()
                .distinct()
                .toArray();
        return shareIn(of(codesOfAll, new double[codesOfAll.length]));
    }

    private double sharedWith(WeighedText other) {
        double shared = 0;
        int i = 0;
        int k = 0;
        while (i < codes.length && k < other.codes.length) {
            if (codes[i] == other.codes[k]) {
                shared += weights[i];
                i++;
                k++;
            } else if (codes[i] < other.codes[k]) {
                i++;
            } else {
                k++;
            }
        }
        return shared;
    }
}
