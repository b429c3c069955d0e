package dev.renkei.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings names into the form in which they are compared: width, spaces and case make no difference.
 */
final class TextKey {

    private TextKey() {}

    /** Returns the form in which a text is compared, empty if nothing is left of it. */
    static Optional<String> of(String text) {
        String key = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !isSpace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
