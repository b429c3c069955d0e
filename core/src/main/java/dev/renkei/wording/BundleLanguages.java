package dev.renkei.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;

/**
 * The languages that have bundles.
 *
 * <p>The resource {@code META-INF/renkei/languages.properties} lists the languages by their tags (BCP 47). Each file of that name
 * on the class path adds its languages. A language costs that line and a bundle beside each English one, and no code.
 */
public final class BundleLanguages {

    private static final String RESOURCE = "META-INF/renkei/languages.properties";

    private static final List<Locale> LOCALES = read();

    private BundleLanguages() {}

    /**
     * Returns the languages.
     *
     * @return the languages, English first and the others by their tags, not null
     */
    public static List<Locale> getLocales() {
        return LOCALES;
    }

    /**
     * Returns the language in which Renkei speaks to a reader.
     *
     * <p>For example, {@code BundleLanguages.of(Locale.JAPAN)} is {@code ja}, and {@code BundleLanguages.of(Locale.GERMANY)} is {@code en}.
     *
     * @param locale  the reader's locale, not null
     * @return the language that is nearest to the locale, English if there is none, not null
     */
    public static Locale of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Control.getControl(Control.FORMAT_PROPERTIES).getCandidateLocales(RESOURCE, locale).stream()
                .filter(LOCALES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static List<Locale> read() {
        Set<Locale> locales = new TreeSet<>(Comparator.comparing((Locale each) -> !each.equals(Locale.ENGLISH))
                .thenComparing(Locale::toLanguageTag));
        try {
            for (URL url :
                    Collections.list(BundleLanguages.class.getClassLoader().getResources(RESOURCE))) {
                tagsOf(url).forEach(tag -> locales.add(Locale.forLanguageTag(tag)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Languages must be readable: " + RESOURCE, e);
        }
        return List.copyOf(locales);
    }

    private static Set<String> tagsOf(URL url) throws IOException {
        Properties listed = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            listed.load(reader);
        }
        return listed.stringPropertyNames();
    }
}
