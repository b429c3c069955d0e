package dev.renkei.time;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.JapaneseNumerals;
import dev.renkei.text.TextWidth;
import java.util.OptionalInt;

/**
 * Walks over the words of a date from left to right.
 *
 * <p>Full-width forms are read as half-width ones, and spaces between the parts are passed over.
 */
final class WordingScanner {

    /** No numeral of a date is longer, in figures or in kanji. */
    private static final int MAX_NUMERAL_LENGTH = 8;

    private static final String KANJI_NUMERALS = "〇零一二三四五六七八九十百千";

    private final String text;
    private int at;

    WordingScanner(CharSequence text) {
        this.text = TextWidth.toHalfWidth(text);
    }

    int position() {
        return at;
    }

    void reset(int position) {
        at = position;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** Tells whether a character stands before the one to be read next. */
    boolean hasPassed(char wanted) {
        int found = text.indexOf(wanted);
        return found >= 0 && found < at;
    }

    /** Passes over a word, and the spaces before it, if it comes next. */
    boolean accept(String word) {
        int start = afterSpaces();
        if (!text.startsWith(word, start)) {
            return false;
        }
        at = start + word.length();
        return true;
    }

    /** Passes over one of several characters, and the spaces before it, if it comes next. */
    boolean acceptAnyOf(String characters) {
        int start = afterSpaces();
        if (start == text.length() || characters.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        at = start + 1;
        return true;
    }

    /**
     * Reads a number in figures or kanji numerals, if one comes next that has so many figures.
     *
     * @param fewest  the fewest figures
     * @param most  the most figures
     * @return the number, empty if none comes next
     */
    OptionalInt number(int fewest, int most) {
        int start = afterSpaces();
        int end = start;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            return numeral(start, end, fewest, most);
        }
        while (end < text.length() && KANJI_NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == start ? OptionalInt.empty() : kanjiNumeral(start, end, fewest, most);
    }

    private OptionalInt numeral(int start, int end, int fewest, int most) {
        if (end - start < fewest || end - start > most) {
            return OptionalInt.empty();
        }
        at = end;
        return OptionalInt.of(Integer.parseInt(text, start, end, 10));
    }

    private OptionalInt kanjiNumeral(int start, int end, int fewest, int most) {
        if (end - start > MAX_NUMERAL_LENGTH) {
            return OptionalInt.empty();
        }
        OptionalInt number = kanjiNumber(text.substring(start, end));
        int figures = number.isPresent() ? Integer.toString(number.getAsInt()).length() : 0;
        if (figures < fewest || figures > most) {
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
        // A text does not begin with spaces: those before its first part are not passed over.
        while (next > 0 && next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
