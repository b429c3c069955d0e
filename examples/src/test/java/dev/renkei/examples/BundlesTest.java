package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words of both languages against each other, and against what there is to be named. */
class BundlesTest {

    private static final String LABELS = "dev.renkei.examples.page.Labels";
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {LABELS, "dev.renkei.examples.Messages"})
    void hasEachMessageInBothLanguagesWithTheSameParameters(String name) {
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
        ResourceBundle japanese = ResourceBundle.getBundle(name, Locale.JAPANESE);

        assertThat(japanese.getLocale()).isEqualTo(Locale.JAPANESE);
        // The Japanese bundle falls back on the English one, so that only its own keys tell what it lacks.
        assertThat(ownKeys(name, "_ja")).containsExactlyInAnyOrderElementsOf(ownKeys(name, ""));
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(parameters(japanese.getString(key))).isEqualTo(parameters(english.getString(key))));
    }

    /** Such a word would be a second one for the property, and one more to translate. */
    @Test
    void nameNoPropertyAfreshForPages() {
        ResourceBundle core = ResourceBundle.getBundle("dev.renkei.document.Labels", Locale.ROOT);
        ResourceBundle page = ResourceBundle.getBundle(LABELS, Locale.ROOT);
        Set<String> properties = core.keySet().stream()
                .filter(key -> key.startsWith("property."))
                .map(core::getString)
                .collect(Collectors.toSet());

        assertThat(page.keySet()).isNotEmpty().allSatisfy(key -> assertThat(page.getString(key)
                        .toLowerCase(Locale.ENGLISH))
                .isNotIn(properties));
    }

    private static List<String> ownKeys(String name, String suffix) {
        String resource = "/" + name.replace('.', '/') + suffix + ".properties";
        try (InputStream in = BundlesTest.class.getResourceAsStream(resource)) {
            return List.copyOf(new PropertyResourceBundle(in).keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void wordsMessagesInTheLanguageOfTheLocaleWhateverThatOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(new Messages(Locale.ENGLISH).get("file.missing", Map.of("file", "x")))
                    .isEqualTo("x: no such file");
        } finally {
            Locale.setDefault(before);
        }
    }
}
