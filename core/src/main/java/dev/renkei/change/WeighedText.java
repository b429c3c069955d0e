package dev.renkei.change;

import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as its pairs of neighbouring characters, in the order of their codes, each with its weight.
 *
 * <p>Only letters and digits count: at any other sign a new run begins, and a run of one character counts as it is. The more of the
 * compared texts contain a pair, the less it weighs.
 */
final class WeighedText {

    /** Nothing beyond this length makes a text another or the same. */
    private static final int MAX_LENGTH = 400;

    /** The end of many labels, which tells nothing about the field (「防災に関すること」). */
    private static final Pattern FORMULA = Pattern.compile("(に関(する|わる)|に(係る|かかる))(こと|事項|事|取組|取組み|分野)$|について$|に関して$");

    private final int[] codes;
    private final double[] weights;
    private final double total;

    private WeighedText(int[] codes, double[] weights) {
        this.codes = codes;
        this.weights = weights;
        this.total = sum(weights);
    }

    private static WeighedText of(IntStream codes, IntToDoubleFunction weightOf) {
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

    // -----------------------------------------------------------------------
    /** The texts of two states, in their order. */
    record Sides(List<WeighedText> before, List<WeighedText> after) {

        Sides reversed() {
            return new Sides(after, before);
        }
    }

    /** Weighs texts of two states against each other. */
    static Sides weigh(List<String> before, List<String> after) {
        Map<Integer, Integer> textsByPair = new HashMap<>();
        List.of(before, after)
                .forEach(texts -> texts.forEach(
                        text -> pairs(text).distinct().forEach(code -> textsByPair.merge(code, 1, Integer::sum))));
        double size = before.size() + after.size();
        IntToDoubleFunction weightOf = code -> Math.log1p(size / textsByPair.getOrDefault(code, 1));
        return new Sides(
                before.stream().map(text -> of(pairs(text), weightOf)).toList(),
                after.stream().map(text -> of(pairs(text), weightOf)).toList());
    }

    private static IntStream pairs(String text) {
        String normal = TextKey.of(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        IntStream.Builder pairs = IntStream.builder();
        for (int start = 0; start < normal.length(); start++) {
            int end = endOfRun(normal, start);
            if (end - start == 1) {
                pairs.add(code(normal.charAt(start), '\0'));
            }
            for (int i = start + 1; i < end; i++) {
                pairs.add(code(normal.charAt(i - 1), normal.charAt(i)));
            }
            start = end;
        }
        return pairs.build();
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isPartOfAWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfAWord(char character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    private static int code(char first, char second) {
        return first << Character.SIZE | second;
    }

    // -----------------------------------------------------------------------
    /** Returns a text without differences of width, case and spaces. */
    static String normal(LocalizedText text) {
        return TextKey.of(text.in(Locale.JAPANESE));
    }

    /** Returns the normal label of a field without the formula at its end. */
    static String withoutFormula(LocalizedText label) {
        String text = normal(label);
        String shorter = FORMULA.matcher(text).replaceFirst("");
        return shorter.isEmpty() ? text : shorter;
    }

    // -----------------------------------------------------------------------
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
            int order = Integer.compare(codes[i], other.codes[k]);
            shared += order == 0 ? weights[i] : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
