package dev.renkei.declaration;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The type of texts in several languages, by language tag (BCP 47).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V>  the class of the texts
 */
public final class LanguageMapType<V> extends NamedType<V> {

    private final Function<String, V> plainFactory;
    private final Function<Map<String, String>, V> factory;
    private final Function<V, Map<String, String>> texts;

    private LanguageMapType(
            String name,
            String description,
            Function<String, V> plainFactory,
            Function<Map<String, String>, V> factory,
            Function<V, Map<String, String>> texts,
            V placeholder) {
        super(name, description, placeholder);
        this.plainFactory = Objects.requireNonNull(plainFactory, "plainFactory");
        this.factory = Objects.requireNonNull(factory, "factory");
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /**
     * Declares the type of a text.
     *
     * @param <V>  the class of the texts
     * @param name  the name of the type, not null
     * @param description  what the texts are, one sentence in English, not null
     * @param plainFactory  makes a text from its words in the language of the document, not null
     * @param factory  makes a text from its words by language tag, not null
     * @param texts  returns the words by language tag, not null
     * @param placeholder  a valid text, not null
     * @return the type, not null
     */
    public static <V> LanguageMapType<V> of(
            String name,
            String description,
            Function<String, V> plainFactory,
            Function<Map<String, String>, V> factory,
            Function<V, Map<String, String>> texts,
            V placeholder) {
        return new LanguageMapType<>(name, description, plainFactory, factory, texts, placeholder);
    }

    /**
     * Creates a text in the language of the document.
     *
     * @param words  the words, not null
     * @return the text, not null
     */
    public V of(String words) {
        return plainFactory.apply(words);
    }

    /**
     * Creates a text.
     *
     * @param byLanguage  the words by language tag, at least one, not null
     * @return the text, not null
     */
    public V of(Map<String, String> byLanguage) {
        return factory.apply(byLanguage);
    }

    /**
     * Returns the words of a text.
     *
     * @param text  the text, not null
     * @return the words by language tag, at least one, not null
     */
    public Map<String, String> textsOf(V text) {
        return texts.apply(text);
    }
}
