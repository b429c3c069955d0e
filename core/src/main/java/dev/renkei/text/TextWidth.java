package dev.renkei.text;

import java.util.Objects;

/**
 * Converts full-width characters (全角) that Japanese documents use for digits, letters and signs to half width.
 *
 * @since 0.1.0
 */
public final class TextWidth {

    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int DISTANCE_TO_ASCII = FIRST_FULL_WIDTH - '!';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private TextWidth() {}

    /**
     * Returns a text in which full-width ASCII characters and ideographic spaces are replaced by half-width (半角) ASCII characters.
     *
     * <p>For example, {@code toHalfWidth("平成２９年")} returns {@code "平成29年"}.
     *
     * <p>Each character keeps its index: the result is as long as the text. Half-width katakana and all other characters stay
     * as they are.
     *
     * @param text  the text, not null
     * @return the text in half-width characters, not null
     */
    public static String toHalfWidth(CharSequence text) {
        Objects.requireNonNull(text, "text");
        char[] narrowed = text.toString().toCharArray();
        for (int i = 0; i < narrowed.length; i++) {
            narrowed[i] = toHalfWidth(narrowed[i]);
        }
        return new String(narrowed);
    }

    /** Returns the half-width form of a character, or the character itself if it has none. */
    static char toHalfWidth(char character) {
        if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
            return (char) (character - DISTANCE_TO_ASCII);
        }
        return character == IDEOGRAPHIC_SPACE ? ' ' : character;
    }
}
