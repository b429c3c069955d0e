package dev.renkei.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * Knows the language tags of BCP 47 (RFC 5646).
 */
public final class LanguageTags {

    /** The tag of a text whose language is not stated: that of its document. */
    public static final String UNDETERMINED = "und";

    private static final int MAX_LENGTH = 100;

    private LanguageTags() {}

    /**
     * Checks if a text is a well-formed language tag.
     *
     * <p>For example, {@code ja}, {@code zh-Hant-TW} and {@code und} are well-formed, {@code ja_JP} and {@code 日本語} are
     * not. Whether the subtags are registered is not checked. A tag of more than 100 characters is not taken for one.
     *
     * @param tag  the text to check, not null
     * @return true if the text is well-formed
     */
    public static boolean isWellFormed(CharSequence tag) {
        Objects.requireNonNull(tag, "tag");
        if (tag.length() == 0 || tag.length() > MAX_LENGTH) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag.toString());
            return true;
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }
}
