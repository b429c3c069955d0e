package dev.renkei.message;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one bundle in the language of a reader.
 *
 * <p>The bundle without a language is English, and holds for every language that has none of its own. Which language the machine
 * speaks makes no difference.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Bundle {

    private final ResourceBundle words;

    private Bundle(ResourceBundle words) {
        this.words = words;
    }

    /**
     * Finds the bundle of a name in the language of a locale.
     *
     * @param neighbour  a class of the package and module in which the bundle stands, not null
     * @param name  the name of the bundle, not null
     * @param locale  the reader's locale, not null
     * @return the bundle, the English one if there is none of the language, not null
     * @throws MissingResourceException if there is no such bundle at all
     */
    public static Bundle of(Class<?> neighbour, String name, Locale locale) {
        String base = neighbour.getPackageName() + "." + name;
        Locale language = Languages.of(locale);
        // The English bundle has no language: of another one the platform would go on to that of the machine.
        Locale wanted = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        ResourceBundle words = ResourceBundle.getBundle(base, wanted, neighbour.getModule());
        boolean isOfLanguage = words.getLocale().getLanguage().equals(wanted.getLanguage());
        return new Bundle(isOfLanguage ? words : ResourceBundle.getBundle(base, Locale.ROOT, neighbour.getModule()));
    }

    /**
     * Checks if the bundle has words for a key.
     *
     * @param key  the key, not null
     * @return true if it has
     */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * Returns the words of a key.
     *
     * @param key  the key, not null
     * @return the words, not null
     * @throws MissingResourceException if the bundle has none
     */
    public String get(String key) {
        return words.getString(key);
    }

    /**
     * Returns the name of the bundle.
     */
    @Override
    public String toString() {
        return words.getBaseBundleName() + " " + words.getLocale();
    }
}
