package dev.renkei.change;

import dev.renkei.refusal.Excerpt;
import dev.renkei.refusal.MessageTemplate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** A sentence of the bundle {@code Changes}, into which the words of documents are filled. */
final class Wording {

    private static final String BUNDLE = Wording.class.getPackageName() + ".Changes";

    private final String template;
    private final Locale locale;
    private final Map<String, String> parameters = new HashMap<>();

    private Wording(String template, Locale locale) {
        this.template = template;
        this.locale = locale;
    }

    static Wording of(String key, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        // The base bundle is the English one; asking for ROOT keeps the machine's default locale out of it.
        Locale wanted = Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? Locale.JAPANESE : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, wanted, Wording.class.getModule());
        return new Wording(bundle.getString(key), locale);
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
