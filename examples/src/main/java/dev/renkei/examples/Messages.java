package dev.renkei.examples;

import dev.renkei.message.MessageTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What the commands have to say, in one language.
 *
 * @param locale  the locale of the language
 */
record Messages(Locale locale) {

    /** Words the message of a key. */
    String get(String key, Map<String, String> parameters) {
        // The base bundle is the English one; asking for ROOT keeps the machine's default locale out of it.
        Locale wanted = locale.equals(Locale.JAPANESE) ? locale : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(Messages.class.getName(), wanted);
        return MessageTemplate.fill(bundle.getString(key), parameters);
    }
}
