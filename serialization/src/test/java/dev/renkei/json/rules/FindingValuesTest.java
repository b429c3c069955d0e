package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.document.Document;
import dev.renkei.json.ReadResult;
import dev.renkei.validation.Finding;
import dev.renkei.validation.RenkeiValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each finding shows what stands at its place, in a payload as in a value of Java. */
class FindingValuesTest {

    /** Rules about the text as a whole, and about what is not there. */
    private static final Set<String> WITHOUT_VALUE =
            Set.of("json.malformed", "json.limit-exceeded", "json.trailing-content", "json.missing-property");

    static List<RuleExample> examples() {
        return RuleExamples.all();
    }

    static List<RuleExample> readable() {
        return RuleExamples.patches().stream()
                .filter(example -> !example.code().startsWith("json."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areThereUnlessNothingStandsAtThePlace(RuleExample example) {
        Finding finding = onlyFinding(RuleExamples.resultOf(example));
        boolean isWhole = finding.getPointer().isEmpty();
        // A property that does not fit its object is told where the object begins.
        boolean isOutOfPlace = finding.getCode().equals("json.unknown-property")
                && example.at().isPresent();
        assertThat(finding.getValue().isEmpty())
                .isEqualTo(isWhole || isOutOfPlace || WITHOUT_VALUE.contains(finding.getCode()));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void areTheTextsOfThePayload(RuleExample example) {
        Finding finding = onlyFinding(RuleExamples.resultOf(example));
        JsonNode node = example.broken().at(finding.getPointer());
        if (node.isString() && node.asString().length() < 100 && isPlain(node.asString())) {
            assertThat(finding.getValue()).contains(node.asString());
        }
        if (node.isNumber() || node.isBoolean()) {
            assertThat(finding.getValue()).contains(node.asString());
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void areThereForValuesOfJavaToo(RuleExample example) {
        ReadResult<? extends Document> result = RuleExamples.resultOf(example);
        Finding placed = onlyFinding(result);
        List<Finding> findings = RenkeiValidator.standard()
                .withClock(RuleExamples.CLOCK)
                .withProfile(result.getReport().getProfile())
                .validate(result.orElseThrow())
                .getFindings();
        if (!example.code().startsWith("policy.")
                && findings.get(0).getPointer().equals(placed.getPointer())
                && !placed.getValue().equals(Optional.of("[]"))) {
            Optional<String> value = findings.get(0).getValue();
            assertThat(value.isPresent()).isEqualTo(placed.getValue().isPresent());
            assertThat(value.orElse("")).doesNotContain("Optional", "dev.renkei");
        }
    }

    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(each -> Character.isLetterOrDigit(each) || each == ' ' || each == '-' || each == '/');
    }

    private static Finding onlyFinding(ReadResult<?> result) {
        assertThat(result.getReport().getFindings()).hasSize(1);
        return result.getReport().getFindings().get(0);
    }
}
