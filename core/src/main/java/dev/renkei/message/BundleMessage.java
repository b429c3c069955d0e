package dev.renkei.message;

import dev.renkei.wording.Bundle;
import dev.renkei.wording.MessageTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A message whose words stand in a bundle.
 *
 * @param neighbour  a class of the package and module in which the bundle is
 * @param bundle  the name of the bundle
 * @param key  the key of the words in the bundle
 * @param parameters  the values that are filled into the words
 */
record BundleMessage(Class<?> neighbour, String bundle, String key, Map<String, String> parameters) implements Message {

    BundleMessage {
        Objects.requireNonNull(neighbour, "neighbour");
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public String getMessage(Locale locale) {
        return MessageTemplate.fill(Bundle.of(neighbour, bundle, locale).get(key), parameters);
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return getMessage(Locale.ENGLISH);
    }
}
