package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.AgreementKinds;
import dev.renkei.agreement.AgreementStage;
import dev.renkei.agreement.AgreementStatus;
import dev.renkei.agreement.BindingForce;
import dev.renkei.agreement.Emphasis;
import dev.renkei.agreement.ProgrammeKinds;
import dev.renkei.agreement.RelationKinds;
import dev.renkei.identifier.IdentifierSchemes;
import dev.renkei.network.NetworkState;
import dev.renkei.organization.OrganizationKinds;
import dev.renkei.result.Accumulation;
import dev.renkei.text.OpenCode;
import dev.renkei.time.CountingRule;
import dev.renkei.time.Renewal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource
    void namesEveryKnownCode(String key) {
        assertThat(ResourceBundle.getBundle(LABELS, Locale.ROOT).containsKey(key))
                .isTrue();
    }

    static Stream<String> namesEveryKnownCode() {
        Stream<String> codes = Stream.of(
                        AgreementKinds.class, ProgrammeKinds.class, RelationKinds.class, OrganizationKinds.class)
                .flatMap(BundlesTest::constantsOf)
                .filter(OpenCode.class::isInstance)
                .map(code -> code.getClass().getSimpleName() + "." + code);
        Stream<String> schemes = constantsOf(IdentifierSchemes.class).map(scheme -> "IdentifierScheme." + scheme);
        Stream<String> constants = Stream.of(
                        AgreementStatus.values(),
                        AgreementStage.values(),
                        BindingForce.values(),
                        CountingRule.values(),
                        Emphasis.values(),
                        Accumulation.values(),
                        NetworkState.values())
                .flatMap(Arrays::stream)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        Stream<String> renewals = Arrays.stream(Renewal.class.getPermittedSubclasses())
                .map(renewal -> "Renewal." + renewal.getSimpleName());
        return Stream.of(codes, schemes, constants, renewals).flatMap(keys -> keys);
    }

    private static Stream<Object> constantsOf(Class<?> list) {
        return Arrays.stream(list.getFields()).map(BundlesTest::valueOf).filter(OpenCode.class::isInstance);
    }

    private static Object valueOf(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
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
