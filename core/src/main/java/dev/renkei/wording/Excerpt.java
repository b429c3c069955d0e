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
    private static final int IDEOGRAPHIC_SPACE = '\u3000';

    /** Characters that are letters or symbols by their category but have no shape: the Hangul fillers and the blank of Braille. */
    private static final String INVISIBLE_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private Excerpt() {}

    /**
     * Returns the beginning of a text, at most about 100 characters.
     *
     * <p>A character that cannot be seen is shown by its name, such as {@code [ZERO WIDTH SPACE]}, or by its code if it has none:
     * control and format characters, spaces other than the ordinary and the ideographic one, unpaired surrogates and code points
     * without a character. An ellipsis marks a text that was shortened.
     *
     * @param text  the text, not null
     * @return the excerpt, not null
     */
    public static String of(CharSequence text) {
        int index = visibleAtBeginning(text);
        if (index == text.length()) {
            return text.toString();
        }
        StringBuilder shown = new StringBuilder().append(text, 0, index);
        int count = index;
        while (count < MAX_SHOWN && index < text.length()) {
            int character = Character.codePointAt(text, index);
            index += Character.charCount(character);
            if (isVisible(character)) {
                shown.appendCodePoint(character);
                count++;
            } else {
                String name = "[" + nameOf(character) + "]";
                shown.append(name);
                count += name.length();
            }
        }
        return index < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Returns how many visible characters, none of them in two halves, a text begins with, of those that are shown at most. */
    private static int visibleAtBeginning(CharSequence text) {
        int most = Math.min(MAX_SHOWN, text.length());
        int index = 0;
        while (index < most && isVisible(text.charAt(index))) {
            index++;
        }
        return index;
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
        return isPlain(character) || isVisibleByType(character);
    }

    /** Checks for a letter, figure or sign of ASCII, for kana or a kanji in use, as most characters are. */
    private static boolean isPlain(int character) {
        return (character >= ' ' && character <= '~')
                || (character >= '\u3041' && character <= '\u3096')
                || (character >= '\u30A1' && character <= '\u30FE')
                || (character >= '\u4E00' && character <= '\u9FA5');
    }

    private static boolean isVisibleByType(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ' || character == IDEOGRAPHIC_SPACE;
            default -> INVISIBLE_LETTERS.indexOf(character) < 0;
        };
    }

    /** Returns the Unicode name without its abbreviation in brackets, such as {@code LINE FEED}, or the code. */
    private static String nameOf(int character) {
        String name = Character.getType(character) == Character.SURROGATE ? null : Character.getName(character);
        if (name == null) {
            return String.format(Locale.ROOT, "U+%04X", character);
        }
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
