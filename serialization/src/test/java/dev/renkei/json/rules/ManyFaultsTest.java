package dev.renkei.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Position;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One reading of a payload tells all of its faults, those of the structure and those of the rules. */
class ManyFaultsTest {

    @Test
    void areAllToldWithTheirPlacesInTheOrderOfTheText() throws IOException {
        ReadResult<Agreement> result =
                RenkeiJson.read(resource("json"), Agreement.class, RuleExamples.options(Profile.DRAFT));
        List<String> expected = new String(resource("txt"), UTF_8).lines().toList();
        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(result.getReport().getFindings().stream().map(ManyFaultsTest::line))
                .containsExactlyElementsOf(expected);
        assertThat(result.getValue()).isEmpty();
        assertThat(result.isValid()).isFalse();
    }

    @Test
    void areCountedByTheirSeverity() throws IOException {
        var report = RenkeiJson.read(resource("json"), Agreement.class, RuleExamples.options(Profile.DRAFT))
                .getReport();
        int all = Stream.of(Severity.values()).mapToInt(report::count).sum();
        assertThat(all).isEqualTo(report.getFindings().size());
        assertThat(report.count(Severity.ERROR)).isGreaterThan(30);
    }

    /** Faults of different parts of the document, each from the examples of its rule. */
    @Test
    void addUpWhereTheyDoNotTouchEachOther() {
        List<String> codes = List.of(
                "text.blank: an empty title in one of its languages",
                "agreement.language.unknown: the country in place of the language",
                "identifier.check-digit: one digit of a corporate number mistyped",
                "date.weekday-mismatch: the weekday of the day before",
                "agreement.amendment.before-conclusion: amended the day before the conclusion",
                "agreement.relation.to-itself: the second relation",
                "agreement.contact.telephone-form: two hyphens; spaces alone are separators too",
                "field.sdg.range: an eighteenth goal",
                "plan.empty: a second plan without initiatives",
                "initiative.period.outside-plan: begins the day before the plan",
                "json.invalid-scalar: a hyphen left out",
                "json.unknown-property: a misspelt name; an extension may have it");
        List<RuleExample> examples = RuleExamples.patches().stream()
                .filter(example -> codes.contains(example.toString()))
                .toList();
        assertThat(examples).hasSameSizeAs(codes);
        JsonNode document = examples.stream()
                .map(example -> example.patch().orElseThrow())
                .reduce(RuleExamples.base(), MergePatch::apply);
        PlacedJson payload = PlacedJson.of(document);
        List<Finding> findings = RenkeiJson.read(payload.bytes(), Agreement.class, RuleExamples.options(Profile.DRAFT))
                .getReport()
                .getFindings();
        assertThat(findings.stream().map(finding -> finding.getCode() + " " + finding.getPointer()))
                .containsExactlyInAnyOrderElementsOf(examples.stream()
                        .map(example -> example.code() + " " + example.pointer())
                        .collect(Collectors.toList()));
        assertThat(findings.stream().map(finding -> finding.getPosition().orElseThrow()))
                .isSortedAccordingTo(Position::compareTo)
                .doesNotHaveDuplicates();
    }

    private static String line(Finding finding) {
        Position position = finding.getPosition().orElseThrow();
        return String.join(
                        " ", position.toString(), finding.getSeverity().name(), finding.getCode(), finding.getPointer())
                .strip();
    }

    private static byte[] resource(String extension) throws IOException {
        String path = "/rule-examples/many-faults." + extension;
        try (InputStream in = Objects.requireNonNull(ManyFaultsTest.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }
}
