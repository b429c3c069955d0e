package dev.renkei.text;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.LanguageMapType;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.wording.LanguageTags;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text in one or several languages, such as a title, a label or a purpose.
 *
 * <p>Most texts are written only in the language of their document and need no tag: {@code LocalizedText.of("包括連携協定")}. Their
 * tag is {@link #UNDETERMINED}. Other texts are given in several languages:
 * {@code LocalizedText.of("ja", "包括連携協定").with("en", "Comprehensive partnership agreement")}.
 *
 * <p>The order in which the languages are given has no meaning. They are kept and written in a fixed order: the undetermined
 * language, {@code ja}, {@code en}, and then the others in alphabetical order of their tags.
 *
 * <p>Texts and tags are kept as given, so that an imperfect document can be loaded and reported on: the rules report a blank
 * text or a tag that is not well-formed by BCP 47. Only an unpaired surrogate is rejected, because JSON cannot represent it.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class LocalizedText implements Constrained, NeedsModule, Comparable<LocalizedText> {

    /** The tag of a text whose language is not stated. Such a text is in the language of its document. */
    public static final String UNDETERMINED = "und";

    /** The kanji as which kana are read in another encoding, rare otherwise. */
    private static final String MISREAD = "縺繧繝";

    /** The ASCII characters with which residues of conversions begin. */
    private static final String RESIDUE = "[<&_#";

    /** The signs of Japanese documents that no conversion leaves and no normalisation replaces. */
    private static final String SIGNS = "·○◎●△▲▽▼□■◇◆☆★※→←↑↓〜～…―‥−×÷±≈≒≤≥≦≧＝〔〕“”‘’①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static final byte ORDINARY = 1;
    private static final byte WITHOUT_BRACKET = 2;
    private static final byte VISIBLE = 4;

    /** None is half of a surrogate pair, so that the text is well-formed. */
    private static final byte WITHOUT_HALVES = 8;

    private static final byte PLAIN = ORDINARY | WITHOUT_BRACKET | VISIBLE;

    /** What is true of each character: the ordinary ones, and no more is said of any other. */
    private static final byte[] CHARACTERS = characterTable();

    /** The type of texts. */
    public static final LanguageMapType<LocalizedText> TYPE = LanguageMapType.of(
            "LocalizedText",
            "A text, or the same text in several languages by their tags (BCP 47).",
            LocalizedText::of,
            LocalizedText::of,
            LocalizedText::getTexts,
            LocalizedText.of("?"));

    /** Empty for a text in the language of the document alone, which is the default text. */
    private final TextsByLanguage byLanguage;

    /** The first text. It is compared first, because two different texts mostly differ in it. */
    private final String defaultText;

    /** What is true of the characters of every text. */
    private final byte characters;

    private LocalizedText(TextsByLanguage byLanguage, String defaultText, byte characters) {
        this.byLanguage = byLanguage;
        this.defaultText = defaultText;
        this.characters = characters;
    }

    // -----------------------------------------------------------------------
    /**
     * Obtains a text in the language of its document.
     *
     * <p>For example, {@code of("防災に関すること")}.
     *
     * @param text  the text, not null
     * @return the localized text, not null
     * @throws dev.renkei.message.InvalidTextException if the text contains an unpaired surrogate
     */
    public static LocalizedText of(String text) {
        Objects.requireNonNull(text, "text");
        return new LocalizedText(TextsByLanguage.NONE, text, charactersOf(text));
    }

    /**
     * Obtains a text in one language.
     *
     * <p>For example, {@code of("en", "Disaster prevention")}.
     *
     * @param languageTag  the tag of the language, should be well-formed by BCP 47, not null
     * @param text  the text, not null
     * @return the localized text, not null
     * @throws dev.renkei.message.InvalidTextException if the tag or the text contains an unpaired surrogate
     */
    public static LocalizedText of(String languageTag, String text) {
        return of(Collections.singletonMap(languageTag, text));
    }

    /**
     * Obtains a text in several languages.
     *
     * <p>Tags are stored in their usual case, because case has no meaning in a tag.
     *
     * @param texts  the texts by language tag, in any order, not empty, not null
     * @return the localized text, not null
     * @throws IllegalArgumentException if there is no text, or two tags differ only in case
     * @throws dev.renkei.message.InvalidTextException if a tag or a text contains an unpaired surrogate
     */
    public static LocalizedText of(Map<String, String> texts) {
        if (Objects.requireNonNull(texts, "texts").isEmpty()) {
            throw new IllegalArgumentException("Localized text must hold at least one text but was empty");
        }
        TextsByLanguage byLanguage = TextsByLanguage.of(texts);
        String first = byLanguage.text(0);
        return byLanguage.size() == 1 && byLanguage.containsKey(UNDETERMINED)
                ? of(first)
                : new LocalizedText(byLanguage, first, charactersOf(byLanguage));
    }

    // -----------------------------------------------------------------------
    /** {@return the texts by language tag, the {@linkplain #getDefault() default} first, unmodifiable, not empty, not null} */
    public Map<String, String> getTexts() {
        return byLanguage.isEmpty() ? Map.of(UNDETERMINED, defaultText) : byLanguage;
    }

    /**
     * Returns the tags of the languages in which the text is given.
     *
     * @return the tags, the tag of the {@linkplain #getDefault() default} first, unmodifiable, not empty, not null
     */
    public Set<String> getLanguages() {
        return getTexts().keySet();
    }

    /**
     * Returns the text to show if no language is requested.
     *
     * <p>This is the text in the language of the document, else the text in {@code ja}, else in {@code en}, else the text whose
     * tag is first in alphabetical order.
     *
     * @return the text, not null
     */
    public String getDefault() {
        return defaultText;
    }

    /**
     * Checks if a language is stated. A single text in the language of the document has no stated language.
     *
     * @return true if a language is stated
     */
    public boolean isLocalized() {
        return !byLanguage.isEmpty();
    }

    /**
     * Checks if the texts consist of ordinary characters only: kana, unified ideographs, letters, digits and usual punctuation,
     * half-width or full-width.
     *
     * <p>Most Japanese and English texts do. Such a text has no control characters, is in normal form (NFC), and contains no
     * residue of a conversion, such as {@code [image]} or {@code <br>}.
     *
     * @return true if every character of every text is ordinary
     */
    public boolean isOrdinary() {
        return (characters & ORDINARY) != 0;
    }

    /**
     * Checks if the texts consist of {@linkplain #isOrdinary() ordinary} characters only, none of which is a bracket, and none is
     * blank.
     *
     * @return true if every text has ordinary characters without brackets, and not only spaces
     */
    public boolean isPlain() {
        return (characters & PLAIN) == PLAIN;
    }

    private static byte charactersOf(TextsByLanguage texts) {
        byte every = PLAIN;
        for (int i = 0; i < texts.size(); i++) {
            every &= charactersOf(texts.text(i));
        }
        return every;
    }

    /** Returns what is true of the characters of a text, each of which is looked at once. Refuses half of a surrogate pair. */
    private static byte charactersOf(String text) {
        int each = ORDINARY | WITHOUT_BRACKET | WITHOUT_HALVES;
        int any = 0;
        for (int i = 0; i < text.length(); i++) {
            byte character = CHARACTERS[text.charAt(i)];
            each &= character;
            any |= character;
        }
        if ((each & WITHOUT_HALVES) == 0) {
            UnicodeText.requireWellFormed(text);
        }
        return (byte) (each | (any & VISIBLE));
    }

    /** Only of characters that are ordinary it matters what else they are. */
    private static byte[] characterTable() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(table, WITHOUT_HALVES);
        // Kana and unified ideographs.
        put(PLAIN | WITHOUT_HALVES, '\u3041', '\u3096', table);
        put(PLAIN | WITHOUT_HALVES, '\u30A1', '\u30FE', table);
        put(PLAIN | WITHOUT_HALVES, '\u4E00', '\u9FFF', table);
        // The first half of a unified ideograph from U+20000 to U+2A3FF, and any second half, which follows it.
        put(0, Character.MIN_SURROGATE, Character.MAX_SURROGATE, table);
        put(PLAIN, '\uD840', '\uD868', table);
        put(PLAIN, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE, table);
        // ASCII, Japanese punctuation and full-width characters.
        putSigns(' ', '~', table);
        putSigns('\u3000', '\u3011', table);
        putSigns('\uFF01', '\uFF5E', table);
        for (char sign : (SIGNS + "\n").toCharArray()) {
            putSigns(sign, sign, table);
        }
        for (char rare : (RESIDUE + MISREAD).toCharArray()) {
            table[rare] = WITHOUT_HALVES;
        }
        return table;
    }

    private static void put(int known, char first, char last, byte[] table) {
        Arrays.fill(table, first, last + 1, (byte) known);
    }

    private static void putSigns(char first, char last, byte[] table) {
        for (int sign = first; sign <= last; sign++) {
            int bracket = isBracket(sign) ? 0 : WITHOUT_BRACKET;
            int visible = Character.isWhitespace(sign) ? 0 : VISIBLE;
            table[sign] = (byte) (WITHOUT_HALVES | ORDINARY | bracket | visible);
        }
    }

    private static boolean isBracket(int character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION;
    }

    /**
     * Returns the text that best suits a locale.
     *
     * <p>This is the text with the tag of the locale, else one with its language and script or its language alone, else any text in the
     * language of the locale, else the {@linkplain #getDefault() default}. For example, of a text in {@code ja} and {@code en},
     * {@link Locale#UK} gets {@code en} and {@link Locale#FRANCE} gets {@code ja}; of one in {@code ja}, {@code zh-Hans} and
     * {@code zh-Hant}, {@link Locale#TRADITIONAL_CHINESE} gets {@code zh-Hant}, the script of Taiwan.
     *
     * @param locale  the reader's locale, not null
     * @return the text, not null
     */
    public String in(Locale locale) {
        String language = Objects.requireNonNull(locale, "locale").getLanguage();
        return find(locale.toLanguageTag()::equalsIgnoreCase)
                .or(() -> findFallback(locale))
                .or(() -> find(tag -> language.equalsIgnoreCase(primarySubtag(tag))))
                .orElseGet(this::getDefault);
    }

    /** Finds a text in what a locale falls back to: Taiwan to Chinese in traditional characters. */
    private Optional<String> findFallback(Locale locale) {
        return Control.getControl(Control.FORMAT_DEFAULT).getCandidateLocales("", locale).stream()
                .filter(candidate -> !candidate.equals(Locale.ROOT))
                .flatMap(candidate -> find(candidate.toLanguageTag()::equalsIgnoreCase).stream())
                .findFirst();
    }

    private Optional<String> find(Predicate<String> suits) {
        return getTexts().entrySet().stream()
                .filter(text -> suits.test(text.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String primarySubtag(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    // -----------------------------------------------------------------------
    /**
     * Returns a copy of this text with the text of one language added or replaced.
     *
     * @param languageTag  the tag of the language, should be well-formed by BCP 47, not null
     * @param text  the text, not null
     * @return the localized text, not null
     * @throws dev.renkei.message.InvalidTextException if the tag or the text contains an unpaired surrogate
     */
    public LocalizedText with(String languageTag, String text) {
        String tag = LanguageTags.inUsualCase(Objects.requireNonNull(languageTag, "languageTag"));
        if (Objects.requireNonNull(text, "text").equals(getTexts().get(tag))) {
            return this;
        }
        Map<String, String> more = new HashMap<>(getTexts());
        more.put(tag, text);
        return of(more);
    }

    // -----------------------------------------------------------------------
    /**
     * Compares this text to another by the {@linkplain #getDefault() default}, then by the language tags and texts.
     *
     * <p>The order is consistent with {@code equals}. It compares characters and follows the collation rules of no language.
     *
     * @param other  the other text, not null
     * @return negative if this text comes first, positive if the other does, 0 if they are equal
     */
    @Override
    public int compareTo(LocalizedText other) {
        int first = defaultText.compareTo(other.defaultText);
        if (first != 0) {
            return first;
        }
        Iterator<Map.Entry<String, String>> own = getTexts().entrySet().iterator();
        Iterator<Map.Entry<String, String>> others = other.getTexts().entrySet().iterator();
        while (own.hasNext() && others.hasNext()) {
            int order = compare(own.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(own.hasNext(), others.hasNext());
    }

    /** Compares two texts by their tags, and those in one language by what they say. */
    private static int compare(Map.Entry<String, String> text, Map.Entry<String, String> other) {
        int order = text.getKey().compareTo(other.getKey());
        return order == 0 ? text.getValue().compareTo(other.getValue()) : order;
    }

    /**
     * Checks if this text is equal to another: the same texts in the same languages.
     *
     * @param obj  the object to check, null returns false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalizedText other
                && defaultText.equals(other.defaultText)
                && byLanguage.equals(other.byLanguage);
    }

    @Override
    public int hashCode() {
        return getTexts().hashCode();
    }

    /** {@return the {@linkplain #getDefault() default} text, not null} */
    @Override
    public String toString() {
        return getDefault();
    }
}
