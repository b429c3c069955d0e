package dev.renkei.validation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
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

/** The words of the rules are complete and alike in both languages. */
class RuleBundlesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");
    private static final String REASON = ".reason";
    private static final String REPAIR = ".repair";
    private static final String HOST_MESSAGE = "dev.renkei.constraint.Consistent.message";

    private final Map<String, String> english = bundle("ContributorValidationMessages.properties");
    private final Map<String, String> japanese = bundle("ContributorValidationMessages_ja.properties");

    @Test
    void holdAMessageAReasonAndARepairOfEveryRuleAndNothingElse() {
        Set<String> keys = RuleCatalogue.getRules().stream()
                .flatMap(rule -> Stream.of("", REASON, REPAIR).map(kind -> "dev.renkei." + rule + kind))
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add(HOST_MESSAGE);
        assertThat(english.keySet()).containsExactlyElementsOf(keys);
        assertThat(japanese.keySet()).containsExactlyElementsOf(keys);
    }

    @Test
    void haveNoKeysInTheFileThatKeepsProvidersFromOtherLanguages() {
        assertThat(bundle("ContributorValidationMessages_en.properties")).isEmpty();
    }

    @Test
    void nameTheSameParametersEachInItsOwnLanguage() {
        assertThat(english).allSatisfy((key, text) -> {
            assertThat(parametersOf(text)).as(key).allMatch(name -> !name.endsWith("@ja"));
            assertThat(parametersOf(japanese.getOrDefault(key, ""))).as(key).allMatch(name -> !name.endsWith("@en"));
            assertThat(withoutLanguage(parametersOf(text)))
                    .as(key)
                    .isEqualTo(withoutLanguage(parametersOf(japanese.getOrDefault(key, ""))));
        });
    }

    @Test
    void haveNoBracesBesideThoseOfParameters() {
        Stream.of(english, japanese)
                .flatMap(bundle -> bundle.values().stream())
                .forEach(text ->
                        assertThat(PARAMETER.matcher(text).replaceAll("")).doesNotContain("{", "}", "$", "\\"));
    }

    @Test
    void haveNoParametersInReasonsAndRepairs() {
        Stream.of(english, japanese)
                .flatMap(bundle -> bundle.entrySet().stream())
                .filter(entry -> isSentence(entry.getKey()))
                .forEach(entry -> assertThat(parametersOf(entry.getValue()))
                        .as(entry.getKey())
                        .isEmpty());
    }

    @Test
    void endReasonsAndRepairsWithAFullStopAndMessagesWithoutOne() {
        assertThat(english)
                .allSatisfy(
                        (key, text) -> assertThat(text.endsWith(".")).as(key).isEqualTo(isSentence(key)));
        assertThat(japanese)
                .allSatisfy(
                        (key, text) -> assertThat(text.endsWith("。")).as(key).isEqualTo(isSentence(key)));
    }

    @Test
    void writeEnglishInAsciiAndJapaneseInJapanese() {
        assertThat(english.values()).allMatch(text -> US_ASCII.newEncoder().canEncode(text));
        assertThat(japanese)
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .matches(each -> each.equals("{reason@ja}") || each.matches("(?s).*[\\p{IsHiragana}].*")));
    }

    @Test
    void tellOfEachRuleHowToRepairWhatBreaksItInWordsOfItsOwn() {
        assertThat(repairs(english)).hasSizeGreaterThan(RuleCatalogue.getRules().size() * 9 / 10);
        assertThat(repairs(japanese))
                .hasSizeGreaterThan(RuleCatalogue.getRules().size() * 9 / 10);
    }

    @Test
    void holdNoBlankText() {
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(japanese.values()).noneMatch(String::isBlank);
    }

    private static boolean isSentence(String key) {
        return key.endsWith(REASON) || key.endsWith(REPAIR);
    }

    private static Set<String> repairs(Map<String, String> bundle) {
        return bundle.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(REPAIR))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static Set<String> parametersOf(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(each -> each.substring(1, each.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> withoutLanguage(Set<String> names) {
        return names.stream().map(name -> name.replaceFirst("@(?:en|ja)$", "")).collect(Collectors.toSet());
    }

    private static Map<String, String> bundle(String resource) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RuleTexts.class.getResourceAsStream("/" + resource), resource), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
