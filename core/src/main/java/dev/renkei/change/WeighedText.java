package dev.renkei.change;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A text as its pairs of characters, in the order of their codes, each with its weight. */
final class WeighedText {

    private final int[] codes;
    private final double[] weights;
    private final double total;

    private WeighedText(int[] codes, double[] weights) {
        this.codes = codes;
        this.weights = weights;
        this.total = sum(weights);
    }

    static WeighedText of(IntStream codes, IntToDoubleFunction weightOf) {
        int[] inOrder = codes.sorted().distinct().toArray();
        return new WeighedText(
                inOrder, IntStream.of(inOrder).mapToDouble(weightOf).toArray());
    }

    /** Adds in the order in which shared pairs are added, so that a text is wholly similar to itself. */
    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    int size() {
        return codes.length;
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
        return shareIn(of(others.stream().flatMapToInt(other -> IntStream.of(other.codes)), code -> 1));
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
