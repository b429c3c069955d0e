package dev.renkei.testing.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.testing.RandomSource;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A breaker adds exactly one finding to a document, at the place that it tells, and its near miss adds none. */
class BreakersTest {

    private static final RandomSource SIMPLEST = bound -> 0;

    /** The cases, each a code and a place, that the rich documents have: none of them may vanish unnoticed. */
    private static final Path CASES = Path.of("src/test/resources/dev/renkei/testing/breaker/cases.txt");

    /** The rich documents, broken at their places, once for each code, place without indexes, and change. */
    private static final Map<String, Broken<Document>> BROKEN = broken();

    static Stream<Breaker> breakers() {
        return Breakers.all().stream();
    }

    @Test
    void areThereForEveryRuleAboutValues() {
        assertThat(Breakers.all())
                .extracting(breaker -> breaker.getRule().getCode())
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.getRules().stream()
                        .map(Rule::getCode)
                        .filter(code -> !code.startsWith("json.") && !code.startsWith("report."))
                        .toList());
    }

    @Test
    void areNotThereForCodesThatNoRuleHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakers.of("agreement.party.double"))
                .withMessage("Code must be that of a rule about values but was agreement.party.double");
    }

    @ParameterizedTest
    @EnumSource(Judge.class)
    void breakDocumentsWithoutAFindingIntoDocumentsWithExactlyOne(Judge judge) {
        for (Broken<? extends Document> broken : known(judge, BROKEN.values())) {
            RenkeiValidator validator = Breakers.of(broken.code()).getValidator();
            assertThat(judge.findings(broken.document(), validator))
                    .as(broken.toString())
                    .containsExactly(judge.expected(broken));
            assertThat(judge.findings(broken.nearMiss(), validator))
                    .as("near miss of " + broken)
                    .isEmpty();
        }
    }

    /** A suppression refuses places that no document can have, and none at which a rule is broken. */
    @Test
    void areFoundWhereASuppressionCanName() {
        assertThat(known(Judge.HOST, BROKEN.values())).isNotEmpty().allSatisfy(broken -> {
            String pointer = broken.pointer();
            assertThat(Suppression.of(broken.code(), pointer, "known").places()).isEqualTo(pointer);
        });
    }

    /** So that a host refuses a document by {@code @Valid} exactly if it is not valid. */
    @Test
    void areFoundInTheDefaultGroupIfTheyAreErrors() {
        RenkeiValidator validator = RenkeiValidator.standard().withClock(Breakers.CLOCK);
        Map<String, Broken<? extends Document>> oneOfEachRule = new LinkedHashMap<>();
        known(Judge.HOST, BROKEN.values()).forEach(broken -> oneOfEachRule.putIfAbsent(broken.code(), broken));
        assertThat(oneOfEachRule.values()).hasSizeGreaterThan(90).allSatisfy(broken -> {
            List<Finding> errors = validator.validate(broken.document()).getFindings().stream()
                    .filter(finding -> finding.getSeverity() == Severity.ERROR)
                    .toList();
            assertThat(Host.findings(broken.document(), Default.class)).isEqualTo(Judge.places(errors));
        });
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(Judge.class)
    void addOneFindingToThoseOfDocumentsOfPractice(Judge judge) {
        for (Document base : Bases.ofPractice()) {
            for (Broken<? extends Document> broken : known(judge, simplest(base))) {
                RenkeiValidator validator = Breakers.of(broken.code()).getValidator();
                List<String> before = judge.findings(base, validator.withPolicy(Policy.none()));
                List<String> after = new ArrayList<>(before);
                after.add(judge.expected(broken));
                assertThat(judge.findings(broken.document(), validator))
                        .as(broken.toString())
                        .containsExactlyInAnyOrderElementsOf(after);
                assertThat(judge.findings(broken.nearMiss(), validator))
                        .as("near miss of " + broken)
                        .isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void addWhatASmallRegisterLacksUnlessAPolicyAsksForIt(Breaker breaker) {
        boolean ofPolicies = breaker.getRule().getCode().startsWith("policy.");
        assertThat(breaker.apply(Bases.smallestRegister(), SIMPLEST).isEmpty()).isEqualTo(ofPolicies);
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void addWhatASmallAgreementLacksUnlessOnlyRegistersHaveIt(Breaker breaker) {
        String code = breaker.getRule().getCode();
        boolean ofRegisters = Stream.of("register.", "network.", "casebook.").anyMatch(code::startsWith);
        assertThat(breaker.apply(Bases.smallestAgreement(), SIMPLEST).isEmpty()).isEqualTo(ofRegisters);
    }

    @Test
    void breakMoreThanTwoHundredPlaces() throws IOException {
        List<String> cases = BROKEN.keySet().stream().sorted().toList();
        if (Boolean.getBoolean("renkei.update")) {
            Files.write(CASES, cases);
        }
        assertThat(cases).hasSizeGreaterThan(200).isEqualTo(Files.readAllLines(CASES));
    }

    @Test
    void takeTheChosenPlace() {
        Agreement base = Bases.smallestAgreement();
        Breaker breaker = Breakers.of("text.blank");
        List<Broken<Agreement>> all = breaker.applyEverywhere(base).toList();
        assertThat(breaker.apply(base, SIMPLEST)).contains(all.get(0));
        assertThat(Stream.iterate(0, i -> i < 100, i -> i + 1)
                        .flatMap(i -> breaker.apply(base, bound -> i % bound).stream()))
                .containsAll(all);
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void breakSamplesOfASeed(Breaker breaker) {
        String code = breaker.getRule().getCode();
        List<Broken<? extends Document>> samples =
                Breakers.samples(code, 7).limit(2).toList();
        assertThat(samples)
                .hasSize(2)
                .isEqualTo(Breakers.samples(code, 7).limit(2).toList());
        for (Broken<? extends Document> broken : samples) {
            assertThat(Judge.VALIDATOR.findings(broken.document(), breaker.getValidator()))
                    .as(broken.toString())
                    .containsExactly(Judge.VALIDATOR.expected(broken));
            assertThat(Judge.VALIDATOR.findings(broken.nearMiss(), breaker.getValidator()))
                    .as("near miss of " + broken)
                    .isEmpty();
        }
    }

    @Test
    void breakStreamsWithoutAnEnd() {
        Stream<Agreement> documents = Stream.generate(Bases::smallestAgreement);
        assertThat(Breakers.of("text.blank").applyToEach(documents, SIMPLEST).limit(3))
                .hasSize(3)
                .allSatisfy(broken -> assertThat(broken.pointer()).isEqualTo("/parties/0/organization/name"));
    }

    private static List<? extends Broken<? extends Document>> known(
            Judge judge, Collection<? extends Broken<? extends Document>> all) {
        return all.stream().filter(judge::knows).toList();
    }

    private static <T extends Document> List<Broken<T>> simplest(T base) {
        return Breakers.all().stream()
                .flatMap(breaker -> breaker.apply(base, SIMPLEST).stream())
                .toList();
    }

    private static Map<String, Broken<Document>> broken() {
        Map<String, Broken<Document>> cases = new LinkedHashMap<>();
        for (Document base : Bases.rich()) {
            String type = Bases.typeOf(base).getSimpleName();
            Breakers.all().stream()
                    .flatMap(breaker -> breaker.applyEverywhere(base))
                    .forEach(broken -> cases.putIfAbsent(
                            broken.toString().replaceAll("/[0-9]+(?=[/:])", "/*") + " " + type, broken));
        }
        return cases;
    }
}
