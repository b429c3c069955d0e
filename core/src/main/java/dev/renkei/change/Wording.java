package dev.renkei.change;

import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Bundle;
import dev.renkei.wording.Excerpt;
import dev.renkei.wording.MessageTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A sentence of the bundle {@code Changes}, into which the words of documents are filled. */
final class Wording {

    private final String template;
    private final Map<String, String> parameters = new HashMap<>();

    private Wording(String template) {
        this.template = template;
    }

    static Wording of(String key, Locale locale) {
        return new Wording(Bundle.of(Wording.class, "Changes", locale).get(key));
    }

    /** Takes the sentence for a kind of thing, where the bundle has one. */
    static Wording of(String key, Class<?> subject, Locale locale) {
        String own = key + "." + subject.getSimpleName();
        return of(Bundle.of(Wording.class, "Changes", locale).has(own) ? own : key, locale);
    }

    /** Fills in words of a document, cut to a length that a person reads. */
    Wording with(String name, String words) {
        return withWhole(name, Excerpt.of(words));
    }

    /** Fills in words that are fit to be read already. */
    Wording withWhole(String name, String words) {
        parameters.put(name, words);
        return this;
    }

    /** Returns the words with a capital letter at their beginning, where the language has such. */
    String toSentence() {
        String words = toString();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public String toString() {
        return MessageTemplate.fill(template, parameters);
    }

    // -----------------------------------------------------------------------
    static String join(List<String> words, Locale locale) {
        return String.join(of("List.separator", locale).toString(), words);
    }

    static String quoted(String words, Locale locale) {
        return of("List.quoted", locale).with("words", words).toString();
    }

    /** Returns labels in a row, each in its quotation marks, the last one after an "and". */
    static String labels(List<LocalizedText> labels, Locale locale) {
        List<String> words =
                labels.stream().map(label -> quoted(label.in(locale), locale)).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : join(words.subList(0, last), locale) + of("List.and", locale) + words.get(last);
    }
}
