package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void putsABlankLineBetweenBlocksAndNoneBetweenItems() {
        Markdown out = new Markdown();
        out.heading(1, "題");
        out.item(0, "名", "値");
        out.item(1, "深い名", "");
        out.item(1, "深い値");
        out.paragraph("段落");
        out.item(0, "次");

        assertThat(out).hasToString("""
                        # 題

                        - **名**: 値
                          - **深い名**
                          - 深い値

                        段落

                        - 次
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大阪産（もん）",
                "V.O.S.メニュー",
                "たべる＊たいせつ",
                "①から③まで",
                "《締結式(10/1)の様子》",
                "1 経緯",
                "2017 祝！",
                "≈260000 部",
                "000_d9547ff0d0f477f7.txt",
                "R&D",
                "A=B",
                "https://example.org/a-b?c=d&e=f",
                "C#とF#の講座"
            })
    void leavesWordsAloneThatAreNoMarkup(String words) {
        assertThat(paragraph(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "**太字** | \\*\\*太字\\*\\*",
                "_斜体_ | \\_斜体\\_",
                "[image] | \\[image\\]",
                "![x](y) | !\\[x\\](y)",
                "`code` | \\`code\\`",
                "<b>太</b> | \\<b>太\\</b>",
                "a\\*b | a\\\\\\*b",
                "10~12時~ | 10\\~12時\\~",
                "&amp; | \\&amp;",
                "# 見出し | \\# 見出し",
                "> 引用 | \\> 引用",
                "- 項目 | \\- 項目",
                "+ 項目 | \\+ 項目",
                "1. 項目 | 1\\. 項目",
                "1) 項目 | 1\\) 項目",
                "--- | \\---",
                "=== | \\===",
                "見出し # | 見出し \\#",
                "見出し ## | 見出し \\#\\#"
            })
    void escapesWhatWouldBeMarkup(String words, String escaped) {
        assertThat(paragraph(words)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "&", "_", "http://", "www.", "\n", "　", "&#", "`", "*", "a_", "1", "[", "://"})
    @Timeout(20)
    void isNotHeldUpByALongText(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        Markdown out = new Markdown();
        out.heading(1, text);
        out.item(0, text, text);
        out.table(List.of(text), List.of(List.of(text)));

        assertThat(out.toString()).hasSizeLessThan(100 * text.length());
    }

    @Test
    void keepsAnItemWithoutWordsFromMakingAHeadingOfTheOneAbove() {
        Markdown out = new Markdown();
        out.item(0, "上");
        out.item(1, "\n ");
        out.item(1, "", "値");
        out.item(0, "　名　", "値");

        assertThat(out).hasToString("""
                        - 上
                          - &nbsp;
                          - 値
                        - **&#12288;名&#12288;**: 値
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://e/<b> | http:<!-- -->//e/\\<b>",
                "http://e/a_ | http:<!-- -->//e/a\\_",
                "www.e.jp/*a* | www<!-- -->.e.jp/\\*a\\*",
                "javascript://x | javascript:<!-- -->//x",
                "HTTPS://e/a_b?c&d | HTTPS://e/a_b?c&d",
                "[x] 済 | \\[<!-- -->x\\] 済"
            })
    void leavesNoAddressThatCouldSwallowAnEscapeOrRun(String words, String escaped) {
        assertThat(paragraph(words)).isEqualTo(escaped);
    }

    @Test
    void writesATableWhoseCellsKeepTheirLinesAndBars() {
        Markdown out = new Markdown();
        out.item(0, "前");
        out.table(List.of("期間", "値"), List.of(List.of("2016", "1|2"), List.of("*2017*", "一\n二")));
        out.paragraph("後");

        assertThat(out).hasToString("""
                        - 前

                        | 期間 | 値 |
                        | --- | --- |
                        | 2016 | 1\\|2 |
                        | \\*2017\\* | 一<br>二 |

                        後
                        """);
    }

    @Test
    void keepsTheLinesOfATextWithinItsBlock() {
        assertThat(paragraph("一行目\n# 二行目\r\n三行目\r四行目")).isEqualTo("一行目<br># 二行目<br>三行目<br>四行目");
    }

    @Test
    void doesNotTakeAnIndentForCode() {
        assertThat(paragraph("    字下げ")).isEqualTo("字下げ");
        assertThat(paragraph("\t字下げ")).isEqualTo("字下げ");
        assertThat(paragraph("　字下げ")).isEqualTo("　字下げ");
    }

    @Test
    void showsCharactersThatSteerATerminalByTheirCodes() {
        assertThat(paragraph("a\u001B[2Jb\u0000c\u202Ed\u2028e")).isEqualTo("a\\u001B\\[2Jb\\u0000c\\u202Ed\\u2028e");
    }

    @Test
    void keepsTheJoinersOfWordsAndPictures() {
        assertThat(paragraph("👨\u200D👩\u200D👧")).isEqualTo("👨\u200D👩\u200D👧");
    }

    private static String paragraph(String words) {
        Markdown out = new Markdown();
        out.paragraph(words);
        return out.toString().stripTrailing();
    }
}
