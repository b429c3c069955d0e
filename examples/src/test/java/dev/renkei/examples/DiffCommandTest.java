package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String OSAKA = Run.document("osaka-izumi-2017.json");
    private static final String ISOGO = Run.document("isogo-2017.json");

    @TempDir
    Path folder;

    @Test
    void saysNothingWhereNothingChanged() {
        Run run = Run.of("diff", OSAKA, OSAKA);

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void tellsEachChangeInASentence() throws IOException {
        Run run = Run.of("diff", OSAKA, revised());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("アライグマの被害対策"))
                .anySatisfy(line -> assertThat(line).contains("年３回", "年４回"))
                .anySatisfy(line -> assertThat(line).contains("機関誌での広報"));
    }

    @Test
    void speaksJapaneseOnRequest() throws IOException {
        assertThat(Run.of("diff", "--lang=en", OSAKA, revised()).out()).doesNotContain("ました");
        assertThat(Run.of("diff", "--lang=ja", OSAKA, revised()).lines())
                .allSatisfy(line -> assertThat(line).contains("た"));
    }

    @Test
    void writesTheTableOfAPlanOnRequest() throws IOException {
        Run run = Run.of("diff", "--table", "--lang=ja", OSAKA, revised());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .startsWith("## 本協定で連携・協働していく分野および主な連携事例（令和８年度～令和10年度）", "", "| 分野 | 区分 | 変更前 | 変更後 | 備考 |")
                .anySatisfy(line -> assertThat(line).contains("終了", "アライグマの被害対策"))
                .anySatisfy(line -> assertThat(line).contains("新規", "機関誌での広報"))
                .anySatisfy(line -> assertThat(line).contains("年３回", "年４回"));
    }

    @Test
    void writesATableOfWhatIsKeptWhereNothingChanged() {
        Run run = Run.of("diff", "--table", OSAKA, OSAKA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(20);
    }

    @Test
    void comparesTwoDaysInTheHistoryOfOneAgreement() throws IOException {
        String amended = write("""
                {"format": "renkei/1", "type": "agreement", "title": "包括連携協定",
                  "parties": [{"organization": "みなと市"}, {"organization": "みなと生協"}],
                  "amendments": [{"amendedOn": "2023-04-01", "replaced": {"title": "見守り協定"}}]}
                """);

        assertThat(Run.of("diff", "--lang=ja", amended, "--old-date=2023-03-31").lines())
                .anySatisfy(line -> assertThat(line).contains("見守り協定", "包括連携協定"));
        assertThat(Run.of("diff", amended, "--old-date=2023-04-01").exitCode()).isZero();
        assertThat(Run.of("diff", amended, amended, "--old-date=2020-01-01", "--new-date=2023-03-31")
                        .exitCode())
                .isZero();
        assertThat(Run.of("show", "--as-of=2023-03-31", amended).lines()).contains("# 見守り協定");
    }

    @Test
    void tellsThatThereIsNoPlanToWriteATableOf() throws IOException {
        String plain = write("""
                {"format": "renkei/1", "type": "agreement", "title": "協定",
                 "parties": [{"organization": "甲市"}, {"organization": "乙生協"}]}
                """);

        Run run = Run.of("diff", "--table", plain, plain);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("renkei: Neither agreement has a plan\n");
    }

    @Test
    void readsOneOfTheStatesFromStandardInput() throws IOException {
        String before = Files.readString(Path.of(OSAKA));

        assertThat(Run.withInput(before, "diff", "-", OSAKA).exitCode()).isZero();
        assertThat(Run.withInput(before, "diff", ISOGO, "-").exitCode()).isEqualTo(1);
    }

    @Test
    void refusesARegister() {
        Run run = Run.of("diff", OSAKA, Run.document("all.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("renkei: " + Run.document("all.json") + ": only agreements can be compared\n");
    }

    @Test
    void tellsWhyADocumentCannotBeCompared() throws IOException {
        String broken = write("{");

        Run run = Run.of("diff", broken, "missing.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(broken + ":1:2 ERROR json.malformed ")
                .endsWith("renkei: missing.json: no such file\n");
    }

    @Test
    void showsControlCharactersByTheirNames() throws IOException {
        String text = Files.readString(Path.of(OSAKA));

        Run run = Run.of("diff", OSAKA, write(text.replace("暑さ対策", "暑さ\\u001b[31m対策")));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("暑さ[ESCAPE]").doesNotContain("\u001B");
    }

    /** Writes the agreement with one initiative in the place of another, and with one figure changed. */
    private String revised() throws IOException {
        String text = Files.readString(Path.of(OSAKA));
        String revised = text.replace("\"3 回/year\"", "\"4 回/year\"")
                .replace("\"年３回\"", "\"年４回\"")
                .replace("\"id\": \"raccoon-damage\"", "\"id\": \"news\"")
                .replace("\"title\": \"アライグマの被害対策\"", "\"title\": \"機関誌での広報\"")
                .replace(
                        "アライグマの被害対策や気性が荒いといった危険性を周知する啓発チラシを組合員に配布することにより、"
                                + "府民のアライグマへの危機意識を向上させるなど、府のアライグマ被害対策の推進に寄与します",
                        "毎月の誌面で催しを紹介");
        return write(revised);
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("document.json"), text).toString();
    }

    @Test
    void tellsWhatChangedFromOneListToAnotherCellByCell() {
        Run run = Run.of(
                "diff", "lists/minato-disaster.csv", "lists/2026/minato-disaster.csv", "--owner=みなと市", "--lang=ja");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .hasSize(6)
                .contains(
                        "lists/2026/minato-disaster.csv:10 災害時におけるドローンの活用に関する協定（みなと測量株式会社）が加わりました",
                        "lists/minato-disaster.csv:10 災害時における棺等の供給に関する協定（一般社団法人みなと葬祭協会）がなくなりました")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("lists/2026/minato-disaster.csv:E5 ")
                        .contains("令和8年", "令和9年"));
        assertThat(run.err()).contains("lists/minato-disaster.csv:D8 ERROR", "エラーのある1行は比較していません");
    }

    @Test
    void listIsTheSameAsItself() {
        Run run = Run.of("diff", "lists/2026/minato-disaster.csv", "lists/2026/minato-disaster.csv", "--owner=みなと市");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void comparesNoListWithADocument() {
        assertThat(Run.of("diff", "--lang=ja", "lists/minato-disaster.csv", OSAKA))
                .returns(2, Run::exitCode)
                .returns("", Run::out);
        assertThat(Run.of("diff", "--lang=ja", "--owner=みなと市", OSAKA, OSAKA).exitCode())
                .isEqualTo(2);
        assertThat(Run.of("diff", "--lang=ja", "--table", "lists/minato-disaster.csv", "lists/minato-disaster.csv")
                        .err())
                .contains("比較できるのは一覧と一覧");
    }

    @Test
    void listThatCannotBeReadIsNotCompared() throws IOException {
        Path blank = Files.writeString(folder.resolve("blank.csv"), "");

        Run run = Run.of("diff", "--lang=ja", blank.toString(), "lists/minato-disaster.csv");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("list.header.missing");
    }
}
