package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AgreementPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\"";

    @Test
    void addsNothingToADocumentThatSaysNothing() {
        assertThat(page(HEAD + "}", Locale.JAPANESE)).isEqualTo("""
                        # 協定

                        ## 期間と状況

                        - **状況**: 不明
                          - **基準日**: 2026年11月23日（月）、令和8年11月23日（月）
                        """);
    }

    @Test
    void wordsDatesByBothCalendarsAndAsWritten() throws IOException {
        assertThat(page(Path.of("documents/osaka-izumi-2017.json"), Locale.JAPANESE))
                .contains("- **締結日**: 2017年2月8日（水）、平成29年2月8日（水）、原文「平成29年２月８日（水）」")
                .contains("- **期間**: 2026年度～2028年度、令和8年度～令和10年度、2026年4月1日～2029年3月31日、原文「令和８年度～令和10年度」")
                .contains("- **策定日**: 2026年4月1日（水）、令和8年4月1日（水）、原文「令和８年４月１日」、推定")
                // What the source writes as the page does anyway is not repeated.
                .contains("  - **受賞**: 2013年度、平成25年度、2013年4月1日～2014年3月31日\n");
        assertThat(page(Path.of("documents/isogo-2017.json"), Locale.ENGLISH))
                .contains("- **Founded**: 1973, 昭和48年\n")
                .contains("- **Day of conclusion**: 2017-10-01 (Sun), 平成29年10月1日（日）, as written “10 月 1 日”, inferred");
    }

    @Test
    void wordsFiguresAsWritten() throws IOException {
        assertThat(page(Path.of("documents/osaka-izumi-2017.json"), Locale.JAPANESE))
                .contains("""
                        - **数値**
                          - 24か所
                            - **数値の内容**: 府内の児童養護施設
                          - 年3回、原文「年３回」
                            - **数値の内容**: 絵本を提供
                        """);
    }

    @Test
    void namesThePartiesThatGiveAndReceive() throws IOException {
        assertThat(page(Path.of("documents/isogo-2017.json"), Locale.ENGLISH))
                .contains("- **横浜市磯子区 → 磯子事業会**: ① 協定締結により、地域情報（ニーズ、キーパーソン等）を提供\n")
                .contains("- **磯子事業会**: ③ 磯子事業会から地域・団体への円滑な支援\n");
    }

    @Test
    void namesTheOfficesOfASignatory() throws IOException {
        assertThat(page(Path.of("documents/isogo-2017.json"), Locale.JAPANESE)).contains("""
                        - **署名者**
                          - **氏名**: 長谷川 浩正
                          - **役職**: 会長
                          - **ほかの役職**: 代表取締役
                            - **団体**: 日興テクノス株式会社
                              - **種類**: 会社
                        """);
    }

    @Test
    void groupsInitiativesByTheirFirstFieldThoseWithPriorityFirst() throws IOException {
        List<String> headings = page(Path.of("src/test/resources/documents/complete.json"), Locale.JAPANESE)
                .lines()
                .filter(line -> line.startsWith("#### ") || line.contains("計画だけの分野") || line.contains("食に関する"))
                .toList();

        assertThat(headings)
                .containsExactly(
                        "- ① 食に関すること",
                        "  - 計画だけの分野",
                        "### 計画だけの分野",
                        "#### ◎ ■ 先の取組",
                        "- **分野**: 計画だけの分野、① 食に関すること、field-unknown",
                        "#### あとの取組",
                        "### ① 食に関すること",
                        "#### 食の取組",
                        "#### 分野のない取組");
    }

    @Test
    void keepsTheOrderOfInitiativesOfOneWeight() {
        String initiatives = """
                ,"fields":[{"id":"f","label":"防災"}],"plans":[{"initiatives":[
                {"title":"一","fields":["f"]},{"title":"二","fields":["f"],"emphasis":"priority"},
                {"title":"三","fields":["f"]},{"title":"四","fields":["f"],"emphasis":"priority"}]}]}
                """;

        assertThat(page(HEAD + initiatives, Locale.JAPANESE).lines().filter(line -> line.startsWith("#### ")))
                .containsExactly("#### 二", "#### 四", "#### 一", "#### 三");
    }

    @Test
    void tellsTheCurrentTermAndTheLastDay() {
        String term = """
                ,"concludedOn":"2020-04-01","term":{"length":"P3Y","countingRule":"first-day-included",
                "renewal":{"kind":"automatic","length":"P1Y","notices":["P1M"]}}}
                """;

        assertThat(page(HEAD + term, Locale.ENGLISH))
                .contains("- **Status**: presumed in force\n")
                .contains("- **Length**: 3 years\n")
                .contains("- **Renewal**: automatic\n  - **Length of a renewal**: 1 year\n")
                .contains("  - **Notice before the end**: 1 month\n")
                .contains("- **Current term**: 1 April 2026 to 31 March 2027, 令和8年4月1日～令和9年3月31日\n");
        assertThat(page(
                        HEAD + term.replace("automatic\",\"length\":\"P1Y\",\"notices\":[\"P1M\"]", "none\""),
                        Locale.ENGLISH))
                .contains("- **Status**: expired\n")
                .contains("- **Last day in force**: 2023-03-31 (Fri), 令和5年3月31日（金）\n");
    }

    @Test
    void wordsDatesBeforeTheErasByTheWesternCalendarAlone() {
        assertThat(page(HEAD + ",\"concludedOn\":\"1872-05-01\",\"effectiveOn\":\"1850\"}", Locale.ENGLISH))
                .contains("- **Day of conclusion**: 1872-05-01 (Wed)\n")
                .contains("- **Day of effect**: 1850\n");
        assertThat(page(HEAD + ",\"concludedOn\":\"1868\"}", Locale.ENGLISH))
                .contains("- **Day of conclusion**: 1868, 明治元年\n");
    }

    @Test
    void showsATextInAllItsLanguagesThatOfTheReaderFirst() {
        String titled = HEAD.replace("\"協定\"", "{\"ja\":\"協定\",\"en\":\"Agreement\",\"ko\":\"협정\"}") + "}";

        assertThat(page(titled, Locale.JAPANESE)).startsWith("# 協定 (ja) / Agreement (en) / 협정 (ko)\n");
        assertThat(page(titled, Locale.ENGLISH)).startsWith("# Agreement (en) / 協定 (ja) / 협정 (ko)\n");
    }

    @Test
    void endsWithALineFeedAndNeverHasTwoBlankLines() throws IOException {
        assertThat(page(Path.of("documents/isogo-2017.json"), Locale.JAPANESE))
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\n\n\n")
                .doesNotContain("\r");
    }

    private static String page(Path document, Locale locale) throws IOException {
        return page(Files.readString(document), locale);
    }

    private static String page(String json, Locale locale) {
        byte[] payload = json.getBytes(StandardCharsets.UTF_8);
        return AgreementPage.of(RenkeiJson.read(payload, Agreement.class).orElseThrow(), locale, DAY);
    }
}
