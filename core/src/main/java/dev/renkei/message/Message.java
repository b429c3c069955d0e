package dev.renkei.message;

import java.util.Locale;
import java.util.Map;

/**
 * Words that are chosen when the language of their reader is known.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface Message {

    /**
     * Obtains the message of a bundle.
     *
     * @param neighbour  a class of the package and module in which the bundle is, not null
     * @param bundle  the name of the bundle, not null
     * @param key  the key of the words in the bundle, not null
     * @param parameters  the values that are filled into the words by their names, as they are, not null
     * @return the message, not null
     */
    static Message of(Class<?> neighbour, String bundle, String key, Map<String, String> parameters) {
        return new BundleMessage(neighbour, bundle, key, Map.copyOf(parameters));
    }

    /**
     * Returns the words in the language of a locale.
     *
     * @param locale  the reader's locale, not null
     * @return the words, English if there are none in the language, not null
     */
    String getMessage(Locale locale);
}
