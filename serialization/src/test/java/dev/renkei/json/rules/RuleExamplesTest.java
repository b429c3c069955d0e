package dev.renkei.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import dev.renkei.validation.Severity;
import dev.renkei.validation.StructureRules;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of a rule breaks this rule alone, where it says, and its near miss breaks none. */
class RuleExamplesTest {

    private static final String UNFILLED = "\\{[A-Za-z]+(?:@[a-z]+)?}";

    static List<RuleExample> examples() {
        return RuleExamples.all();
    }

    /** What counts further findings never is the only finding, and is not about the document. */
    @Test
    void leaveNoRuleWithoutAnExample() {
        assertThat(RuleExamples.all())
                .extracting(RuleExample::code)
                .containsAll(RuleCatalogue.getRules().stream()
                        .filter(rule -> !rule.equals(StructureRules.FURTHER_FINDINGS))
                        .map(Rule::getCode)
                        .toList());
    }

    @Test
    void differFromEachOther() {
        assertThat(RuleExamples.all())
                .extracting(example -> example.code()
                        + example.options().hashCode()
                        + new String(example.invalid().bytes(), UTF_8))
                .doesNotHaveDuplicates();
        assertThat(RuleExamples.all()).extracting(RuleExample::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ExampleBase.class)
    void startFromADocumentWithoutAFinding(ExampleBase base) {
        byte[] payload = ExamplePayload.of(base.document()).bytes();
        for (Profile profile : Profile.values()) {
            assertThat(base.read(payload, RuleExamples.options(profile))
                            .getReport()
                            .getFindings())
                    .as(profile.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void breakTheirRuleAloneAndWhereTheySay(RuleExample example) {
        Report report = RuleExamples.resultOf(example).getReport();
        assertThat(report.getFindings()).hasSize(1);
        Finding finding = report.getFindings().get(0);
        assertThat(finding.getCode()).isEqualTo(example.code());
        assertThat(finding.getPointer()).isEqualTo(example.pointer());
        assertThat(finding.getSeverity()).isEqualTo(example.severity());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void pointAtTheTokenThatIsWrong(RuleExample example) {
        Finding.Position position = onlyFinding(example).getPosition().orElseThrow();
        if (example.at().isPresent()) {
            assertThat(textAt(position, example.invalid().bytes()))
                    .startsWith(example.at().get())
                    .matches(text -> text.isEmpty() || !example.at().get().isEmpty());
        } else {
            assertThat(position).isEqualTo(expectedPosition(example));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areToldInBothLanguages(RuleExample example) {
        Finding finding = onlyFinding(example);
        assertThat(finding.getMessage(Locale.ENGLISH)).isNotBlank().doesNotContainPattern(UNFILLED);
        assertThat(finding.getMessage(Locale.JAPANESE))
                .isNotBlank()
                .doesNotContainPattern(UNFILLED)
                .containsPattern("[\\p{IsHiragana}\\p{IsHan}]");
        assertThat(finding.getRule().getReason(Locale.ENGLISH)).isNotBlank();
        assertThat(finding.getRule().getReason(Locale.JAPANESE)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void haveANearMissThatBreaksNoRule(RuleExample example) {
        assertThat(example.read(example.nearMiss()).getReport().getFindings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comeWithAValueUnlessTheirStructureIsWrong(RuleExample example) {
        boolean structure = example.code().startsWith("json.") && example.severity() == Severity.ERROR;
        assertThat(RuleExamples.resultOf(example).getValue().isEmpty()).isEqualTo(structure);
    }

    private static Finding onlyFinding(RuleExample example) {
        return RuleExamples.resultOf(example).getReport().getFindings().get(0);
    }

    /** A property that is not known is pointed at by its name, all else by the value. */
    private static Finding.Position expectedPosition(RuleExample example) {
        boolean named = example.code().equals("json.unknown-property");
        return (named ? example.invalid().names() : example.invalid().values())
                .orElseThrow()
                .get(example.pointer());
    }

    private static String textAt(Finding.Position position, byte[] payload) {
        String text = new String(payload, UTF_8);
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.substring(text.offsetByCodePoints(start, position.column() - 1));
    }
}
