package dev.renkei.text;

import dev.renkei.character.LookAlikes;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Computes the key under which a name, label or title is compared: the way in which it is typed makes no difference.
 *
 * <p>The following make no difference:
 * <ul>
 * <li>width, spaces and case: {@code コープ　みらい} and {@code ｺｰﾌﾟみらい} have one key
 * <li>characters that cannot be seen, such as a zero-width space or the selector of a glyph
 * <li>old forms of kanji, of the List of Kanji for Common Use (常用漢字表), and variants such as 髙 and 﨑
 * <li>which of the many dashes and middle dots is typed, and the size of ヶ and ヵ
 * </ul>
 *
 * @since 0.1.0
 */
public final class TextKey {

    private static final char LONG_VOWEL = '\u30FC';

    /** The signs of Japanese texts that stay as they are. */
    private static final String SIGNS = "々、。「」『』○◎●△□■◇◆☆★※";

    /** Stands for nothing: a control character is in no key. */
    private static final char IGNORED = '\0';

    private TextKey() {}

    /**
     * Returns the key of a text.
     *
     * <p>For example, {@code of("ＣＯ･ＯＰ みらい")} gives {@code "co・opみらい"}, and {@code of("渡邊 髙志")} gives {@code "渡辺高志"}.
     *
     * @param text  the text, not null
     * @return the key, empty if the text has only spaces, not null
     */
    public static String of(CharSequence text) {
        String written = Objects.requireNonNull(text, "text").toString();
        return isKey(written) ? written : folded(written);
    }

    /**
     * Returns the hash code of the key of a text, most often without making the key.
     *
     * <p>For example, {@code hashOf("コープ　みらい")} is {@code "コープみらい".hashCode()}.
     *
     * @param text  the text, not null
     * @return the hash code of {@link #of}
     */
    public static int hashOf(CharSequence text) {
        String written = Objects.requireNonNull(text, "text").toString();
        int hash = 0;
        char before = IGNORED;
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            if (!isNormal(each)) {
                return of(written).hashCode();
            }
            char folded = foldNormal(each, before);
            if (folded != IGNORED) {
                hash = 31 * hash + folded;
                before = folded;
            }
        }
        return hash;
    }

    /** Checks if a text surely is its own key, as most names in kanji and kana are. */
    static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isKey = isItsOwnKey(each) || isLongVowel(i, text) || isKeyOfSign(each);
            if (!isKey) {
                return false;
            }
        }
        return true;
    }

    /** Checks for a kana or kanji that stands for itself wherever it stands, as most of them do. */
    private static boolean isItsOwnKey(char each) {
        return isKanji(each)
                ? !KanjiForms.isOld(each)
                : isKana(each) && each != LONG_VOWEL && each != 'ヶ' && each != 'ヵ';
    }

    private static boolean isKanji(char each) {
        return each >= '\u4E00' && each <= '\u9FFF';
    }

    private static boolean isLongVowel(int index, String text) {
        return text.charAt(index) == LONG_VOWEL && index > 0 && isKana(text.charAt(index - 1));
    }

    private static boolean isKeyOfSign(char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || isSign(each);
    }

    private static boolean isSign(char each) {
        return SIGNS.indexOf(each) >= 0;
    }

    /** Returns the key of a text that need not be its own key. */
    static String folded(String text) {
        return isNormal(text) ? foldNormal(text) : fold(normal(text));
    }

    /** Returns the key of a text of which normalisation only changes the width. */
    private static String foldNormal(String text) {
        StringBuilder key = new StringBuilder(text.length());
        char before = IGNORED;
        for (int i = 0; i < text.length(); i++) {
            char each = foldNormal(text.charAt(i), before);
            if (each != IGNORED) {
                key.append(each);
                before = each;
            }
        }
        return key.toString();
    }

    /** Returns the character for which one stands behind another of a key, {@link #IGNORED} for one that makes no difference. */
    private static char foldNormal(char character, char before) {
        if (isItsOwnKey(character)) {
            return character;
        }
        char each = LookAlikes.toHalfWidth(character);
        if (isKanji(each)) {
            return (char) KanjiForms.inUse(each);
        }
        if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')) {
            return each;
        }
        if (each >= 'A' && each <= 'Z') {
            return (char) (each - 'A' + 'a');
        }
        return each == ' ' || (!isKana(each) && isIgnored(each)) ? IGNORED : (char) folded(each, before);
    }

    /** Returns the key of a text in compatible characters. */
    static String fold(String normal) {
        StringBuilder key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
            int character = normal.codePointAt(i);
            if (!isIgnored(character)) {
                key.appendCodePoint(folded(character, key.isEmpty() ? IGNORED : key.charAt(key.length() - 1)));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
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

    /**
     * Checks if a text has only characters that normalisation (NFKC) leaves as they are, or of which it only changes the width: kana,
     * unified ideographs, usual signs and ASCII, half-width or full-width.
     */
    static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isNormal(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNormal(char each) {
        boolean isFullWidth = each >= '\uFF01' && each <= '\uFF5E';
        return isKana(each) || isKanji(each) || each <= '~' || isFullWidth || isSign(each);
    }

    private static boolean isKana(int character) {
        return (character >= '\u3041' && character <= '\u3096') || (character >= '\u30A1' && character <= '\u30FE');
    }

    private static boolean isIgnored(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                (character >= '\uFE00' && character <= '\uFE0F') || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }

    /**
     * Returns a text without what cannot be seen, in compatible characters (NFKC) and those that {@link LookAlikes} puts in their
     * place.
     */
    static String normal(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isIgnored(character)).forEach(visible::appendCodePoint);
        return LookAlikes.toPlain(Normalizer.normalize(visible, Normalizer.Form.NFKC));
    }

    /** Returns the character for which one stands, behind the last character of a key. */
    private static int folded(int character, char before) {
        return switch (character) {
            case '-', LONG_VOWEL -> isKana(before) ? LONG_VOWEL : '-';
            case 'ヶ' -> 'ケ';
            case 'ヵ' -> 'カ';
            default -> KanjiForms.inUse(character);
        };
    }
}
