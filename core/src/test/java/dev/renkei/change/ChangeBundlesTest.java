package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.document.Labelled;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeBundlesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    @Test
    void haveTheSameKeysAndParametersInBothLanguages() throws IOException {
        assertThat(parametersByKey("Changes_ja.properties"))
                .isEqualTo(parametersByKey("Changes.properties"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Changes.properties", "Changes_ja.properties"})
    void endNoSentenceWithAFullStop(String bundle) throws IOException {
        assertThat(load(bundle).values())
                .allSatisfy(wording -> assertThat(wording.toString())
                        .isNotBlank()
                        .doesNotEndWith(".")
                        .doesNotEndWith("。"));
    }

    static Stream<Arguments> properties() {
        return Stream.of(Subject.AGREEMENT, Subject.PARTY, Subject.FIELD, Subject.PLAN, Subject.INITIATIVE)
                .flatMap(subject -> subject.type().getProperties().stream()
                        .map(property -> Arguments.of(subject.type().getName(), property)));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void nameEachProperty(String type, Labelled property) {
        assertThat(property.getLabel(Locale.JAPANESE)).as(type).isNotBlank().isNotEqualTo(property.toString());
        assertThat(property.getLabel(Locale.ENGLISH)).as(type).isNotBlank();
    }

    @Test
    void nameAllReasonsAndStatusesInBothLanguages() {
        assertThat(Match.Reason.values())
                .allSatisfy(grounds ->
                        assertThat(grounds.describe(Locale.JAPANESE)).isNotEqualTo(grounds.describe(Locale.ENGLISH)));
        assertThat(PlanTable.Status.values())
                .allSatisfy(status ->
                        assertThat(status.describe(Locale.JAPAN)).isNotEqualTo(status.describe(Locale.FRANCE)));
    }

    private static Map<String, Set<String>> parametersByKey(String bundle) throws IOException {
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

    private static Properties load(String bundle) throws IOException {
        Properties wordings = new Properties();
        try (InputStream bytes = Objects.requireNonNull(ChangeBundlesTest.class.getResourceAsStream(bundle))) {
            wordings.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return wordings;
    }
}
