package dev.renkei.time;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.JapaneseNumerals;
import dev.renkei.text.LookAlikes;
import java.util.OptionalInt;

/**
 * Scans the words of a date from left to right.
 *
 * <p>Characters that {@linkplain LookAlikes look like} plain ones are read as those, and spaces between the parts are skipped.
 */
final class WordingScanner {

    /** The maximum length of a numeral in a date, in digits or kanji. */
    private static final int MAX_NUMERAL_LENGTH = 8;

    private static final String KANJI_NUMERALS = "〇零一二三四五六七八九十百千";

    private final String text;
    private int at;

    WordingScanner(CharSequence text) {
        this.text = LookAlikes.toPlain(text);
    }

    /** Checks if a text begins or ends with white space, which only the words of a source may do. */
    static boolean hasOuterSpaces(CharSequence text) {
        String plain = LookAlikes.toPlain(text);
        return plain.startsWith(" ") || plain.endsWith(" ");
    }

    int position() {
        return at;
    }

    void reset(int position) {
        at = position;
    }

    boolean isAtEnd() {
        return afterSpaces() == text.length();
    }

    /** Checks if a character occurs before the current position. */
    boolean occursBefore(char wanted) {
        int found = text.indexOf(wanted);
        return found >= 0 && found < at;
    }

    /** Skips a word and the spaces before it, if it comes next. */
    boolean accept(String word) {
        int start = afterSpaces();
        if (!text.startsWith(word, start)) {
            return false;
        }
        at = start + word.length();
        return true;
    }

    /** Skips one of several characters and the spaces before it, if one comes next. */
    boolean acceptAnyOf(String characters) {
        int start = afterSpaces();
        if (start == text.length() || characters.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        at = start + 1;
        return true;
    }

    /**
     * Reads a number in digits or kanji numerals, if one with a suitable number of digits comes next.
     *
     * @param min  the minimum number of digits
     * @param max  the maximum number of digits
     * @return the number, empty if none comes next
     */
    OptionalInt number(int min, int max) {
        int start = afterSpaces();
        int end = start;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            return numeral(start, end, min, max);
        }
        while (end < text.length() && KANJI_NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == start ? OptionalInt.empty() : kanjiNumeral(start, end, min, max);
    }

    private OptionalInt numeral(int start, int end, int min, int max) {
        if (end - start < min || end - start > max) {
            return OptionalInt.empty();
        }
        at = end;
        return OptionalInt.of(Integer.parseInt(text, start, end, 10));
    }

    private OptionalInt kanjiNumeral(int start, int end, int min, int max) {
        if (end - start > MAX_NUMERAL_LENGTH) {
            return OptionalInt.empty();
        }
        OptionalInt number = kanjiNumber(text.substring(start, end));
        int figures = number.isPresent() ? Integer.toString(number.getAsInt()).length() : 0;
        if (figures < min || figures > max) {
            return OptionalInt.empty();
        }
        at = end;
        return number;
    }

    private static OptionalInt kanjiNumber(String numeral) {
        try {
            return OptionalInt.of(JapaneseNumerals.parseInt(numeral));
        } catch (InvalidTextException notANumber) {
            return OptionalInt.empty();
        }
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private int afterSpaces() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
