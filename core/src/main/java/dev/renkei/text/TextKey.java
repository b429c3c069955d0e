package dev.renkei.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Computes the key under which a name or label is compared: width, spaces and case make no difference.
 *
 * <p>For example, {@code コープ　みらい} and {@code ｺｰﾌﾟみらい} have one key.
 */
public final class TextKey {

    private TextKey() {}

    /**
     * Returns the key of a text.
     *
     * <p>For example, {@code of("ＣＯ･ＯＰ みらい")} gives {@code "co・opみらい"}.
     *
     * @param text  the text, not null
     * @return the key, empty if the text has only spaces, not null
     */
    public static String of(CharSequence text) {
        return Normalizer.normalize(Objects.requireNonNull(text, "text"), Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !isSpace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the keys of a text in all its languages.
     *
     * @param text  the text, not null
     * @return the keys that are not empty, in the order of the languages, not null
     */
    public static Set<String> allOf(LocalizedText text) {
        Set<String> keys = new LinkedHashSet<>();
        text.getTexts().values().forEach(each -> keys.add(of(each)));
        keys.remove("");
        return keys;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
