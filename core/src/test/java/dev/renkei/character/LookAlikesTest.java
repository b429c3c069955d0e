package dev.renkei.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u00A0', '\u1680', '\u2002', '\u2003', '\u2009',
                '\u200A', '\u2028', '\u202F', '\u205F', '\u3000'
            })
    void everyWhiteSpaceIsASpace(char space) {
        assertThat(LookAlikes.toPlain("平成29年" + space + "2月")).isEqualTo("平成29年 2月");
    }

    @ParameterizedTest
    @ValueSource(chars = {'-', '‐', '‑', '‒', '–', '—', '―', '−', '─', '━', '－', '﹣', 'ー', 'ｰ'})
    void everyDashIsAHyphen(char dash) {
        assertThat(LookAlikes.toPlain("2013年" + dash + "2014年")).isEqualTo("2013年-2014年");
    }

    @ParameterizedTest
    @ValueSource(chars = {'~', '〜', '～', '∼', '˜', '〰'})
    void everyWaveDashIsATilde(char dash) {
        assertThat(LookAlikes.toPlain("7月" + dash + "9月")).isEqualTo("7月~9月");
    }

    @ParameterizedTest
    @ValueSource(chars = {'・', '･', '·', '•', '‧', '∙', '⋅'})
    void everyMiddleDotIsThatOfKatakana(char dot) {
        assertThat(LookAlikes.toPlain("R4" + dot + "4")).isEqualTo("R4・4");
    }

    @ParameterizedTest
    @CsvSource({
        "2⽉8⽇, 2月8日",
        "⺝⻑⺠⻄, 月長民西",
        "\uF98E, 年",
        "１１：００, 11:00",
        "11∶00, 11:00",
        "2017⁄3∕27, 2017/3/27",
        "￥１，２３４, '¥1,234'",
        "﹙１﹚, (1)",
        "コープ１ヵ所のセンター, コープ1ヵ所のセンター",
        "ｺｰﾌﾟ, ｺｰﾌﾟ",
        "あーー, あーー",
        "ｶﾅ かな 漢字 Ⅰ ㎡ ㈱, ｶﾅ かな 漢字 Ⅰ ㎡ ㈱",
        "\uFA11\uFA0E, \uFA11\uFA0E"
    })
    void plainCharactersReplaceThoseThatLookLikeThem(String text, String plain) {
        assertThat(LookAlikes.toPlain(text)).isEqualTo(plain);
    }

    @Test
    void invisibleCharactersStayAsTheyAre() {
        String text = "\u0000\u001B\u200B\u2060\uFEFF\u202E\uFE0F\uD800\uFFFF";
        assertThat(LookAlikes.toPlain(text)).isEqualTo(text);
    }

    @Property
    void keepsEveryCharacterInItsPlace(@ForAll String text) {
        assertThat(LookAlikes.toPlain(text)).hasSameSizeAs(text);
    }

    @Property
    void changesNothingTheSecondTime(@ForAll String text) {
        String plain = LookAlikes.toPlain(text);
        assertThat(LookAlikes.toPlain(plain)).isEqualTo(plain);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LookAlikes.toPlain(null))
                .withMessage("text");
    }
}
