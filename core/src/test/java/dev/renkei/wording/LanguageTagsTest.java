package dev.renkei.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja",
                "en",
                "JA",
                "und",
                "en-GB",
                "zh-Hant-TW",
                "sl-rozaj-biske",
                "de-CH-1901",
                "es-419",
                "ja-u-ca-japanese",
                "x-renkei",
                "i-klingon"
            })
    void acceptsWellFormedTags(String tag) {
        assertThat(LanguageTags.isWellFormed(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "j",
                "ja_JP",
                "ja-",
                "-ja",
                "ja--JP",
                "日本語",
                "ja-JP-JP-JP",
                "ｊａ",
                "ja\u0000",
                "\uD800",
                "abcdefghi",
                "ja JP"
            })
    void refusesEveryOtherText(String tag) {
        assertThat(LanguageTags.isWellFormed(tag)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "JA, ja",
        "en-us, en-US",
        "ZH-hant-tw, zh-Hant-TW",
        "de-DE-1996, de-DE-1996",
        "en-a-BBB-x-US, en-a-bbb-x-us",
        "MN-CYRL, mn-Cyrl",
        // What is no tag stays as it is.
        "ja_JP, ja_JP",
        "日本語, 日本語",
        "'', ''"
    })
    void writesATagInTheUsualCase(String tag, String usual) {
        assertThat(LanguageTags.inUsualCase(tag)).isEqualTo(usual);
    }

    @Test
    void refusesATagOfMoreThanAHundredCharacters() {
        assertThat(LanguageTags.isWellFormed("ja-x" + "-abcdefg".repeat(12))).isTrue();
        assertThat(LanguageTags.isWellFormed("ja-x" + "-abcdefg".repeat(1_000_000)))
                .isFalse();
    }
}
