package dev.renkei.character;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks that texts contain no unpaired surrogate, which neither UTF-8 nor JSON (RFC 7493) can represent.
 *
 * <p>Every text of a value is checked, so that every value can be written.
 *
 * @since 0.1.0
 */
public final class UnicodeText {

    private UnicodeText() {}

    /**
     * Returns a text if it is well-formed.
     *
     * @param text  the text, not null
     * @return the text, not null
     * @throws InvalidTextException if the text contains an unpaired surrogate
     */
    public static String requireWellFormed(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            // Most texts contain no surrogate; only the others are checked by code point.
            if (Character.isSurrogate(text.charAt(i))) {
                return requireWholePairs(text);
            }
        }
        return text;
    }

    /**
     * Returns an optional text if it is well-formed.
     *
     * @param text  the text, empty for none, not null
     * @return the text, not null
     * @throws InvalidTextException if the text contains an unpaired surrogate
     */
    public static Optional<String> requireWellFormed(Optional<String> text) {
        text.ifPresent(UnicodeText::requireWellFormed);
        return text;
    }

    /**
     * Checks that several texts are well-formed.
     *
     * @param texts  the texts, not null
     * @throws InvalidTextException if one of them contains an unpaired surrogate
     */
    public static void requireWellFormed(Collection<String> texts) {
        texts.forEach(UnicodeText::requireWellFormed);
    }

    private static String requireWholePairs(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                throw new InvalidTextException(ParseFailure.of(UnicodeText.class, "surrogate", text));
            }
        }
        return text;
    }
}
