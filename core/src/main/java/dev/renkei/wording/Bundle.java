package dev.renkei.wording;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one resource bundle in the language of a reader.
 *
 * <p>The bundle without a language is English and serves every language that has no bundle. The default locale of the platform
 * is ignored.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Bundle {

    private final ResourceBundle words;

    private Bundle(ResourceBundle words) {
        this.words = words;
    }

    /**
     * Obtains the bundle of a name in the language of a locale.
     *
     * @param neighbour  a class in the package and module of the bundle, not null
     * @param name  the name of the bundle, not null
     * @param locale  the reader's locale, not null
     * @return the bundle, the English one if there is none for the language, not null
     * @throws MissingResourceException if no bundle has the name
     */
    public static Bundle of(Class<?> neighbour, String name, Locale locale) {
        String base = neighbour.getPackageName() + "." + name;
        Locale language = BundleLanguages.of(locale);
        // The English bundle has no language: of another one the platform would fall back to its default locale.
        Locale wanted = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        ResourceBundle words = ResourceBundle.getBundle(base, wanted, neighbour.getModule());
        boolean isOfLanguage = words.getLocale().getLanguage().equals(wanted.getLanguage());
        return new Bundle(isOfLanguage ? words : ResourceBundle.getBundle(base, Locale.ROOT, neighbour.getModule()));
    }

    /**
     * Checks if the bundle has a text for a key.
     *
     * @param key  the key, not null
     * @return true if the bundle has the key
     */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * Returns the text of a key.
     *
     * @param key  the key, not null
     * @return the text, not null
     * @throws MissingResourceException if the bundle does not have the key
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
