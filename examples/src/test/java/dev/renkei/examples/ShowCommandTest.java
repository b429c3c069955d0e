package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {

    private static final String OSAKA = Run.document("osaka-izumi-2017.json");
    private static final String THREE_YEARS = """
            {
              "format": "renkei/1",
              "type": "agreement",
              "title": "協定",
              "parties": [{"organization": "甲市"}, {"organization": "乙生協"}],
              "concludedOn": "2020-04-01",
              "term": {"length": "P3Y", "countingRule": "first-day-included"}
            }
            """;

    @Test
    void writesAPage() {
        Run run = Run.of("show", OSAKA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).startsWith("# 包括連携協定", "").contains("## Parties", "### 大阪府");
    }

    @Test
    void writesAPageInHtml() {
        Run run = Run.of("show", "--format", "html", "--lang", "ja", OSAKA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("<!DOCTYPE html>\n<html lang=\"ja\">").endsWith("</html>\n");
    }

    @Test
    void writesTheTimelineAlone() {
        assertThat(Run.of("show", "--format", "svg", OSAKA).out())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .endsWith("</svg>\n");
        assertThat(Run.of("show", "--format", "svg", Run.document("composed-register.json"))
                        .out())
                .contains("災害時における飲料水の供給に関する協定");
        assertThat(Run.of("show", "--format", "html", Run.document("composed-register.json"))
                        .out())
                .contains("<h1>見本県の連携協定一覧</h1>");
    }

    @Test
    void writesThePageOfARegister() {
        Run run = Run.of("show", Run.document("tokyo-networks-2023.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).startsWith("# 東京の生協のまちづくり活動トピックス", "").contains("## Networks", "### 荒川区まちづくり");
    }

    @Test
    void hasItsHeadingsInJapaneseOnRequest() {
        assertThat(Run.of("show", "--lang", "ja", OSAKA).lines())
                .contains("## 当事者")
                .doesNotContain("## Parties");
        assertThat(Run.in(Map.of("LANG", "ja_JP.UTF-8"), "show", OSAKA).lines()).contains("## 当事者");
    }

    @Test
    void tellsTheStatusToday() {
        assertThat(Run.of("show", OSAKA).lines())
                .contains("- **Status**: presumed in force", "  - **On**: 2026-11-23 (Mon), 令和8年11月23日（月）");
    }

    @ParameterizedTest
    @CsvSource({"2020-03-31, planned", "2020-04-01, in force", "2023-03-31, in force", "2023-04-01, expired"})
    void tellsTheStatusOnAnotherDay(String date, String status) {
        Run run = Run.withInput(THREE_YEARS, "show", "--date", date, "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).contains("- **Status**: " + status);
    }

    @Test
    void writesFindingsInPlaceOfADocumentThatIsTooFaulty() {
        Run run = Run.withInput(THREE_YEARS.replace("2020-04-01", "2020-04-31"), "show", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("-:6:18 ERROR json.invalid-scalar Date must be a day of the calendar but was 2020-04-31\n");
    }

    @Test
    void showsADocumentThatBreaksRules() {
        Run run = Run.withInput(THREE_YEARS.replace("乙生協", "甲市"), "show", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).containsOnlyOnce("# 協定").contains("### 甲市");
    }

    @Test
    void tellsThatAFileIsMissing() {
        Run run = Run.of("show", "--lang=ja", "missing.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("renkei: missing.json: ファイルがありません\n");
    }

    @ParameterizedTest
    @CsvSource({"svg, 9999-12-31", "html, 9999-12-31", "html, 9997-01-01", "svg, 0001-01-01", "html, 0001-01-01"})
    void pageOfAnyDayOfTheCalendarIsWritten(String format, String date) {
        Run run = Run.of("show", "--format", format, "--date", date, Run.document("composed-history.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
