package dev.renkei.validation;

import dev.renkei.message.Languages;
import dev.renkei.message.Message;
import dev.renkei.wording.MessageTemplate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private static final Map<Locale, RuleTexts> BY_LANGUAGE =
            Languages.getLocales().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), RuleTexts::new));

    private final Locale language;
    private final Properties texts = new Properties();

    private RuleTexts(Locale language) {
        this.language = language;
        Control names = Control.getControl(Control.FORMAT_PROPERTIES);
        String resource = names.toBundleName(BUNDLE, isEnglish() ? Locale.ROOT : language) + ".properties";
        try {
            for (URL url : Collections.list(RuleTexts.class.getClassLoader().getResources(resource))) {
                read(url);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Messages must be readable: " + resource, e);
        }
    }

    static RuleTexts in(Locale locale) {
        return of(Languages.of(locale));
    }

    private static RuleTexts of(Locale language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language), "Languages must list " + language);
    }

    /**
     * Words the parameters of a message in a language.
     *
     * <p>One that is itself a message has the language after its name, as in {@code reason@ja}. A provider fills in parameters
     * without knowing the language: so it has them in each, and the sentence names the one in its own.
     */
    static Map<String, String> worded(Map<String, ?> parameters, Locale language) {
        Map<String, String> worded = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (value instanceof Message message) {
                worded.put(name + "@" + language.toLanguageTag(), message.getMessage(language));
            } else {
                worded.put(name, value.toString());
            }
        });
        return worded;
    }

    String message(String code, Map<String, ?> parameters) {
        RuleTexts speaking = having(PREFIX + code);
        return MessageTemplate.fill(speaking.text(PREFIX + code), worded(parameters, speaking.language));
    }

    String reason(String code) {
        return textOrEnglish(PREFIX + code + ".reason");
    }

    String repair(String code) {
        return textOrEnglish(PREFIX + code + ".repair");
    }

    private String textOrEnglish(String key) {
        return having(key).text(key);
    }

    /** Returns the words that have a key: these, or else the English ones. */
    private RuleTexts having(String key) {
        return isEnglish() || texts.containsKey(key) ? this : of(Locale.ENGLISH);
    }

    private boolean isEnglish() {
        return language.equals(Locale.ENGLISH);
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
