package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.renkei.json.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ValidateCommandTest {

    private static final String ISOGO = Run.document("isogo-2017.json");
    private static final String OSAKA = Run.document("osaka-izumi-2017.json");
    private static final String BROKEN = """
            {
              "format": "renkei/1",
              "type": "agreement",
              "title": "協定",
              "parties": [{"organization": "甲市"}, {"organization": "甲市"}],
              "concludedOn": "2017-02-30"
            }
            """;

    private static final String VALID_LINE = """
            {"format": "renkei/1", "type": "agreement", "title": "協定", "parties": [{"organization": "甲市"}, {"organization": "乙"}]}
            """;
    private static final String LINES = VALID_LINE + "\n" + BROKEN.replace("\n", "") + "\r\n{\n" + VALID_LINE;

    @TempDir
    Path folder;

    // ---------------------------------------------------------------------------------------------- text

    @Test
    void writesALineForEachFindingAndASummary() throws IOException {
        String file = write("broken.json", BROKEN);

        Run run = Run.of("validate", file);

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .startsWith(file + ":5:39 ERROR agreement.party.duplicate ")
                .contains("甲市");
        assertThat(run.lines().get(1))
                .isEqualTo(
                        file + ":6:18 ERROR json.invalid-scalar Date must be a day of the calendar but was 2017-02-30");
        assertThat(run.lines().get(2)).isEqualTo("Documents: 1, valid: 0, errors: 2, warnings: 0, infos: 0");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void listsAsManyFindingsAsWantedAndCountsTheRest() throws IOException {
        String file = write("broken.json", BROKEN);

        Run run = Run.of("validate", "--max-findings", "1", file);

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1))
                .isEqualTo(file + ":1:1 ERROR report.further-findings "
                        + "Further findings, not listed: 1 (errors: 1, warnings: 0, infos: 0)");
        assertThat(run.lines().get(2)).isEqualTo("Documents: 1, valid: 0, errors: 2, warnings: 0, infos: 0");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Run.of("validate", "--max-findings", "0", file).exitCode()).isEqualTo(2);
    }

    @Test
    void findsThePublishedDocumentsValid() {
        Run run = Run.of("validate", ISOGO, OSAKA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .contains(ISOGO
                        + ":72:18 INFO agreement.concluded.weekend The day of conclusion, 2017-10-01, is a Sunday")
                .last()
                .asString()
                .startsWith("Documents: 2, valid: 2, errors: 0, ");
    }

    @Test
    void takesAgreementsAndRegistersTogether() throws IOException {
        Run run = Run.of(Run.withDocuments("validate"));

        assertThat(run.out()).doesNotContain(" ERROR ");
        assertThat(run.lines()).last().asString().startsWith("Documents: 9, valid: 9, errors: 0, ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void readsARegisterAsSuchWhereverItsHeaderStands() {
        String register = """
                {"title": "台帳", "agreements": [{"type": "agreement"}], "format": "renkei/1", "type": "register"}
                """;

        JsonNode document =
                Run.withInput(register, "validate", "--format=json", "-").onlyJson();

        assertThat(document.get("findings"))
                .extracting(finding -> finding.get("pointer").asString())
                .contains("/agreements/0/type")
                .doesNotContain("/type");
    }

    @Test
    void refusesADocumentOfAnUnknownType() {
        Run run = Run.withInput(BROKEN.replace("\"agreement\"", "\"treaty\""), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(" ERROR json.unknown-type ").contains("treaty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"type\": 1}", "{\"type\": [\"register\"]}", "{\"type\"", "{\"type\": \"\\ud800\"}", "[]"})
    void takesWhatNamesNoTypeToTheReader(String payload) {
        Run run = Run.withInput(payload, "validate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(" ERROR json.");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput(BROKEN, "validate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).first().asString().startsWith("-:5:39 ERROR agreement.party.duplicate ");
    }

    @Test
    void showsTheControlCharactersOfANameByTheirCodes() throws IOException {
        String file = write("a\u001B[31m\nb.json", BROKEN);

        assertThat(Run.of("validate", file).lines())
                .hasSize(3)
                .first()
                .asString()
                .contains("a\\u001B[31m\\u000Ab.json:5:39 ERROR ");
    }

    // ----------------------------------------------------------------------------------------- languages

    @Test
    void speaksJapaneseOnRequest() {
        Run run = Run.withInput(BROKEN, "validate", "--lang", "ja", "-");

        assertThat(run.out()).contains("「2017-02-30」は実在しない日付です").endsWith("文書: 1、有効: 0、エラー: 2、警告: 0、情報: 0\n");
    }

    @Test
    void speaksTheLanguageOfItsEnvironment() {
        assertThat(Run.in(Map.of("LANG", "ja_JP.UTF-8"), "validate", ISOGO).out())
                .contains("文書: 1");
        assertThat(Run.in(Map.of("LANG", "ja_JP.UTF-8"), "validate", "--lang=en", ISOGO)
                        .out())
                .contains("Documents: 1");
        assertThat(Run.in(Map.of("LANG", "fr_FR.UTF-8"), "validate", ISOGO).out())
                .contains("Documents: 1");
    }

    // ------------------------------------------------------------------------------------------ profiles

    @Test
    void judgesAsADraftUnlessToldOtherwise() {
        Run plain = Run.of("validate", OSAKA);

        assertThat(Run.of("validate", "--profile", "draft", OSAKA)).isEqualTo(plain);
        assertThat(plain.out()).doesNotContain("agreement.signatory.missing");
    }

    @Test
    void findsMoreInADocumentThatIsToBePublished() {
        Run run = Run.of("validate", "--profile", "publication", OSAKA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(" INFO agreement.signatory.missing ", " WARNING field.label.missing ");
    }

    @Test
    void takesWarningsAsErrorsIfStrict() {
        Run run = Run.of("validate", "--profile=strict", OSAKA);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(" ERROR field.label.missing ").doesNotContain(" WARNING ");
    }

    // ---------------------------------------------------------------------------------------------- JSON

    @Test
    void writesAnObjectForEachDocument() throws IOException {
        String file = write("broken.json", BROKEN);

        Run run = Run.of("validate", "--format", "json", file, ISOGO);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json()).hasSize(2);
        JsonNode broken = run.json().get(0);
        assertThat(broken.propertyNames()).containsExactly("file", "valid", "findings");
        assertThat(broken.get("file").asString()).isEqualTo(file);
        assertThat(broken.get("valid").asBoolean()).isFalse();
        assertThat(broken.get("findings")).hasSize(2);
        JsonNode finding = broken.get("findings").get(1);
        assertThat(finding.propertyNames()).containsExactly("code", "severity", "pointer", "line", "column", "message");
        assertThat(finding.get("code").asString()).isEqualTo("json.invalid-scalar");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("pointer").asString()).isEqualTo("/concludedOn");
        assertThat(finding.get("line").isIntegralNumber()).isTrue();
        assertThat(finding.get("line").asInt()).isEqualTo(6);
        assertThat(finding.get("column").asInt()).isEqualTo(18);
        assertThat(finding.get("message").asString())
                .isEqualTo("Date must be a day of the calendar but was 2017-02-30");
        assertThat(run.json().get(1).get("valid").asBoolean()).isTrue();
        assertThat(run.json().get(1).get("findings")).isNotEmpty();
    }

    @Test
    void namesStandardInputInJsonAsItWasNamed() {
        JsonNode document = Run.withInput("{", "validate", "--format=json", "-").onlyJson();

        assertThat(document.get("file").asString()).isEqualTo("-");
        assertThat(document.get("findings").get(0).get("code").asString()).isEqualTo("json.malformed");
    }

    // ---------------------------------------------------------------------------------- standard formats

    @Test
    void writesTheWholeReportOfEachDocument() throws IOException {
        Run run = Run.of("validate", "--format=report", "--lang=ja", write("broken.json", BROKEN), ISOGO);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json())
                .hasSize(2)
                .allSatisfy(
                        report -> assertThat(report.get("format").asString()).isEqualTo("renkei-report/1"));
        assertThat(run.json().get(0).at("/findings/0/repair").asString()).startsWith("重複した当事者を消すか");
    }

    @Test
    void writesProblemDetailsOfEachDocumentWithAnError() throws IOException {
        String file = write("見本 1.json", BROKEN);

        Run run = Run.of("validate", "--format=problem", ISOGO, file);

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode problem = run.onlyJson();
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("instance").asString()).startsWith("file:///").endsWith("%E8%A6%8B%E6%9C%AC%201.json");
        assertThat(problem.get("findings")).hasSize(2);
    }

    @Test
    void writesOneLogOfAllDocuments() throws IOException {
        Run run = Run.of("validate", "--format=sarif", ISOGO, write("broken.json", BROKEN), ISOGO);

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode log = run.onlyJson();
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/artifacts")).hasSize(2);
        assertThat(log.at("/runs/0/artifacts/0/location/uri").asString()).isEqualTo("documents/isogo-2017.json");
        assertThat(log.at("/runs/0/results"))
                .extracting(result -> result.get("ruleId").asString())
                .contains("agreement.party.duplicate", "json.invalid-scalar", "agreement.concluded.weekend");
    }

    @Test
    void writesALogEvenIfNoFileCouldBeRead() {
        Run run = Run.of("validate", "--format=sarif", "missing.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.onlyJson().at("/runs/0/results")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a:b.json", "./a b.json", "見本.json"})
    void namesEachDocumentByAnAddressThatIsOne(String file) {
        assertThat(FileUri.of(file).getPath()).endsWith(file);
        assertThat(FileUri.of(file).isAbsolute()).isFalse();
        assertThat(FileUri.of("/data/" + file))
                .hasToString(Path.of("/data/" + file).toUri().toString());
    }

    // ------------------------------------------------------------------------------- groups, suppressions

    @Test
    void tellsFindingsThatAreAlikeTogether() {
        String manyPlans = BROKEN.replace("\"concludedOn\"", "\"plans\": [{}, {}, {}, {}],\n  \"concludedOn\"");

        Run run = Run.withInput(manyPlans, "validate", "--format=groups", "-");

        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(1))
                .isEqualTo("-:6:13 INFO plan.empty The plan has no initiatives"
                        + " [/plans/* 4 places, first 3: 6:13, 6:17, 6:21]");
    }

    @Test
    void tellsNoPointerWhereTheWholeDocumentIsMeant() {
        String bare = "{\"format\": \"renkei/1\", \"type\": \"agreement\", \"title\": \"見守り協定\","
                + " \"parties\": [{\"organization\": \"みなと市\"}, {\"organization\": \"みなと生協\"}]}";

        assertThat(Run.withInput(bare, "validate", "--profile=publication", "--format=groups", "-")
                        .lines()
                        .get(0))
                .endsWith(" The agreement has no day of conclusion [1 place: 1:1]");
    }

    @Test
    void doesNotCountWhatIsSuppressedButTellsIt() {
        Run run = Run.withInput(
                BROKEN.replace("-30", "-28"),
                "validate",
                "--suppress",
                "agreement.party.duplicate@/parties/*=two branches of one name",
                "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "-:5:39 SUPPRESSED agreement.party.duplicate The party \"甲市\" is listed more than once (two branches of one name)",
                        "Documents: 1, valid: 1, errors: 0, warnings: 0, infos: 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    agreement.party.duplicate | must be written as CODE@PLACES=REASON
                    no.such.rule=x            | must be that of a rule of the catalogue but was no.such.rule
                    json.malformed=x          | can break and yet be read but was json.malformed
                    """)
    void refusesASuppressionThatIsNone(String suppression, String complaint) {
        Run run = Run.withInput(BROKEN, "validate", "--suppress", suppression, "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().contains(complaint);
    }

    // --------------------------------------------------------------------------------- what cannot be read

    @Test
    void goesOnAfterAFileThatIsMissing() {
        String missing = folder.resolve("missing.json").toString();

        Run run = Run.of("validate", missing, ISOGO);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: " + missing + ": no such file\n");
        assertThat(run.out()).contains(ISOGO + ":72:18 INFO ").contains("Documents: 1, valid: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "report"})
    void tellsProgramsOfEachFileByItsNameAndOfThoseThatAreMissing(String format) {
        Run run = Run.of("validate", "--format=" + format, ISOGO, "missing.json", OSAKA);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json())
                .extracting(each -> each.get("file").asString())
                .containsExactly(ISOGO, "missing.json", OSAKA);
        assertThat(run.lines().get(1))
                .isEqualTo("{\"file\":\"missing.json\",\"error\":\"missing.json: no such file\"}");
        assertThat(run.err()).isEqualTo("renkei: missing.json: no such file\n");
    }

    // ------------------------------------------------------------------------------------------- by lines

    @Test
    void takesEachLineForADocumentAndFindsThingsAtTheLineOfTheFile() throws IOException {
        String file = write("documents.ndjson", LINES);

        Run run = Run.of("validate", "--ndjson", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":3:").contains(" ERROR agreement.party.duplicate "),
                        line -> assertThat(line).startsWith(file + ":3:").contains(" ERROR json.invalid-scalar "),
                        line -> assertThat(line).startsWith(file + ":4:2 ERROR json.malformed "),
                        line -> assertThat(line).isEqualTo("Documents: 4, valid: 2, errors: 3, warnings: 0, infos: 0"));
        assertThat(Run.withInput(LINES, "validate", "--ndjson", "-").out())
                .isEqualTo(run.out().replace(file + ":", "-:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "report"})
    void writesALineForEachLineWithItsNumber(String format) {
        Run run = Run.withInput(LINES, "validate", "--ndjson", "--format", format, "-");

        assertThat(run.json())
                .extracting(each -> each.get("file").asString() + each.get("line") + each.get("valid"))
                .containsExactly("-1true", "-3false", "-4false", "-5true");
    }

    @Test
    void namesTheLineInTheAddressOfAProblem() {
        Run run = Run.withInput(LINES, "validate", "--ndjson", "--format=problem", "-");

        assertThat(run.json())
                .extracting(each -> each.get("instance").asString())
                .containsExactly("-#L3", "-#L4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"format\": \"renkei/1\"\n}\n",
                "\uFEFF{ \"format\": \"renkei/1\",\r\n\"type\": \"agreement\"}",
                "{\"parties\": [\n\"みなと市\"]}",
                "{\n}"
            })
    void tellsOnceThatADocumentOverSeveralLinesIsNoneForEachLine(String document) {
        Run run = Run.withInput(document, "validate", "--ndjson", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "renkei: -: the file seems to hold one document on several lines; run the command without --ndjson\n");
        assertThat(run.lines()).containsExactly("Documents: 0, valid: 0, errors: 0, warnings: 0, infos: 0");
        assertThat(Run.withInput(document, "validate", "--ndjson", "--format=json", "-")
                        .onlyJson()
                        .get("error")
                        .asString())
                .contains("--ndjson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n{}\n", "{\n", "[\n\"a\"", "{\"format\": \"renkei/1\"\n\"type\"", "{}\n\"a\""})
    void tellsOfEachLineWhereTheyMayBeFaultyDocuments(String lines) {
        assertThat(Run.withInput(lines, "validate", "--ndjson", "-").exitCode()).isEqualTo(1);
    }

    @Test
    void keepsTheOrderOfMoreLinesThanAreReadAtOnce() {
        String lines = VALID_LINE.repeat(600) + "{\n" + VALID_LINE.repeat(10) + "[]\n";

        assertThat(Run.withInput(lines, "validate", "--ndjson", "-").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("-:601:"),
                        line -> assertThat(line).startsWith("-:612:"),
                        line -> assertThat(line).startsWith("Documents: 612, valid: 610, "));
    }

    // ------------------------------------------------------------------------------------ policies, dates

    @Test
    void asksWhatAPolicyAsks() throws IOException {
        String policy = write("policy.json", """
                {"format": "renkei-policy/1", "minimumInitiatives": 300,
                 "suppressions": [{"code": "agreement.concluded.weekend", "reason": "so it was"}]}
                """);

        Run run = Run.of("validate", "--policy", policy, ISOGO);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(" ERROR policy.initiatives.too-few ")
                .contains(" SUPPRESSED agreement.concluded.weekend ");
    }

    @Test
    void tellsWhatIsWrongWithAPolicyAndJudgesNothingWithoutIt() throws IOException {
        String policy = write("policy.json", "{\"format\": \"renkei-policy/1\",\n \"minimumInitiatives\": 0}");

        Run run = Run.of("validate", "--policy", policy, ISOGO);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(policy
                        + ":2:24 ERROR json.wrong-type Value must be a whole number from 1 to 999999999 but was 0\n");
    }

    @Test
    void judgesOnTheDayThatIsAskedFor() {
        assertThat(Run.of("validate", "--date", "2016-01-01", ISOGO).out()).contains(" WARNING date.in-future ");
        assertThat(Run.of("validate", "--date", "2018-01-01", ISOGO).out()).doesNotContain("date.in-future");
    }

    @Test
    void doesNotLetAnErrorHideThatAFileIsMissing() throws IOException {
        assertThat(Run.of("validate", "missing.json", write("broken.json", BROKEN))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void tellsADirectoryFromAFile() {
        Run run = Run.of("validate", "--lang=ja", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: " + folder + ": ディレクトリです\n");
    }

    @Test
    void tellsThatAFileMayNotBeRead() throws IOException {
        Path file = Path.of(write("secret.json", BROKEN));
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();

        Run run = Run.of("validate", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: " + file + ": may not be read\n");
    }

    @Test
    void tellsThatANameIsNone() {
        Run run = Run.of("validate", "a\0b");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: a\\u0000b: no such file\n");
    }

    @Test
    void doesNotReadOnWhereAnInputIsTooLong() {
        Run run = Run.with(new Endless(), Map.of(), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).first().asString().startsWith("-:1:1 ERROR json.limit-exceeded ");
    }

    @Test
    void findsHostileBytesInvalidWithoutFailing() {
        for (String hostile :
                new String[] {"", " ", "null", "[", "[".repeat(100_000), "\"\\ud800\"", "\uFEFF{}", "{}{}"}) {
            Run run = Run.withInput(hostile, "validate", "-");

            assertThat(run.exitCode()).as(hostile).isEqualTo(1);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new Output(new ClosedPipe()), new PrintWriter(err), Map.of(), Run.CLOCK);

        int exitCode = Renkei.run(terminal, "validate", ISOGO, OSAKA);

        assertThat(exitCode).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file.toString();
    }

    /** Has always another blank, but not so many that a reader without a limit could be waited for. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (given > 2L * ReadLimits.standard().getBytes()) {
                throw new IllegalStateException("Input must not be read to its end");
            }
            Arrays.fill(target, offset, offset + length, (byte) ' ');
            given += length;
            return length;
        }
    }
}
