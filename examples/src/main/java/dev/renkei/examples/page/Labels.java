package dev.renkei.examples.page;

import dev.renkei.document.Labelled;
import dev.renkei.message.MessageTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words that a page adds to those of the document: its headings and its labels.
 */
final class Labels {

    private final Locale locale;
    private final ResourceBundle bundle;

    Labels(Locale locale) {
        this.locale = locale;
        // The base bundle is the English one; asking for ROOT keeps the machine's default locale out of it.
        Locale wanted = locale.equals(Locale.JAPANESE) ? locale : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle(Labels.class.getName(), wanted);
    }

    /** Returns the words of a key. */
    String get(String key) {
        return bundle.getString(key);
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
