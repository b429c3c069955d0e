package dev.renkei.character;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Replaces characters that look like plain ones, as converters, spreadsheets and keyboards leave them in dates, figures and codes.
 *
 * <p>The plain characters are those that the parsers of Renkei know:
 * <ul>
 * <li>a space for every white space: no-break, thin and ideographic spaces, tabs, line feeds;
 * <li>{@code -} for every hyphen, dash, minus sign and horizontal line, and for a long vowel sign that does not follow kana:
 *     {@code 2013年ー2014年};
 * <li>{@code ~} for every wave dash, and {@code ・} for every middle dot;
 * <li>half-width ASCII for full-width and small characters, as {@link #toHalfWidth} does;
 * <li>ordinary kanji for Kangxi radicals and for CJK compatibility ideographs.
 * </ul>
 *
 * <p>Invisible characters that are not white space, such as a zero width space or a soft hyphen, stay as they are.
 *
 * @since 0.1.0
 */
public final class LookAlikes {

    private static final String HYPHENS =
            "\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63";
    private static final String WAVE_DASHES = "\u02DC\u2053\u223C\u223F\u301C\u3030";
    private static final String MIDDLE_DOTS = "\u00B7\u2022\u2027\u2219\u22C5\uFF65";
    private static final String SLASHES = "\u2044\u2215";
    private static final String COLONS = "\u2236\uFE30";
    private static final String LONG_VOWEL_SIGNS = "\u30FC\uFF70";

    /** Radicals of the supplement that have no compatibility mapping, each with the kanji that it is drawn as. */
    private static final String RADICALS = "⺝⺟⺠⺬⻁⻄⻑⻘⻝⻤⻨⻩⻬⻭⻲";

    private static final String KANJI_OF_RADICALS = "月母民示虎西長青食鬼麦黄斉歯亀";

    /** Letters, signs and marks without a shape: the Hangul fillers, the blank of Braille, a joiner, the place of a lost picture. */
    private static final String FILLERS = "\uFFFC\u034F\u115F\u1160\u2800\u3164\uFFA0";

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int DISTANCE_TO_ASCII = FIRST_FULL_WIDTH - '!';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private LookAlikes() {}

    /**
     * Returns the half-width form of a full-width ASCII character or an ideographic space.
     *
     * @param character  the character
     * @return the half-width form, the character itself if it has none
     */
    public static char toHalfWidth(char character) {
        if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
            return (char) (character - DISTANCE_TO_ASCII);
        }
        return character == IDEOGRAPHIC_SPACE ? ' ' : character;
    }

    /**
     * Returns a text in which full-width ASCII characters and ideographic spaces are replaced by half-width (半角) ASCII characters.
     *
     * <p>For example, {@code toHalfWidth("平成２９年")} returns {@code "平成29年"}. The result is as long as the text. Half-width katakana and
     * all other characters stay as they are.
     *
     * @param text  the text, not null
     * @return the text in half-width characters, not null
     */
    public static String toHalfWidth(CharSequence text) {
        char[] narrowed = text.toString().toCharArray();
        for (int i = 0; i < narrowed.length; i++) {
            narrowed[i] = toHalfWidth(narrowed[i]);
        }
        return new String(narrowed);
    }

    /**
     * Checks if a character is invisible: a format character, a separator of lines, or a letter or sign without a shape. Spaces and
     * controls are not meant.
     *
     * @param codePoint  the character, a Unicode code point
     * @return true if it cannot be seen
     */
    public static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> FILLERS.indexOf(codePoint) >= 0;
        };
    }

    /**
     * Returns a text in which plain characters replace those that look like them.
     *
     * <p>For example, {@code toPlain("2⽉8⽇")} gives {@code "2月8日"}, and {@code toPlain("２０１３年ー２０１４年")} gives
     * {@code "2013年-2014年"}.
     *
     * <p>Each character keeps its index: the result is as long as the text.
     *
     * @param text  the text, not null
     * @return the text in plain characters, not null
     */
    public static String toPlain(CharSequence text) {
        Objects.requireNonNull(text, "text");
        char[] plain = text.toString().toCharArray();
        for (int i = 0; i < plain.length; i++) {
            boolean lengthensVowel = i > 0 && LONG_VOWEL_SIGNS.indexOf(plain[i]) >= 0 && isKana(plain[i - 1]);
            plain[i] = lengthensVowel ? plain[i] : toPlain(plain[i]);
        }
        return new String(plain);
    }

    private static char toPlain(char character) {
        if (character < '\u0080') {
            return isControlledSpace(character) ? ' ' : character;
        }
        if (isUsual(character)) {
            return character;
        }
        if (Character.isSpaceChar(character) || character == '\u0085') {
            return ' ';
        }
        if (HYPHENS.indexOf(character) >= 0 || LONG_VOWEL_SIGNS.indexOf(character) >= 0) {
            return '-';
        }
        if (WAVE_DASHES.indexOf(character) >= 0) {
            return '~';
        }
        if (MIDDLE_DOTS.indexOf(character) >= 0) {
            return '・';
        }
        if (SLASHES.indexOf(character) >= 0) {
            return '/';
        }
        if (COLONS.indexOf(character) >= 0) {
            return ':';
        }
        int radical = RADICALS.indexOf(character);
        if (radical >= 0) {
            return KANJI_OF_RADICALS.charAt(radical);
        }
        return isCompatibilityForm(character) ? decomposed(character) : toHalfWidth(character);
    }

    /** Checks for kana or a unified ideograph, as most characters of Japanese texts are: none looks like a plain character. */
    private static boolean isUsual(char character) {
        return character >= '\u3041' && character <= '\u9FFF' && LONG_VOWEL_SIGNS.indexOf(character) < 0;
    }

    /** Checks for a tab, line feed, vertical tab, form feed or carriage return. */
    private static boolean isControlledSpace(char character) {
        return character >= '\t' && character <= '\r';
    }

    private static boolean isKana(char character) {
        return (character >= '\u3041' && character <= '\u30FF') || (character >= '\uFF66' && character <= '\uFF9F');
    }

    /** Checks for a radical, a compatibility ideograph, a small form, or a full-width currency sign. */
    private static boolean isCompatibilityForm(char character) {
        return (character >= '\u2E80' && character <= '\u2FD5')
                || (character >= '\uF900' && character <= '\uFAFF')
                || (character >= '\uFE50' && character <= '\uFE6B')
                || (character >= '\uFFE0' && character <= '\uFFE6');
    }

    private static char decomposed(char character) {
        String plain = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : character;
    }
}
