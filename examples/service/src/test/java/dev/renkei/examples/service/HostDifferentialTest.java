package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.Samples;
import dev.renkei.testing.breaker.Breaker;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Profile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Spring Boot says of an agreement that it has read and validated what Renkei's own validator says. */
class HostDifferentialTest {

    /** Breakers of the rules that a host knows: it knows of no policy. */
    static Stream<Breaker> breakers() {
        return Breakers.all().stream()
                .filter(Breaker::takesAgreements)
                .filter(breaker -> !breaker.getRule().getCode().startsWith("policy."));
    }

    /** Returns a breaker of each concept, such as {@code date} and {@code agreement.party}; the tests of JSON compare each rule. */
    static Collection<Breaker> oneBreakerOfEachConcept() {
        Map<String, Breaker> first = new LinkedHashMap<>();
        breakers()
                .forEach(
                        breaker -> first.putIfAbsent(conceptOf(breaker.getRule().getCode()), breaker));
        return first.values();
    }

    private static String conceptOf(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    @ParameterizedTest
    @MethodSource("oneBreakerOfEachConcept")
    void allAgreeOnWhatBreaksARuleOfEachConcept(Breaker breaker) {
        assertThatAllAgreeOnSamples(breaker, 1);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("breakers")
    void allAgreeOnWhatBreaksARule(Breaker breaker) {
        assertThatAllAgreeOnSamples(breaker, 2);
    }

    private static void assertThatAllAgreeOnSamples(Breaker breaker, int number) {
        String code = breaker.getRule().getCode();
        List<Broken<Agreement>> samples =
                Breakers.samples(code, 1, Samples.agreements(1)).limit(number).toList();

        assertThat(samples).hasSize(number).allSatisfy(broken -> {
            byte[] document = RenkeiJson.write(broken.document());
            assertThat(Comparison.assertThatAllAgreeOn(document, Profile.PUBLICATION, Locale.JAPANESE))
                    .extracting(Told::code)
                    .contains(code);
        });
    }

    /** The service has an expression language on its class path, and messages of its own. */
    @ParameterizedTest
    @MethodSource("wordsThatMessagesCouldTakeForTheirOwn")
    void valuesAreTakenAsTheyAre(String words) {
        byte[] document = agreementOf(words);

        assertThat(Comparison.assertThatAllAgreeOn(document, Profile.DRAFT, Locale.ENGLISH))
                .filteredOn(told -> told.code().equals("agreement.party.duplicate"))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.message()).isEqualTo("The party \"" + words + "\" is listed more than once"));
    }

    @Test
    void aPlaceInOneOfTheLanguagesOfATextIsNoPropertyAndYetTold() {
        byte[] document = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":{\"ja\":\"\",\"en\":\"MoU\"}}"
                .getBytes(UTF_8);

        assertThat(Comparison.assertThatAllAgreeOn(document, Profile.DRAFT, Locale.ENGLISH))
                .extracting(Told::pointer)
                .containsExactly("", "/title/ja");
    }

    static List<String> wordsThatMessagesCouldTakeForTheirOwn() {
        return List.of(
                "{value}",
                "{0}",
                "${7*7}",
                "#{7*7}",
                "${validatedValue.class}",
                "\\${7*7}",
                "{dev.renkei.text.blank}",
                "{empty.title}",
                "a\\",
                "'");
    }

    private static byte[] agreementOf(String words) {
        String party = new JsonMapper().writeValueAsString(Map.of("organization", words));
        return ("{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\",\"parties\":[" + party + "," + party
                        + "]}")
                .getBytes(UTF_8);
    }
}
