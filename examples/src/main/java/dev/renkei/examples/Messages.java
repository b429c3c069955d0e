package dev.renkei.examples;

import dev.renkei.message.Message;
import java.util.Locale;
import java.util.Map;

/**
 * What the commands have to say, in one language.
 *
 * @param locale  the locale of the language
 */
record Messages(Locale locale) {

    /** Words the message of a key. */
    String get(String key, Map<String, String> parameters) {
        return Message.of(Messages.class, "Messages", key, parameters).getMessage(locale);
    }
}
