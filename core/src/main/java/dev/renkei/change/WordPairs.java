package dev.renkei.change;

import java.util.stream.IntStream;

/**
 * Finds the pairs of neighbouring characters of a text.
 *
 * <p>Only letters and digits count: at any other sign a new run begins, and a run of one character stands for itself.
 */
final class WordPairs {

    /** What a longer text says beyond this neither makes it another nor the same. */
    private static final int MAX_LENGTH = 400;

    private WordPairs() {}

    /** Returns the codes of the pairs, each once. */
    static IntStream of(String text) {
        String normal = NormalText.of(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        IntStream.Builder pairs = IntStream.builder();
        int start = 0;
        while (start < normal.length()) {
            int end = endOfRun(normal, start);
            addRun(normal, start, end, pairs);
            start = end + 1;
        }
        return pairs.build().distinct();
    }

    private static void addRun(String text, int start, int end, IntStream.Builder pairs) {
        if (end - start == 1) {
            pairs.add(code(text.charAt(start), '\0'));
        }
        for (int i = start + 1; i < end; i++) {
            pairs.add(code(text.charAt(i - 1), text.charAt(i)));
        }
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
}
