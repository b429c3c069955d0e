package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands import and export. */
class ListCommandsTest {

    private static final Path LISTS = Path.of("lists");

    @TempDir
    private Path folder = Path.of("");

    private static String list(String name) {
        return LISTS.resolve(name).toString();
    }

    private String output(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "minato-disaster.csv, みなと市, 1, 5",
        "umi-comprehensive.csv, 海町, 1, 4",
        "yama-matrix.csv, 山県, 1, 3",
        "kawa-years.tsv, 川町, 1, 5",
        "harbour-partners.csv, Harbour City, 1, 3",
        "mori-merged.xlsx, 森町, 1, 4",
        "hama-sheets.xlsx, 浜市, 1, 3"
    })
    void eachExampleBecomesARegisterByOneCommand(String name, String owner, int exitCode, int agreements) {
        Run run = Run.of("import", list(name), "--owner", owner);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(Run.withInput(run.out(), "validate", "-").exitCode()).isZero();
        assertThat(run.out().split("\"listing\": ", -1)).hasSize(agreements + 1);
    }

    @Test
    void exampleWithUnusualHeadersBecomesARegisterByItsMapping() {
        Run run = Run.of(
                "import", list("coop-municipalities.csv"), "--mapping", list("coop-municipalities.mapping.json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"publisher\": \"コープあさひ\"");
    }

    @Test
    void findingsGoToStandardErrorWithTheirCells() {
        Run run = Run.of("import", list("mori-merged.xlsx"), "--owner", "森町");

        assertThat(run.err().lines())
                .contains(list("mori-merged.xlsx")
                        + ":協定一覧!7 WARNING list.row.hidden Row 7 is hidden in the sheet. It was read"
                        + " like the others")
                .anyMatch(line -> line.startsWith(list("mori-merged.xlsx") + ":協定一覧!E8 ERROR list.cell.date "))
                .last()
                .isEqualTo(list("mori-merged.xlsx") + ": rows: 6, taken: 4, refused: 2");
    }

    @Test
    void findingsAreOneObjectIfAsked() {
        Run run = Run.of("import", list("yama-matrix.csv"), "--format", "json", "--lang", "ja");

        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("\"rows\":4,\"taken\":3,\"refused\":1,\"keptColumns\":[\"連携事項の数\"]")
                .contains(
                        "\"code\":\"list.cell.mark\",\"severity\":\"ERROR\",\"cell\":\"G4\",\"row\":4,\"column\":7,\"header\":\"環境\"");
    }

    @Test
    void agreementsOnLinesStandAlone() {
        Run run = Run.of("import", list("mori-merged.xlsx"), "--owner", "森町", "--ndjson");

        assertThat(run.lines()).hasSize(4);
        assertThat(Run.withInput(run.out(), "validate", "--ndjson", "-").exitCode())
                .isZero();
    }

    @Test
    void severalListsBecomeOneRegister() {
        Run run = Run.of("import", list("kawa-years.tsv"), list("yama-matrix.csv"), "--owner", "川町");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"id\": \"list1\"", "\"id\": \"list2\"", "\"id\": \"list1-section2\"");
        assertThat(Run.withInput(run.out(), "validate", "-").exitCode()).isZero();
    }

    @Test
    void listOfStandardInputIsRead() {
        Run run = Run.withInput("協定名,締結先,締結日\n見守り協定,海町,R4.4.1\n", "import", "-", "--owner", "山町");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("-: rows: 1, taken: 1, refused: 0\n");
    }

    @Test
    void proposedMappingCanBeFollowed() throws IOException {
        Run proposed = Run.of("import", list("harbour-partners.csv"), "--propose-mapping", "--owner", "Harbour City");
        Path mapping = Files.writeString(folder.resolve("mapping.json"), proposed.out());

        assertThat(proposed.exitCode()).isZero();
        assertThat(Run.of("import", list("harbour-partners.csv"), "--mapping", mapping.toString())
                        .out())
                .isEqualTo(Run.of("import", list("harbour-partners.csv"), "--owner", "Harbour City")
                        .out());
    }

    @Test
    void fileThatIsNoMappingIsToldInOneSentence() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{}");
        Run run = Run.of("import", list("yama-matrix.csv"), "--mapping", mapping.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: " + mapping + ": no mapping: /format must be \"renkei/1\"\n");
    }

    @Test
    void listThatIsMissingIsTold() {
        Run run = Run.of("import", "no-such-list.csv");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: no-such-list.csv: no such file\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import --ndjson %s",
                "import %s",
                "import x.csv --mapping %s",
                "export %s",
                "export x.json --mapping %s"
            })
    void outputNeverReplacesAFileThatIsRead(String arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("kept.csv"), "協定名,締結先,締結日\n見守り協定,海町,R4.4.1\n");
        String other = folder.resolve(".").resolve("kept.csv").toString();
        Run run = Run.of((arguments.formatted(file) + " --output " + other).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("renkei: The output would replace " + file + ", which is read; name another file");
        assertThat(file).content().startsWith("協定名");
    }

    @Test
    void outputStaysAsItWasWhereNoListCanBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.ndjson"), "kept");
        Run run = Run.of("import", "no-such-list.csv", "--ndjson", "--output", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(file).content().isEqualTo("kept");
    }

    @Test
    void listWithoutAnAgreementMakesAnEmptyFileOfLines() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "協定名,締結先,締結日\n");
        Path file = Files.writeString(folder.resolve("lines.ndjson"), "of the list before");
        Run.of("import", list.toString(), "--ndjson", "--output", file.toString());

        assertThat(file).isEmptyFile();
    }

    // ------------------------------------------------------------------------------------------ export

    @Test
    void registerIsWrittenAsAList() {
        Run register = Run.of("import", list("kawa-years.tsv"), "--owner", "川町");
        Run run = Run.withInput(register.out(), "export", "-", "--lang", "ja");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).startsWith("No.,協定名,締結先,締結日,担当課,備考", "4-1,物資輸送に関する協定,川運送株式会社,R4.6.1,総務課,");
    }

    @Test
    void questionSelectsAgreements() {
        Run register = Run.of("import", list("kawa-years.tsv"), "--owner", "川町");
        Run run = Run.withInput(register.out(), "export", "-", "--party", "みどり運輸株式会社", "--eras", "--to", "tsv");

        assertThat(run.lines()).hasSize(2).last().asString().contains("みどり運輸株式会社\t令和4年6月1日");
    }

    @Test
    void questionForAnythingElseIsRefused() {
        Run run = Run.of("export", "documents/all.json", "--conflicts");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("renkei: A list is written of agreements");
    }

    @Test
    void workbookIsWrittenToAFileAndReadAgain() throws IOException {
        Path register = Files.writeString(
                folder.resolve("register.json"),
                Run.of("import", list("yama-matrix.csv"), "--owner", "山県").out());
        Run run = Run.of("export", register.toString(), "--output", output("list.xlsx"), "--lang", "ja");

        assertThat(run.exitCode()).isZero();
        assertThat(Run.of("import", output("list.xlsx"), "--owner", "山県").err())
                .contains("rows: 3, taken: 3, refused: 0");
    }

    @Test
    void workbookIsNotWrittenToStandardOutput() {
        Run run = Run.of("export", "documents/all.json", "--to", "xlsx");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("renkei: A workbook cannot be written to standard output");
    }
}
