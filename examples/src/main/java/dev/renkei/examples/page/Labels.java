package dev.renkei.examples.page;

import dev.renkei.document.Labelled;
import dev.renkei.message.Bundle;
import dev.renkei.message.MessageTemplate;
import java.util.Locale;
import java.util.Map;

/**
 * The words that a page adds to those of the document: its headings and its labels.
 */
final class Labels {

    private final Locale locale;
    private final Bundle bundle;

    Labels(Locale locale) {
        this.locale = locale;
        this.bundle = Bundle.of(Labels.class, "Labels", locale);
    }

    /** Returns the words of a key. */
    String get(String key) {
        return bundle.get(key);
    }

    /** Returns the words of a key, with a text filled in for {@code {text}}. */
    String fill(String key, String text) {
        return MessageTemplate.fill(get(key), Map.of("text", text));
    }

    /** Names a constant or a code, such as a status. */
    String name(Labelled labelled) {
        return labelled.getLabel(locale);
    }
}
