package dev.renkei.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        List<WordPairs> all = Stream.concat(before.stream(), after.stream())
                .map(WordPairs::of)
                .toList();
        Vocabulary vocabulary = new Vocabulary(all.size());
        all.forEach(vocabulary::count);
        List<WeighedText> weighed = new ArrayList<>();
        all.forEach(text -> weighed.add(vocabulary.weigh(text)));
        return new Sides(
                List.copyOf(weighed.subList(0, before.size())),
                List.copyOf(weighed.subList(before.size(), weighed.size())));
    }

    private void count(WordPairs text) {
        for (int code : text.codes()) {
            textsByPair.merge(code, 1, Integer::sum);
        }
    }

    private WeighedText weigh(WordPairs text) {
        double[] weights =
                IntStream.of(text.codes()).mapToDouble(this::weightOf).toArray();
        return WeighedText.of(text.codes(), weights);
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
