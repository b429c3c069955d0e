package dev.renkei.text;

import dev.renkei.constraint.Constrained;
import dev.renkei.mapper.NeedsModule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text in one or several languages, such as a title, a label or a purpose.
 *
 * <p>Most texts are written in the language of their document alone and need no tag:
 * {@code LocalizedText.of("包括連携協定")}. They are held under {@link LanguageTags#UNDETERMINED}.
 * Others are given once for each language:
 * {@code LocalizedText.of("ja", "包括連携協定").with("en", "Comprehensive partnership agreement")}.
 *
 * <p>Texts and tags are kept as given, in the order given, so that an imperfect document can be loaded and reported on:
 * that a text is blank or a tag is not well-formed is found by the rules.
 * The order of the languages takes no part in {@code equals()}.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class LocalizedText implements Constrained, NeedsModule {

    private final Map<String, String> texts;

    private LocalizedText(Map<String, String> texts) {
        this.texts = texts;
    }

    // -----------------------------------------------------------------------
    /**
     * Obtains a text in the language of its document.
     *
     * <p>For example, {@code of("防災に関すること")}.
     *
     * @param text  the text, not null
     * @return the localized text, not null
     */
    public static LocalizedText of(String text) {
        return of(LanguageTags.UNDETERMINED, text);
    }

    /**
     * Obtains a text in one stated language.
     *
     * <p>For example, {@code of("en", "Disaster prevention")}.
     *
     * @param languageTag  the tag of the language, should be well-formed by BCP 47, not null
     * @param text  the text, not null
     * @return the localized text, not null
     */
    public static LocalizedText of(String languageTag, String text) {
        Objects.requireNonNull(languageTag, "languageTag");
        Objects.requireNonNull(text, "text");
        return new LocalizedText(Map.of(languageTag, text));
    }

    /**
     * Obtains a text in several languages.
     *
     * @param texts  the texts by language tag, in the order in which they are to be kept, not empty, not null
     * @return the localized text, not null
     * @throws IllegalArgumentException if there is no text
     */
    public static LocalizedText of(Map<String, String> texts) {
        Map<String, String> copy = new LinkedHashMap<>(Objects.requireNonNull(texts, "texts"));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("Localized text must hold at least one text but was empty");
        }
        copy.forEach((languageTag, text) -> {
            Objects.requireNonNull(languageTag, "languageTag");
            Objects.requireNonNull(text, "text");
        });
        return new LocalizedText(Collections.unmodifiableMap(copy));
    }

    // -----------------------------------------------------------------------
    /**
     * Returns the texts by language tag.
     *
     * @return the texts in the order given, unmodifiable, not empty, not null
     */
    public Map<String, String> getTexts() {
        return texts;
    }

    /**
     * Returns the tags of the languages in which the text is given.
     *
     * @return the tags in the order given, unmodifiable, not empty, not null
     */
    public Set<String> getLanguages() {
        return texts.keySet();
    }

    /**
     * Returns the text to show where no language is asked for: the one in the document's own language, else the first.
     *
     * @return the text, not null
     */
    public String getDefault() {
        String own = texts.get(LanguageTags.UNDETERMINED);
        return own != null ? own : texts.values().iterator().next();
    }

    /**
     * Checks if a language is stated: false for a single text in the document's own language.
     *
     * @return true if a language is stated
     */
    public boolean isLocalized() {
        return texts.size() > 1 || !texts.containsKey(LanguageTags.UNDETERMINED);
    }

    /**
     * Returns the text that suits a locale best.
     *
     * <p>This is the text with the locale's own tag, else one in the locale's language, else the
     * {@linkplain #getDefault() default}. For example, a text in {@code ja} and {@code en} is read in {@code en} by
     * {@link Locale#UK} and in {@code ja} by {@link Locale#FRANCE}.
     *
     * @param locale  the reader's locale, not null
     * @return the text, not null
     */
    public String in(Locale locale) {
        String wanted = Objects.requireNonNull(locale, "locale").toLanguageTag();
        String language = locale.getLanguage();
        return find(wanted::equalsIgnoreCase)
                .or(() -> find(language::equalsIgnoreCase))
                .or(() -> find(tag -> language.equalsIgnoreCase(primarySubtag(tag))))
                .orElseGet(this::getDefault);
    }

    private Optional<String> find(Predicate<String> suits) {
        return texts.entrySet().stream()
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
     * Returns a copy of this text with the text of one language added, or replaced in its place.
     *
     * @param languageTag  the tag of the language, should be well-formed by BCP 47, not null
     * @param text  the text, not null
     * @return the localized text, not null
     */
    public LocalizedText with(String languageTag, String text) {
        if (Objects.requireNonNull(text, "text")
                .equals(texts.get(Objects.requireNonNull(languageTag, "languageTag")))) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(languageTag, text);
        return new LocalizedText(Collections.unmodifiableMap(more));
    }

    // -----------------------------------------------------------------------
    /**
     * Checks if this text is equal to another: the same texts in the same languages, in any order.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalizedText other && texts.equals(other.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /**
     * Returns the {@linkplain #getDefault() default} text.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return getDefault();
    }
}
