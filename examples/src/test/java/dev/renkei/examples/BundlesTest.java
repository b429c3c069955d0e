package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of commands and pages. */
class BundlesTest {

    private static final String LABELS = "dev.renkei.examples.page.Labels";

    /** Such a word would be a second one for the property, and one more to translate. */
    @Test
    void nameNoPropertyAfreshForPages() {
        ResourceBundle core = ResourceBundle.getBundle("dev.renkei.document.Labels", Locale.ROOT);
        ResourceBundle page = ResourceBundle.getBundle(LABELS, Locale.ROOT);
        Set<String> properties = core.keySet().stream()
                .filter(key -> key.startsWith("property."))
                .map(core::getString)
                .collect(Collectors.toSet());

        assertThat(page.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(page.getString(key).toLowerCase(Locale.ENGLISH))
                        .isNotIn(properties));
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
