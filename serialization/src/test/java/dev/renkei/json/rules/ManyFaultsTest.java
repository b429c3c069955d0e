package dev.renkei.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
                .reduce(ExampleBase.AGREEMENT.document(), MergePatch::apply);
        PlacedJson payload = PlacedJson.of(document);
        List<Finding> findings = RenkeiJson.read(payload.bytes(), Agreement.class, RuleExamples.options(Profile.DRAFT))
                .getReport()
                .getFindings();
        assertThat(findings.stream().map(finding -> finding.getCode() + " " + finding.getPointer()))
                .containsExactlyInAnyOrderElementsOf(examples.stream()
                        .map(example -> example.code() + " " + example.pointer())
                        .collect(Collectors.toList()));
        assertThat(findings.stream().map(finding -> finding.getPosition().orElseThrow()))
                .isSortedAccordingTo(Finding.Position::compareTo)
                .doesNotHaveDuplicates();
    }

    /** As many agreements as there are examples stand in one register, each with the fault of one example. */
    @Test
    void areAllToldHoweverManyAgreementsOfARegisterHaveOneEach() {
        List<RuleExample> examples = RuleExamples.patches().stream()
                .filter(ManyFaultsTest::concernsOneAgreementAlone)
                .toList();
        ObjectNode register = (ObjectNode) ExampleBase.REGISTER.document();
        ArrayNode agreements = (ArrayNode) register.get("agreements");
        List<String> expected = new ArrayList<>();
        for (RuleExample example : examples) {
            expected.add(example.code() + " /agreements/" + agreements.size() + example.pointer());
            agreements.add(entry(example.broken(), agreements.size()));
        }
        assertThat(expected.stream().filter(each -> each.startsWith("json."))).hasSizeGreaterThan(50);
        assertThat(expected.stream().filter(each -> !each.startsWith("json."))).hasSizeGreaterThan(150);

        List<Finding> findings = RenkeiJson.read(
                        PlacedJson.of(register).bytes(), Register.class, RuleExamples.options(Profile.DRAFT))
                .getReport()
                .getFindings();

        assertThat(findings.stream().map(finding -> finding.getCode() + " " + finding.getPointer()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings.stream().map(finding -> finding.getPosition().orElseThrow()))
                .isSortedAccordingTo(Finding.Position::compareTo)
                .doesNotHaveDuplicates();
    }

    /** A register has no header for each agreement, and compares the organizations of all. */
    private static boolean concernsOneAgreementAlone(RuleExample example) {
        JsonNode patch = example.patch().orElseThrow();
        return example.base() == ExampleBase.AGREEMENT
                && !example.code().startsWith("policy.")
                && example.profile() == Profile.DRAFT
                && !example.code().equals("json.limit-exceeded")
                && Stream.of("format", "type", "id").noneMatch(patch::has)
                && !patch.toString().contains("rganization");
    }

    /** Returns an agreement as a register has it, with a key of its own. */
    private static JsonNode entry(JsonNode agreement, int index) {
        ObjectNode entry =
                (ObjectNode) ExampleFiles.parse(agreement.toString().replace("hinata-2024", "hinata-2024-" + index));
        entry.remove(List.of("format", "type"));
        return entry;
    }

    private static String line(Finding finding) {
        Finding.Position position = finding.getPosition().orElseThrow();
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
