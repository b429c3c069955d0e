package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path COMPLETE = Path.of("src/test/resources/documents/complete-register.json");

    @Test
    void addsNothingToARegisterThatSaysNothing() {
        String nothing = "{\"format\":\"renkei/1\",\"type\":\"register\"}";

        assertThat(page(nothing, Locale.JAPANESE)).isEqualTo("# 台帳\n");
        assertThat(page(nothing, Locale.ENGLISH)).isEqualTo("# Register\n");
    }

    @Test
    void hasAHeadingForEachPartWithThoseOfAgreementsAndCollectionsBelowTheirTitles() throws IOException {
        List<String> headings = page(COMPLETE, Locale.ENGLISH)
                .lines()
                .filter(line -> line.startsWith("#"))
                .toList();

        assertThat(headings)
                .containsExactly(
                        "# Register of Minato (en) / みなと台帳 (ja)",
                        "## Sections",
                        "## Charters",
                        "### まちの憲章",
                        "## Themes",
                        "## 台帳の協定 (甲市; 乙生協)",
                        "### Parties",
                        "#### 甲市",
                        "#### 乙生協",
                        "### Term and status",
                        "### Fields of cooperation",
                        "### 防災の計画",
                        "#### 防災",
                        "##### 訓練",
                        "###### 訓練の回数",
                        "## Initiatives",
                        "### 単独の取組",
                        "## Networks",
                        "### みなとネットワーク",
                        "### 名だけのネットワーク",
                        "## Networks in preparation",
                        "### 準備中のネットワーク",
                        "## みなと事例集",
                        "### Cases",
                        "### Sources",
                        "#### 事例集の出典",
                        "## Notes",
                        "## Sources",
                        "### 台帳の出典",
                        "## Inferred by the record");
    }

    @Test
    void namesThePartiesOfEachAgreementByItsOwnKeys() throws IOException {
        assertThat(page(COMPLETE, Locale.ENGLISH)).contains("- **Parties taking part**: 甲市\n");
    }

    @Test
    void writesASeriesAsATableWithSharesAndTheMarkOfWhatIsMissing() throws IOException {
        assertThat(page(Path.of("documents/coop-mirai-2017.json"), Locale.JAPANESE))
                .contains("""
                        #### 締結数、連絡件数

                        - 締結数
                          - **単位**: 自治体
                          - **数え方**: 累計
                          - **全体**: 170自治体、原文「全自治体170」
                            - **数値の内容**: 千葉県、埼玉県、東京都の全自治体(島しょ部除く)
                        - 連絡件数
                          - **単位**: 件
                          - **数え方**: 期間ごと

                        | 期間 | 締結数 | 締結数 割合 | 連絡件数 |
                        | --- | --- | --- | --- |
                        | 2013年 | 71 | 41.8% | 33 |
                        """)
                .contains("| 2017年3月、原文「2017(3月)」 | 162 | 95.3% | - |\n")
                .contains("| 2016年度 | 116件 | 宅配の配達先 81件<br>店舗 34件<br>他 1件 | 135自治体 |\n");
    }

    @Test
    void putsNetworksInPreparationUnderAHeadingOfTheirOwn() throws IOException {
        String page = page(Path.of("documents/tokyo-networks-2023.json"), Locale.JAPANESE);
        assertThat(page.indexOf("## 準備中のネットワーク\n"))
                .isGreaterThan(page.indexOf("## ネットワーク\n"))
                .isLessThan(page.indexOf("- **状態**: 準備中\n"));
    }

    @Test
    void labelsListsOnceAndNumbersCases() throws IOException {
        assertThat(page(Path.of("documents/tokyo-networks-2023.json"), Locale.JAPANESE))
                .contains("- **参加団体**\n  - コープみらい\n  - 東都生協\n    - **種類**: 消費生活協同組合\n");
        assertThat(page(Path.of("documents/mhlw-cases-2018.json"), Locale.JAPANESE))
                .contains("\n- 事例17 ");
        assertThat(page(Path.of("documents/mhlw-cases-2018.json"), Locale.ENGLISH))
                .contains("\n- Case 17 ");
    }

    @Test
    void tellsTheNumberOfCasesAndTheAttachmentsBeforeTheCases() throws IOException {
        String page = page(Path.of("documents/mhlw-cases-2018.json"), Locale.JAPANESE);
        assertThat(page.lastIndexOf("**事例の数の記載**: 17")).isPositive().isLessThan(page.indexOf("### 事例\n"));
    }

    @Test
    void writesWhatACoverageLeavesOutAndItsDay() throws IOException {
        assertThat(page(Path.of("documents/coop-mirai-2017.json"), Locale.ENGLISH))
                .contains("""
                        - **Coverage**: 見守り協定
                          - **Covered**: 162 自治体, as written “162の自治体”
                          - **Whole**: 170 自治体, as written “全自治体170”
                            - **Scope**: 千葉県、埼玉県、東京都の全自治体
                          - **Excluded**: 島しょ部
                          - **As of**: 2017-03-27 (Mon), 平成29年3月27日（月）, as written “2017年3月27日”
                        """)
                .contains("""
                        #### Episodes

                        - 宅配
                        """);
    }

    @Test
    void writesTheOrganizationsOfACaseAsWrittenAndOneByOne() throws IOException {
        assertThat(page(Path.of("documents/mhlw-cases-2018.json"), Locale.JAPANESE))
                .contains("- **前の版**\n  - **発行日**: 2017年8月、平成29年8月、原文「昨年8月」、推定\n")
                .contains("""
                          - **団体名の原文**: (生活クラブ生活協同組合(千葉))
                          - **関係団体**: 生活クラブ生活協同組合
                            - **支部・地域**: 千葉
                        """);
    }

    @Test
    void endsWithALineFeedAndNeverHasTwoBlankLines() throws IOException {
        assertThat(page(Path.of("documents/all.json"), Locale.JAPANESE))
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\n\n\n")
                .doesNotContain("#######");
    }

    private static String page(Path document, Locale locale) throws IOException {
        return page(Files.readString(document), locale);
    }

    private static String page(String json, Locale locale) {
        byte[] payload = json.getBytes(StandardCharsets.UTF_8);
        return RegisterPage.of(RenkeiJson.read(payload, Register.class).orElseThrow(), locale, DAY);
    }
}
