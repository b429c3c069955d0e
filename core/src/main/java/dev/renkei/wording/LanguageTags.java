package dev.renkei.wording;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Checks and normalizes language tags of BCP 47 (RFC 5646).
 */
public final class LanguageTags {

    private static final int MAX_LENGTH = 100;
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageTags() {}

    /**
     * Checks if a text is a well-formed language tag.
     *
     * <p>For example, {@code ja}, {@code zh-Hant-TW} and {@code und} are well-formed, {@code ja_JP} and {@code 日本語} are not.
     * The method does not check whether the subtags are registered. A text longer than 100 characters is never well-formed.
     *
     * @param tag  the text to check, not null
     * @return true if the text is well-formed
     */
    public static boolean isWellFormed(CharSequence tag) {
        Objects.requireNonNull(tag, "tag");
        if (tag.length() == 0 || tag.length() > MAX_LENGTH) {
            return false;
        }
        return isLanguageAlone(tag) || isLocale(tag.toString());
    }

    /** Checks if a tag consists only of a language of two or three lower-case letters. Most tags do, and need no further check. */
    private static boolean isLanguageAlone(CharSequence tag) {
        return (tag.length() == 2 || tag.length() == 3)
                && isSmallLetter(tag.charAt(0))
                && isSmallLetter(tag.charAt(1))
                && isSmallLetter(tag.charAt(tag.length() - 1));
    }

    private static boolean isSmallLetter(char each) {
        return each >= 'a' && each <= 'z';
    }

    private static boolean isLocale(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }

    /**
     * Checks if a text is a well-formed language tag whose language is listed in ISO 639.
     *
     * <p>For example, {@code ja} and {@code en-GB} are known, {@code xx} and {@code und} are not. Every language of three
     * letters counts as known, because the platform does not list them.
     *
     * @param tag  the text to check, not null
     * @return true if the language is known
     */
    public static boolean isKnown(CharSequence tag) {
        if (!isWellFormed(tag)) {
            return false;
        }
        if (isLanguageAlone(tag) && TWO_LETTERS.contains(tag.toString())) {
            return true;
        }
        String language = Locale.forLanguageTag(tag.toString()).getLanguage();
        return language.length() == 3 || TWO_LETTERS.contains(language);
    }

    /**
     * Returns a tag in its usual case: lower case for the language, upper case for the country, title case for the script.
     *
     * <p>For example, {@code zh-Hant-TW} for {@code ZH-hant-tw}. The case of a tag has no meaning (RFC 5646, 2.1.1). A tag that
     * is not well-formed is returned unchanged.
     *
     * @param tag  the tag, not null
     * @return the tag, not null
     */
    public static String inUsualCase(String tag) {
        if (isLanguageAlone(tag) || !isWellFormed(tag)) {
            return tag;
        }
        StringBuilder usual = new StringBuilder();
        int before = 0;
        for (String subtag : tag.toLowerCase(Locale.ROOT).split("-", -1)) {
            boolean isFirstOrBehindSingle = before < 2;
            usual.append(usual.isEmpty() ? "" : "-").append(isFirstOrBehindSingle ? subtag : inUsualCaseBehind(subtag));
            before = subtag.length();
        }
        return usual.toString();
    }

    private static String inUsualCaseBehind(String subtag) {
        return switch (subtag.length()) {
            case 2 -> subtag.toUpperCase(Locale.ROOT);
            case 4 -> subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
            default -> subtag;
        };
    }
}
