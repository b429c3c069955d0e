package dev.renkei.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Knows the language tags of BCP 47 (RFC 5646).
 */
public final class LanguageTags {

    /** The tag of a text whose language is not stated: that of its document. */
    public static final String UNDETERMINED = "und";

    private static final int MAX_LENGTH = 100;
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

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
        return isLanguageAlone(tag) || isLocale(tag.toString());
    }

    /** Tells whether a tag is two or three small letters, as most are: nothing else of it needs a look. */
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
     * <p>For example, {@code ja} and {@code en-GB} are known, {@code xx} and {@code und} are not. Languages of three letters are
     * taken as known, for the platform does not list them.
     *
     * @param tag  the text to check, not null
     * @return true if the language is known
     */
    public static boolean isKnown(CharSequence tag) {
        if (!isWellFormed(tag)) {
            return false;
        }
        String language = Locale.forLanguageTag(tag.toString()).getLanguage();
        return language.length() == 3 || TWO_LETTERS.contains(language);
    }

    /**
     * Returns a tag in the case in which tags are written: small letters, but capitals for a country and a capital first for a script.
     *
     * <p>For example, {@code zh-Hant-TW} for {@code ZH-hant-tw}. To BCP 47 (RFC 5646, 2.1.1) the case of a tag means nothing. What is
     * not well-formed is returned as it is.
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
