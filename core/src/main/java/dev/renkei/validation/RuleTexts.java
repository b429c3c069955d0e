package dev.renkei.validation;

import dev.renkei.message.MessageTemplate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of the rules in one language.
 *
 * <p>They stand in the bundle that validation providers read for contributed constraints, so that a host's own validator and
 * this library say the same. Other libraries may bring a bundle of the same name: all of them are read, as a provider does;
 * Renkei's keys start with its own prefix.
 */
final class RuleTexts {

    static final String PREFIX = "dev.renkei.";

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final RuleTexts ENGLISH = new RuleTexts(BUNDLE + ".properties");
    private static final RuleTexts JAPANESE = new RuleTexts(BUNDLE + "_ja.properties");

    private final Properties texts = new Properties();

    private RuleTexts(String resource) {
        try {
            for (URL url : Collections.list(RuleTexts.class.getClassLoader().getResources(resource))) {
                read(url);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Messages must be readable: " + resource, e);
        }
    }

    static RuleTexts in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? JAPANESE : ENGLISH;
    }

    String message(String code, Map<String, String> parameters) {
        return MessageTemplate.fill(text(PREFIX + code), parameters);
    }

    String reason(String code) {
        return text(PREFIX + code + ".reason");
    }

    String repair(String code) {
        return text(PREFIX + code + ".repair");
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("Messages must hold a text for " + key);
        }
        return text;
    }

    private void read(URL url) throws IOException {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
    }
}
