package dev.renkei.examples.page;

import dev.renkei.refusal.MessageTemplate;
import dev.renkei.text.OpenCode;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words that a page adds to those of the document: its headings, its labels and the names of codes.
 */
final class Labels {

    private final ResourceBundle bundle;

    Labels(Locale locale) {
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

    /** Names a constant, such as a status. */
    String name(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Names a code of an open list; one that is not known stands for itself. */
    String name(OpenCode code) {
        return nameOr(code.getClass().getSimpleName() + "." + code, code.toString());
    }

    /** Returns the words of a key, or others if the key is not known. */
    String nameOr(String key, String otherwise) {
        return bundle.containsKey(key) ? get(key) : otherwise;
    }
}
