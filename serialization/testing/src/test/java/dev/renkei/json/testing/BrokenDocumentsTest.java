package dev.renkei.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.document.Document;
import dev.renkei.testing.RandomSource;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The validator, a host and the reader find in a broken document exactly what its breaker tells, and nothing in its near miss. */
class BrokenDocumentsTest {

    private static final RandomSource SIMPLEST = bound -> 0;

    /** The cases, each a code and a place, that the rich documents have: none of them may vanish unnoticed. */
    private static final Path CASES = Path.of("src/test/resources/dev/renkei/json/testing/cases.txt");

    /** The rich documents, broken at their places, once for each code, place without indexes, and change. */
    private static final Map<String, Broken<Document>> BROKEN = broken();

    @Test
    void breakDocumentsWithoutAFindingIntoDocumentsWithExactlyOne() {
        assertThatJudgeFindsExactlyOne(Judge.VALIDATOR);
    }

    /** That a host and the reader find what the validator finds is tested for one example of each rule in {@code serialization}. */
    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALIDATOR")
    void breakDocumentsForAHostAndTheReaderToo(Judge judge) {
        assertThatJudgeFindsExactlyOne(judge);
    }

    private static void assertThatJudgeFindsExactlyOne(Judge judge) {
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
    @Tag("thorough")
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

    @Test
    void breakMoreThanTwoHundredPlaces() throws IOException {
        List<String> cases = BROKEN.keySet().stream().sorted().toList();
        if (Boolean.getBoolean("renkei.update")) {
            Files.write(CASES, cases);
        }
        assertThat(cases).hasSizeGreaterThan(200).isEqualTo(Files.readAllLines(CASES));
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
