package dev.renkei.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shortens texts for messages and makes invisible characters visible.
 */
public final class Excerpt {

    private static final int MAX_SHOWN = 100;
    private static final int BEFORE = 10;

    private Excerpt() {}

    /**
     * Returns the first characters of a text, at most 100.
     *
     * <p>Control characters, invisible format characters and unpaired surrogates are shown as escapes, such as {@code \\u0000}.
     * An ellipsis marks a text that was shortened.
     *
     * @param text  the text, not null
     * @return the excerpt, not null
     */
    public static String of(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        int index = 0;
        for (int count = 0; count < MAX_SHOWN && index < text.length(); count++) {
            int character = Character.codePointAt(text, index);
            index += Character.charCount(character);
            if (isVisible(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", character));
            }
        }
        return index < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /**
     * Returns the part of a text at an index, with a few characters before it.
     *
     * @param text  the text, not null
     * @param index  the index, from 0 to the length of the text
     * @return the excerpt, not null
     */
    public static String around(String text, int index) {
        int start = Math.max(0, index - BEFORE);
        boolean half = start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start));
        return of((start > 0 ? "…" : "") + text.substring(half ? start - 1 : start));
    }

    /**
     * Returns a short text for a value: its type and, in brackets, the facts that distinguish it from other values.
     *
     * <p>For example, {@code listing("Plan", Optional.of("主な取組内容"), Optional.empty(), 12)} is
     * {@code Plan[主な取組内容, 12]}.
     *
     * @param type  the name of the type, not null
     * @param facts  the facts; an empty {@link Optional} or list is left out, not null
     * @return the text, on one line, at most 100 characters between the brackets, not null
     */
    public static String listing(String type, Object... facts) {
        String listed = Arrays.stream(facts)
                .flatMap(Excerpt::present)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return type + "[" + of(listed) + "]";
    }

    private static Stream<?> present(Object fact) {
        if (fact instanceof Optional<?> optional) {
            return optional.stream();
        }
        return fact instanceof Collection<?> collection ? collection.stream() : Stream.of(fact);
    }

    /**
     * Returns a number with its noun, such as {@code 1 member} or {@code 12 members}.
     *
     * @param counted  the collection whose size is counted, not null
     * @param noun  the noun in the singular, with a regular plural, not null
     * @return the number and the noun, empty if the collection is empty, not null
     */
    public static Optional<String> count(Collection<?> counted, String noun) {
        int size = counted.size();
        return size == 0 ? Optional.empty() : Optional.of(size + " " + noun + (size == 1 ? "" : "s"));
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
