package dev.renkei.change;

import dev.renkei.message.Bundle;
import dev.renkei.message.Excerpt;
import dev.renkei.message.MessageTemplate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A sentence of the bundle {@code Changes}, into which the words of documents are filled. */
final class Wording {

    private final String template;
    private final Locale locale;
    private final Map<String, String> parameters = new HashMap<>();

    private Wording(String template, Locale locale) {
        this.template = template;
        this.locale = locale;
    }

    static Wording of(String key, Locale locale) {
        return new Wording(Bundle.of(Wording.class, "Changes", locale).get(key), locale);
    }

    Locale locale() {
        return locale;
    }

    /** Fills in words of a document, cut to a length that a person reads. */
    Wording with(String name, String words) {
        return withWhole(name, Excerpt.of(words));
    }

    /** Fills in words that stand already in a form to be read. */
    Wording withWhole(String name, String words) {
        parameters.put(name, words);
        return this;
    }

    @Override
    public String toString() {
        return MessageTemplate.fill(template, parameters);
    }
}
