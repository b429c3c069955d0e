package dev.renkei.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.message.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is listed as a language has every bundle, and nothing is said in it that is not said in English. */
class BundlesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    static List<Bundles> bundles() throws IOException {
        return Bundles.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sayTheSameInEachLanguageOfTheSameValues(Bundles bundle) throws IOException {
        Map<String, List<String>> english = parametersOf(bundle, Locale.ENGLISH);
        assertThat(english).isNotEmpty();
        for (Locale language : Languages.getLocales()) {
            assertThat(parametersOf(bundle, language))
                    .as(bundle.fileIn(language))
                    .isEqualTo(english);
        }
    }

    /** Returns the values that each message names; one that is itself worded is named with the language of the bundle. */
    private static Map<String, List<String>> parametersOf(Bundles bundle, Locale language) throws IOException {
        Properties words = bundle.in(language);
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            parameters.put(
                    key,
                    PARAMETER
                            .matcher(words.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .map(name -> name.replace("@" + language.toLanguageTag() + "}", "@}"))
                            .sorted()
                            .toList());
        }
        return parameters;
    }
}
