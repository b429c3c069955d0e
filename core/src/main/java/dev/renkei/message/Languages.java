package dev.renkei.message;

import dev.renkei.wording.BundleLanguages;
import java.util.List;
import java.util.Locale;

/**
 * The languages of messages and labels.
 *
 * <p>The resource {@code META-INF/renkei/languages.properties} lists the languages by their tags (BCP 47). Each file of that name
 * on the class path adds its languages. A language costs that line and a bundle beside each English one, and no code.
 *
 * @since 0.1.0
 */
public final class Languages {

    private Languages() {}

    /**
     * Returns the languages.
     *
     * @return the languages, English first and the others by their tags, not null
     */
    public static List<Locale> getLocales() {
        return BundleLanguages.getLocales();
    }

    /**
     * Returns the language in which messages are worded for a reader.
     *
     * <p>For example, {@code Languages.of(Locale.JAPAN)} is {@code ja}, and {@code Languages.of(Locale.GERMANY)} is {@code en}.
     *
     * @param locale  the reader's locale, not null
     * @return the language that is nearest to the locale, English if there is none, not null
     */
    public static Locale of(Locale locale) {
        return BundleLanguages.of(locale);
    }
}
