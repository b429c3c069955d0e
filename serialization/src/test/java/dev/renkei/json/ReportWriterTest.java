package dev.renkei.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Statement;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.RuleCatalogue;
import dev.renkei.validation.Suppression;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReportWriterTest {

    private static final ReportWriter ENGLISH = ReportWriter.in(Locale.ENGLISH);
    private static final ReportWriter JAPANESE = ReportWriter.in(Locale.JAPAN);

    private static final String PAYLOAD = """
            {
              "format": "renkei/1",
              "type": "agreement",
              "title": "見守り協定［image］[image]",
              "parties": [{"organization": "みなと市"}, {"organization": "みなと市"}],
              "concludedOn": "2017-02-30",
              "plans": [{"title": "一"}, {"title": "二"}, {"title": "三"}, {"title": "四"}]
            }
            """;

    private static final Policy POLICY = Policy.builder()
            .addSuppression(Suppression.of("text.residue", "/title", "as the source prints it"))
            .build();

    private static final Report REPORT = RenkeiJson.read(
                    Payloads.utf8(PAYLOAD), Agreement.class, Payloads.OPTIONS.withPolicy(POLICY))
            .getReport();

    // ---------------------------------------------------------------------------------- reports as they are

    @Test
    void whatIsNotListedIsCountedInEveryForm() {
        Report cut = RenkeiJson.read(
                        Payloads.utf8(PAYLOAD),
                        Agreement.class,
                        Payloads.OPTIONS
                                .withPolicy(POLICY)
                                .withLimits(ReadLimits.standard().withFindings(2)))
                .getReport();

        assertThat(cut.getFindings()).hasSize(3);
        assertThat(json(ENGLISH.write(cut)).get("counts"))
                .isEqualTo(json(ENGLISH.write(REPORT)).get("counts"));
        assertThat(json(ENGLISH.writeProblem(cut)).get("detail"))
                .isEqualTo(json(ENGLISH.writeProblem(REPORT)).get("detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void aReportIsWrittenAsItsGoldenFileHasIt(String language) throws IOException {
        Path golden = Path.of("src/test/resources/reports/report-" + language + ".json");
        byte[] written =
                ReportWriter.in(Locale.forLanguageTag(language)).indented().write(REPORT);
        if (Boolean.getBoolean("renkei.update")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, written);
        }
        assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(golden));
    }

    @Test
    void aReportOfNothingIsWrittenWhole() {
        JsonNode report = json(ENGLISH.write(Report.empty()));
        assertThat(report.get("valid").asBoolean()).isTrue();
        assertThat(report.get("findings")).isEmpty();
        assertThat(report.get("groups")).isEmpty();
        assertThat(StandardSchemas.faultsOfReport(ENGLISH.write(Report.empty())))
                .isEmpty();
    }

    @Test
    void aFindingInAValueOfJavaHasNoLine() {
        Agreement agreement = Agreement.builder().title(" ").build();
        byte[] written = ENGLISH.write(RenkeiValidator.standard().validate(agreement));
        assertThat(StandardSchemas.faultsOfReport(written)).isEmpty();
        JsonNode blank = json(written).get("findings").get(1);
        assertThat(blank.get("code").asString()).isEqualTo("text.blank");
        assertThat(blank.has("line")).isFalse();
        assertThat(blank.has("column")).isFalse();
        assertThat(blank.get("value").asString()).isEqualTo(" ");
    }

    @Test
    void aReportNamesTheFileOfItsDocumentAndItsLineThere() {
        byte[] named = ENGLISH.write(REPORT, "見本 1.json");
        byte[] numbered = ENGLISH.write(REPORT, "lines.ndjson", 12);

        assertThat(json(named).get("file").asString()).isEqualTo("見本 1.json");
        assertThat(json(named).has("line")).isFalse();
        assertThat(json(numbered).get("line").asInt()).isEqualTo(12);
        assertThat(json(numbered).get("findings"))
                .isEqualTo(json(ENGLISH.write(REPORT)).get("findings"));
        assertThat(StandardSchemas.faultsOfReport(named)).isEmpty();
        assertThat(StandardSchemas.faultsOfReport(numbered)).isEmpty();
    }

    @Test
    void whatIsIndentedSaysTheSameOnManyLines() {
        byte[] indented = ENGLISH.indented().write(REPORT);
        assertThat(json(indented)).isEqualTo(json(ENGLISH.write(REPORT)));
        assertThat(new String(indented, UTF_8)).startsWith("{\n  \"format\"").endsWith("\n}\n");
        assertThat(new String(ENGLISH.write(REPORT), UTF_8)).doesNotContain("\n");
    }

    @Test
    void everyLanguageButJapaneseIsWrittenInEnglish() {
        assertThat(ReportWriter.in(Locale.FRANCE).write(REPORT)).isEqualTo(ENGLISH.write(REPORT));
        assertThat(ReportWriter.in(Locale.JAPANESE).write(REPORT)).isEqualTo(JAPANESE.write(REPORT));
    }

    // ------------------------------------------------------------------------------------------------ help

    @Test
    void aFindingHasTheNameOfItsRuleAsLongAsNobodySaysWhereTheRulesAre() {
        assertThat(json(ENGLISH.write(REPORT)).at("/findings/0/help").asString())
                .isEqualTo("urn:renkei:rule:agreement.party.duplicate");
    }

    @Test
    void everyFormLeadsToTheRulesOfTheHost() {
        ReportWriter writer = ENGLISH.withHelpBase(URI.create("https://host.example/docs/rules"));
        String address = "https://host.example/docs/rules#agreement.party.duplicate";
        byte[] log = writer.writeSarif(List.of(new ReportedDocument(URI.create("a"), REPORT)));

        assertThat(json(writer.write(REPORT)).at("/findings/0/help").asString()).isEqualTo(address);
        assertThat(json(writer.indented().writeProblem(REPORT))
                        .at("/findings/0/help")
                        .asString())
                .isEqualTo(address);
        assertThat(json(log).at("/runs/0/tool/driver/rules/2/helpUri").asString())
                .isEqualTo(address);
        assertThat(StandardSchemas.faultsOfReport(writer.write(REPORT))).isEmpty();
        assertThat(StandardSchemas.faultsOfProblem(writer.writeProblem(REPORT))).isEmpty();
        assertThat(StandardSchemas.faultsOfSarif(log)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/rules", "https://host.example/rules#top"})
    void theAddressOfTheRulesIsAbsoluteAndWithoutAFragment(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.withHelpBase(URI.create(base)))
                .withMessage("Base must be absolute and have no fragment but was " + base);
    }

    // -------------------------------------------------------------------------------------------- problems

    @Test
    void aProblemTellsHowManyErrorsThereAreAndWhichIsTheFirst() {
        byte[] written = ENGLISH.writeProblem(REPORT, URI.create("/agreements/17"));
        assertThat(StandardSchemas.faultsOfProblem(written)).isEmpty();
        JsonNode problem = json(written);
        assertThat(problem.get("type").asString()).isEqualTo("urn:renkei:problem:invalid-document");
        assertThat(problem.get("title").asString()).isEqualTo("The document is not valid");
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("detail").asString())
                .isEqualTo("Errors: 2, warnings: 0. First error, at 5:41: The party \"みなと市\" is listed more than once");
        assertThat(problem.get("instance").asString()).isEqualTo("/agreements/17");
        assertThat(problem.get("findings"))
                .isEqualTo(json(ENGLISH.write(REPORT)).get("findings"));
        assertThat(problem.get("suppressedFindings")).hasSize(1);
    }

    @Test
    void aProblemSpeaksJapanese() {
        JsonNode problem = json(JAPANESE.writeProblem(REPORT));
        assertThat(problem.get("title").asString()).isEqualTo("文書に誤りがあります");
        assertThat(problem.get("detail").asString()).isEqualTo("エラー2件、警告0件。最初のエラー（5:41）：当事者「みなと市」が重複しています");
        assertThat(problem.has("instance")).isFalse();
        assertThat(problem.get("language").asString()).isEqualTo("ja");
    }

    @Test
    void aProblemDoesNotDependOnTheLanguageOfTheMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(json(ENGLISH.writeProblem(REPORT)).get("title").asString())
                    .isEqualTo("The document is not valid");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aProblemWithADocumentAsAWholeSaysSo() {
        Finding missing =
                Finding.of(RuleCatalogue.find("json.missing-property").orElseThrow(), "", Map.of("name", "title"));
        Report report = Report.of(List.of(missing));
        assertThat(json(ENGLISH.writeProblem(report)).get("detail").asString())
                .endsWith("First error, at the whole document: The property \"title\" is missing");
        assertThat(json(JAPANESE.writeProblem(report)).get("detail").asString()).contains("（文書全体）");
    }

    @Test
    void noErrorIsNoProblem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.writeProblem(Report.empty()))
                .withMessage("Report must have an error to be a problem but had none");
    }

    // ----------------------------------------------------------------------------------------------- SARIF

    @Test
    void aLogHasTheDocumentsAsArtifactsAndTheFindingsAsResults() {
        byte[] written = ENGLISH.writeSarif(List.of(
                new ReportedDocument(URI.create("a%20b.json"), Report.empty()),
                new ReportedDocument(URI.create("broken.json"), REPORT)));
        assertThat(StandardSchemas.faultsOfSarif(written)).isEmpty();
        JsonNode run = json(written).get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("language").asString()).isEqualTo("en");
        assertThat(run.get("artifacts"))
                .extracting(each -> each.at("/location/uri").asString())
                .containsExactly("a%20b.json", "broken.json");
        assertThat(run.at("/properties/profiles"))
                .extracting(JsonNode::asString)
                .containsExactly("DRAFT");
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleId").asString()).isEqualTo("agreement.party.duplicate");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("broken.json");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/index")
                        .asInt())
                .isEqualTo(1);
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(5);
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(41);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("/parties/1");
        assertThat(result.get("suppressions")).isEmpty();
    }

    @Test
    void aDocumentThatWasJudgedTwiceIsOneArtifact() {
        ReportedDocument document = new ReportedDocument(URI.create("a.json"), REPORT);
        ReportedDocument other = new ReportedDocument(URI.create("b.json"), REPORT);
        byte[] written = ENGLISH.writeSarif(List.of(document, other, document));
        assertThat(StandardSchemas.faultsOfSarif(written)).isEmpty();
        JsonNode run = json(written).get("runs").get(0);
        assertThat(run.get("artifacts")).hasSize(2);
        assertThat(run.get("results")).hasSize(21);
        assertThat(run.at("/results/20/locations/0/physicalLocation/artifactLocation/index")
                        .asInt())
                .isZero();
    }

    @Test
    void aLogOfNothingIsALogToo() {
        assertThat(StandardSchemas.faultsOfSarif(ENGLISH.writeSarif(List.of()))).isEmpty();
    }

    @Test
    void eachResultOfALogNamesItsRuleByCodeAndIndex() {
        JsonNode run = sarif(REPORT);
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules)
                .extracting(rule -> rule.get("id").asString())
                .containsExactly("json.invalid-scalar", "text.residue", "agreement.party.duplicate", "plan.empty");
        assertThat(run.get("results"))
                .hasSize(7)
                .allSatisfy(result -> assertThat(
                                rules.get(result.get("ruleIndex").asInt()).get("id"))
                        .isEqualTo(result.get("ruleId")));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asString())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.has("helpUri")).isFalse();
        });
        assertThat(rules.get(2).at("/shortDescription/text").asString())
                .isEqualTo("The party \"…\" is listed more than once");
        assertThat(rules.get(3).at("/defaultConfiguration/level").asString()).isEqualTo("note");
    }

    @Test
    void whatIsSuppressedIsAResultWithAJustification() {
        JsonNode suppressed = StreamSupport.stream(sarif(REPORT).get("results").spliterator(), false)
                .filter(result -> !result.get("suppressions").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(suppressed.get("ruleId").asString()).isEqualTo("text.residue");
        assertThat(suppressed.at("/suppressions/0/kind").asString()).isEqualTo("external");
        assertThat(suppressed.at("/suppressions/0/justification").asString()).isEqualTo("as the source prints it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0}", "a{b}c", "[link](https://example.org/)", "\\[x](1)", "[image]", "}{"})
    void nothingInAMessageHoldsAPlaceOrReadsAsALink(String key) {
        Agreement agreement = Agreement.builder()
                .title("協定")
                .addStatement(Statement.builder().partyId(key).addText("祝").build())
                .build();
        Report report = RenkeiValidator.standard().validate(agreement);
        String message = StreamSupport.stream(sarif(report).get("results").spliterator(), false)
                .filter(result -> result.get("ruleId").asString().equals("agreement.party.unknown"))
                .map(result -> result.at("/message/text").asString())
                .findFirst()
                .orElseThrow();
        assertThat(message.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
        assertThat(message).doesNotContainPattern("(?<!\\\\)\\]\\(");
        assertThat(message.replace("{{", "{").replace("}}", "}").replaceAll("\\\\([\\[\\]\\\\])", "$1"))
                .endsWith("\"" + key.replaceAll("\\\\(?=\\[)", key.contains("](") ? "\\\\" : "") + "\"");
    }

    @Test
    void nullsAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ENGLISH.write(Nulls.value()))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReportedDocument(Nulls.value(), Report.empty()))
                .withMessage("uri");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReportedDocument(URI.create("a"), Nulls.value()))
                .withMessage("report");
    }

    private static JsonNode sarif(Report report) {
        byte[] log = ENGLISH.writeSarif(List.of(new ReportedDocument(URI.create("a.json"), report)));
        return json(log).get("runs").get(0);
    }

    private static JsonNode json(byte[] text) {
        return StandardSchemas.parse(text);
    }
}
