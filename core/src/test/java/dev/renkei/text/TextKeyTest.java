package dev.renkei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            コープ　みらい|コープみらい
            ｺｰﾌﾟ みらい|コープみらい
            ＣＯ･ＯＰ|co・op
            a\u00A0b\u2003c|abc
            か\u3099|が
            みなと\u200B市|みなと市
            \uFEFF連携\u202E協定\u00AD|連携協定
            葛\uDB40\uDD00城市|葛城市
            渡邊 髙志|渡辺高志
            宮﨑縣|宮崎県
            塩竈市|塩釜市
            齋藤・齊藤|斎藤・斉藤
            𠮷野家|吉野家
            神戸\uFA19社|神戸神社
            ⼤阪府|大阪府
            茅ヶ崎市|茅ケ崎市
            コ－プ・コ―プ・ｺｰﾌﾟ|コープ・コープ・コープ
            A－1―2ー3|a-1-2-3
            防災·減災|防災・減災
            """)
    void widthSpacesCaseAndOldFormsMakeNoDifference(String text, String key) {
        assertThat(TextKey.of(text)).isEqualTo(key);
    }

    /** The new forms are those that the table gives, so that a key is the key of itself. */
    @Test
    void theKeyOfEachCharacterIsTheKeyOfItself() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(each -> Character.getType(each) != Character.SURROGATE)
                        .mapToObj(Character::toString)
                        .filter(each -> !TextKey.of(each).equals(each))
                        .map(TextKey::of)
                        .filter(key -> !TextKey.of(key).equals(key)))
                .isEmpty();
    }

    @Test
    void aTextOfSpacesHasAnEmptyKeyThatIsNotAmongTheKeysOfItsLanguages() {
        assertThat(TextKey.of(" 　")).isEmpty();
        assertThat(TextKey.allOf(LocalizedText.of("ja", "ＡＢ").with("en", "a b").with("fr", "　")))
                .containsExactly("ab");
    }

    /** Each character stands alone, behind a kanji, behind a kana and before a long vowel sign. */
    @Test
    void whatSurelyIsItsOwnKeyIsSo() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(each -> Character.toString(each))
                        .flatMap(each -> Stream.of(each, "連" + each, "か" + each, each + "ー", each + "a", each + each))
                        .filter(TextKey::isKey)
                        .filter(text -> !TextKey.fold(TextKey.normal(text)).equals(text)))
                .isEmpty();
        assertThat(TextKey.isKey("包括連携協定サービス3号a")).isTrue();
    }

    @Test
    void hashesATextAsItsKey() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(each -> Character.toString(each))
                        .flatMap(each -> Stream.of(each, "か" + each, each + "ー", "連" + each + "-Ａ", each + "コーヶ"))
                        .filter(text -> TextKey.hashOf(text) != TextKey.of(text).hashCode()))
                .isEmpty();
    }

    @Test
    void whatIsNormalButForItsWidthHasTheKeyOfItsNormalForm() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(each -> Character.toString(each))
                        .flatMap(each ->
                                Stream.of(each, "連" + each, "か" + each, each + "ー", "コ" + each + "プ", "Ａ" + each))
                        .filter(TextKey::isNormal)
                        .filter(text -> !TextKey.fold(TextKey.normal(text)).equals(TextKey.folded(text))))
                .isEmpty();
        assertThat(TextKey.isNormal("大阪府（堺市）との協定、Ａ～Ｚ")).isTrue();
    }
}
