package dev.renkei.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import dev.renkei.validation.StructureRules;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A provider of Jakarta Validation says of every document what Renkei's own validator says. */
@Tag("provider")
class ProviderDifferentialTest {

    private static final Provider PROVIDER = Provider.bilingual();

    /** Returns the examples of all rules but those of policies, of which a provider does not know. */
    static List<RuleExample> examples() {
        return RuleExamples.all().stream()
                .filter(example -> !example.code().startsWith("policy."))
                .toList();
    }

    /** Returns the first example of each rule. */
    static Stream<RuleExample> oneExampleOfEachRule() {
        return RuleExamples.firstOfEachRule(examples().stream());
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/documents"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    /** By the profile that asks for most; the documents of practice are judged by all. */
    @ParameterizedTest
    @MethodSource("oneExampleOfEachRule")
    void agreesOnAnExampleOfEachRule(RuleExample example) {
        RuleExamples.resultOf(example)
                .getValue()
                .ifPresent(document -> assertThatItIsFound(example, assertThatBothAgreeOn(document, Profile.STRICT)));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("examples")
    void agreesOnAllExamplesAndNearMisses(RuleExample example) {
        example.read(example.nearMiss()).getValue().ifPresent(ProviderDifferentialTest::assertThatBothAgreeOn);
        RuleExamples.resultOf(example)
                .getValue()
                .ifPresent(document -> assertThatItIsFound(example, assertThatBothAgreeOn(document)));
    }

    private static void assertThatItIsFound(RuleExample example, List<Judged> judged) {
        boolean isRead = !example.code().startsWith("json.");
        assertThat(judged.stream().anyMatch(each -> each.code().equals(example.code())))
                .isEqualTo(isRead);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreesOnTheDocumentsOfPractice(Path document) throws IOException {
        String json = Files.readString(document);
        ExampleBase base = ExampleBase.like(ExampleFiles.parse(json));
        assertThatBothAgreeOn(
                base.read(json.getBytes(UTF_8), ReadOptions.standard()).orElseThrow());
    }

    /** What {@code @Valid} alone refuses. */
    @ParameterizedTest
    @MethodSource("oneExampleOfEachRule")
    void refusesTheErrorsAloneWhereNothingIsSaidOfGroups(RuleExample example) {
        RuleExamples.resultOf(example).getValue().ifPresent(document -> {
            Report own =
                    RenkeiValidator.standard().withClock(RuleExamples.CLOCK).validate(document);
            assertThat(PROVIDER.errors(document)).isEqualTo(errorsOf(own));
        });
    }

    @Tag("expression-language")
    @Test
    void handsOverTheFindingAsThePayloadOfTheViolation() {
        Agreement agreement = read("{\"parties\": {\"1\": {\"id\": \"city\", \"leftOn\": \"2025\"}},"
                + " \"contributions\": null, \"statements\": null, \"plans\": null, \"statedFieldCount\":"
                + " {\"count\": 2, \"asWritten\": \"数分野\"}}");
        assertThat(PROVIDER.violations(agreement, Profile.DRAFT))
                .hasSize(2)
                .extracting(violation -> payloadOf(violation).toString())
                .containsExactlyInAnyOrder(
                        "ERROR agreement.party.duplicate-id /parties/1/id:"
                                + " The key \"city\" is used by more than one party",
                        "INFO count.as-written-not-compared /asWritten:"
                                + " The words \"数分野\" could not be compared with the number 2");
        assertThat(PROVIDER.violations(agreement, Profile.DRAFT))
                .extracting(violation -> payloadOf(violation).getValue().orElseThrow())
                .contains("city");
    }

    /** A provider compares each violation with all before it, so that ten thousand would take it a minute. */
    @Test
    void tellsAThousandFindingsOfADocumentAndCountsTheRest() {
        Agreement agreement = Agreement.builder()
                .title("包括連携協定")
                .addParties(Party.of("みなと市"), Party.of("みなと生活協同組合"))
                .addAllFields(Collections.nCopies(
                        1502,
                        CooperationField.builder().id("welfare").label("福祉").build()))
                .build();

        Report report = PROVIDER.errors(agreement);

        assertThat(report.getFindings()).hasSize(1001);
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getRule().equals(StructureRules.FURTHER_FINDINGS))
                .singleElement()
                .hasToString("ERROR report.further-findings: Further findings, not listed: 501"
                        + " (errors: 501, warnings: 0, infos: 0)");
    }

    @Test
    void countsWhatIsNotListedAsTheProfileWeighsIt() {
        Agreement agreement = Agreement.builder()
                .title("包括連携協定")
                .addParties(Party.of("みなと市"), Party.of("みなと生活協同組合"))
                .addAllFields(Collections.nCopies(
                        1502, CooperationField.builder().id("welfare").build()))
                .build();
        Report own = RenkeiValidator.standard()
                .withClock(RuleExamples.CLOCK)
                .withProfile(Profile.STRICT)
                .validate(agreement);

        Report report = Report.from(Profile.STRICT, PROVIDER.violations(agreement, Profile.STRICT));

        assertThat(report.getFindings()).hasSizeLessThan(own.getFindings().size());
        assertThat(Severity.values())
                .allSatisfy(each -> assertThat(report.count(each)).isEqualTo(own.count(each)));
    }

    @Test
    void speaksEnglishOnAMachineThatSpeaksJapanese() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        ResourceBundle.clearCache(Agreement.class.getClassLoader());
        try (Provider provider = Provider.speaking(Locale.ENGLISH)) {
            assertThat(provider.judge(read("{\"title\": \" \"}"), Profile.DRAFT))
                    .extracting(Judged::message)
                    .containsExactly("The text is blank");
        } finally {
            Locale.setDefault(machine);
            ResourceBundle.clearCache(Agreement.class.getClassLoader());
        }
    }

    @Tag("expression-language")
    @ParameterizedTest
    @MethodSource("wordsThatMessagesCouldTakeForTheirOwn")
    void takesValuesAsTheyAre(String words) {
        String json = new JsonMapper().writeValueAsString(words);
        Agreement agreement = read(
                "{\"statements\": {\"0\": {\"party\": " + json + "}}, \"contacts\": {\"0\": {\"telephones\": [" + json
                        + "]}}, \"fields\": {\"0\": {\"label\": " + json + "}, \"1\": {\"label\": " + json + "}}}");
        assertThatBothAgreeOn(agreement);
        assertThat(PROVIDER.judge(agreement, Profile.DRAFT))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(judged -> assertThat(judged.message()).contains(words));
    }

    static Stream<String> wordsThatMessagesCouldTakeForTheirOwn() {
        return Stream.of(
                "{value}",
                "${value}",
                "{dev.renkei.text.blank}",
                "{",
                "}",
                "a } b { c",
                "$",
                "$1",
                "${validatedValue.class}",
                "\\",
                "\\\\",
                "\\{value\\}",
                "\\$\\{value\\}",
                "\\n",
                "a\\",
                "{value@en}",
                "#{value}");
    }

    private static Report errorsOf(Report report) {
        return Report.of(report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList());
    }

    private static Finding payloadOf(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        return own.getDynamicPayload(Finding.class);
    }

    private static Agreement read(String patch) {
        JsonNode document = ExampleBase.AGREEMENT.patched(ExampleFiles.parse(patch));
        return RenkeiJson.read(PlacedJson.of(document).bytes(), Agreement.class).orElseThrow();
    }

    /** Compares both in all profiles, and returns what the strictest one finds. */
    private static List<Judged> assertThatBothAgreeOn(Document document) {
        assertThatBothAgreeOn(document, Profile.DRAFT);
        assertThatBothAgreeOn(document, Profile.PUBLICATION);
        return assertThatBothAgreeOn(document, Profile.STRICT);
    }

    private static List<Judged> assertThatBothAgreeOn(Document document, Profile profile) {
        Report own = RenkeiValidator.standard()
                .withClock(RuleExamples.CLOCK)
                .withProfile(profile)
                .validate(document);
        return PROVIDER.assertThatItAgreesWith(own, document);
    }
}
