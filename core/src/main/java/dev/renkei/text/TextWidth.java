package dev.renkei.text;

import dev.renkei.character.LookAlikes;
import java.util.Objects;

/**
 * Converts full-width characters (全角) that Japanese documents use for digits, letters and signs to half width.
 *
 * @since 0.1.0
 */
public final class TextWidth {

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
            narrowed[i] = LookAlikes.toHalfWidth(narrowed[i]);
        }
        return new String(narrowed);
    }
}
