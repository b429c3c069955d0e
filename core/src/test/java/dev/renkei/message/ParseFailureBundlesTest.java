package dev.renkei.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every package that words its failures. */
class ParseFailureBundlesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    static Stream<Path> packagesWithParseFailures() throws IOException, URISyntaxException {
        URL ownBundle = Objects.requireNonNull(ParseFailureBundlesTest.class.getResource("ParseFailures.properties"));
        Path packages = Path.of(ownBundle.toURI()).resolve("../..").normalize();
        try (Stream<Path> files = Files.walk(packages)) {
            return files
                    .filter(file -> file.endsWith("ParseFailures.properties"))
                    .map(file -> Objects.requireNonNull(file.getParent()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packagesWithParseFailures")
    void haveTheSameKeysAndParametersInBothLanguages(Path folder) throws IOException {
        Map<String, Set<String>> english = parametersByKey(folder.resolve("ParseFailures.properties"));
        Map<String, Set<String>> japanese = parametersByKey(folder.resolve("ParseFailures_ja.properties"));
        assertThat(japanese).isEqualTo(english).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packagesWithParseFailures")
    void showTheRefusedValueAndEndWithoutAFullStop(Path folder) throws IOException {
        assertThat(load(folder.resolve("ParseFailures.properties")).values())
                .allSatisfy(wording ->
                        assertThat(wording.toString()).contains("{value}").doesNotEndWith("."));
        assertThat(load(folder.resolve("ParseFailures_ja.properties")).values())
                .allSatisfy(wording ->
                        assertThat(wording.toString()).contains("{value}").doesNotEndWith("。"));
    }

    private static Map<String, Set<String>> parametersByKey(Path bundle) throws IOException {
        Map<String, Set<String>> parameters = new TreeMap<>();
        load(bundle).forEach((key, wording) -> parameters.put(key.toString(), parametersOf(wording.toString())));
        return parameters;
    }

    private static Set<String> parametersOf(String wording) {
        return PARAMETER
                .matcher(wording)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path bundle) throws IOException {
        Properties wordings = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            wordings.load(reader);
        }
        return wordings;
    }
}
