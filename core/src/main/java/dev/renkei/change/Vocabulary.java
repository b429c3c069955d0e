package dev.renkei.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all texts that are compared, each weighed by how few of the texts have it.
 *
 * <p>What most of the texts have, such as に関すること, hardly tells one of them from another.
 */
final class Vocabulary {

    private final int size;
    private final Map<Integer, Integer> textsByPair = new HashMap<>();

    private Vocabulary(int size) {
        this.size = size;
    }

    /** Weighs texts of two states against each other; the results stand in the order of the texts. */
    static Sides weigh(List<String> before, List<String> after) {
        Vocabulary vocabulary = new Vocabulary(before.size() + after.size());
        before.forEach(vocabulary::count);
        after.forEach(vocabulary::count);
        return new Sides(
                before.stream().map(vocabulary::weigh).toList(),
                after.stream().map(vocabulary::weigh).toList());
    }

    private void count(String text) {
        WordPairs.of(text).forEach(code -> textsByPair.merge(code, 1, Integer::sum));
    }

    private WeighedText weigh(String text) {
        return WeighedText.of(WordPairs.of(text), this::weightOf);
    }

    private double weightOf(int code) {
        return Math.log1p((double) size / textsByPair.getOrDefault(code, 1));
    }

    record Sides(List<WeighedText> before, List<WeighedText> after) {

        Sides reversed() {
            return new Sides(after, before);
        }
    }
}
