package dev.renkei.character;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the whole numbers of English documents: digits, and words from {@code zero} to {@code ninety-nine}.
 */
public final class EnglishNumerals {

    private static final List<String> UP_TO_NINETEEN = List.of(("zero one two three four five six seven eight nine"
                    + " ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .split(" "));

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final int MAX_DIGITS = 9;

    /** A regular expression for what {@link #parse} reads, without groups, for texts of any case. */
    public static final String FORM = "(?:[0-9]{1," + MAX_DIGITS + "}|(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", UP_TO_NINETEEN.subList(1, 10)) + "))?|"
            + String.join(
                    "|",
                    UP_TO_NINETEEN.stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .toList())
            + ")";

    private EnglishNumerals() {}

    /**
     * Parses a whole number.
     *
     * <p>For example, {@code parse("Twenty-one")} returns 21, and so does {@code parse("21")}.
     *
     * @param text  the number, the whole text, not null
     * @return the number, empty if the text is none, not null
     */
    public static Optional<Integer> parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String word = text.toString().toLowerCase(Locale.ROOT);
        if (word.matches("[0-9]{1," + MAX_DIGITS + "}")) {
            return Optional.of(Integer.valueOf(word));
        }
        int small = UP_TO_NINETEEN.indexOf(word);
        return small >= 0 ? Optional.of(small) : parseTens(word);
    }

    private static Optional<Integer> parseTens(String word) {
        String[] parts = word.split("[- ]", -1);
        int tens = TENS.indexOf(parts[0]) + 2;
        int ones = parts.length == 2 ? UP_TO_NINETEEN.indexOf(parts[1]) : 0;
        boolean isNumber = tens >= 2 && parts.length <= 2 && ones < 10 && (parts.length == 1 ? ones == 0 : ones > 0);
        return isNumber ? Optional.of(10 * tens + ones) : Optional.empty();
    }
}
