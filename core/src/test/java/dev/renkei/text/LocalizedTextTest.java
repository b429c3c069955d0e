package dev.renkei.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.message.InvalidTextException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private static final LocalizedText OWN = LocalizedText.of("協定");
    private static final LocalizedText BOTH = LocalizedText.of("ja", "協定").with("en", "Agreement");

    @Test
    void holdsATextInTheLanguageOfItsDocument() {
        assertThat(OWN.getTexts()).containsExactly(Map.entry("und", "協定"));
        assertThat(OWN.isLocalized()).isFalse();
        assertThat(OWN).hasToString("協定").isEqualTo(LocalizedText.of("und", "協定"));
    }

    @ParameterizedTest
    @CsvSource({
        "'en,ja', 'ja,en', ja",
        "'zh,en,ja,ko,und', 'und,ja,en,ko,zh', und",
        "'fr,en,de', 'en,de,fr', en",
        "'zh-Hant,fr,ko,de', 'de,fr,ko,zh-Hant', de",
        "'en-GB,ja-JP', 'en-GB,ja-JP', en-GB",
        "'a,JA,EN', 'ja,en,a', JA"
    })
    void holdsItsLanguagesInOneOrderWhateverTheOneGiven(String given, String held, String byDefault) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag : given.split(",", 0)) {
            texts.put(tag, "text in " + tag);
        }
        LocalizedText text = LocalizedText.of(texts);
        assertThat(text.getLanguages()).containsExactly(held.split(","));
        assertThat(text.getDefault()).isEqualTo("text in " + byDefault);
        assertThat(text).hasToString("text in " + byDefault);
    }

    @Test
    void placesAnAddedLanguageInTheSameOrder() {
        LocalizedText text = LocalizedText.of("ko", "협정").with("en", "Agreement");
        assertThat(text.with("ja", "協定").getLanguages()).containsExactly("ja", "en", "ko");
        assertThat(text.with("ko", "x").getLanguages()).containsExactly("en", "ko");
    }

    @Test
    void isLocalizedAsSoonAsALanguageIsStated() {
        assertThat(BOTH.isLocalized()).isTrue();
        assertThat(LocalizedText.of("ja", "協定").isLocalized()).isTrue();
        assertThat(OWN.with("en", "Agreement").isLocalized()).isTrue();
    }

    @Test
    void choosesTheTextThatSuitsALocaleBest() {
        LocalizedText text = LocalizedText.of("en-GB", "programme")
                .with("en", "program")
                .with("ja-JP", "事業")
                .with("zh-Hant", "事業（繁）");
        assertThat(text.in(Locale.UK)).isEqualTo("programme");
        assertThat(text.in(Locale.US)).isEqualTo("program");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("program");
        assertThat(text.in(Locale.JAPANESE)).isEqualTo("事業");
        assertThat(text.in(Locale.TAIWAN)).isEqualTo("事業（繁）");
        assertThat(text.in(Locale.FRANCE)).isEqualTo("program");
        assertThat(text.with("und", "jigyo").in(Locale.FRANCE)).isEqualTo("jigyo");
        assertThat(text.with("und", "jigyo").in(Locale.ROOT)).isEqualTo("jigyo");
        assertThat(LocalizedText.of("JA", "協定").with("und", "x").in(Locale.JAPAN))
                .isEqualTo("協定");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, 繁",
        "zh-HK, 繁",
        "zh-Hant, 繁",
        "zh-Hant-HK, 繁",
        "zh-CN, 简",
        "zh-SG, 简",
        "zh-Hans, 简",
        "zh, 简",
        "ko-KR, 日"
    })
    void choosesTheScriptInWhichARegionWritesChinese(String tag, String expected) {
        LocalizedText text = LocalizedText.of("ja", "日")
                .with("zh-Hans", "简")
                .with("zh-Hant", "繁")
                .with("en", "E");
        assertThat(text.in(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }

    @Test
    void showsByDefaultTheDocumentsOwnLanguageElseJapanese() {
        assertThat(BOTH.getDefault()).isEqualTo("協定");
        assertThat(BOTH.with("und", "協定書").getDefault()).isEqualTo("協定書");
        assertThat(BOTH).hasToString("協定");
    }

    @Test
    void keepsTextsAndTagsAsGiven() {
        LocalizedText text = LocalizedText.of("日本語", " ").with("", "\u0000");
        assertThat(text.getTexts()).containsExactly(Map.entry("", "\u0000"), Map.entry("日本語", " "));
        assertThat(text.in(Locale.JAPAN)).isEqualTo("\u0000");
    }

    @Test
    void takesTagsThatDifferInTheirCaseForOneLanguage() {
        LocalizedText text = LocalizedText.of("en-us", "Agreement");

        assertThat(text).isEqualTo(LocalizedText.of("en-US", "Agreement"));
        assertThat(text.with("EN-US", "Accord").getTexts()).containsExactly(Map.entry("en-US", "Accord"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(Map.of("en-us", "Agreement", "en-US", "Accord")))
                .withMessageContaining("one text for each language");
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThat(LocalizedText.of("𠮷").getDefault()).isEqualTo("𠮷");
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> LocalizedText.of("協\uD800定"))
                .withMessage("Text must not contain half a surrogate pair but was 協[U+D800]定");
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> LocalizedText.of("\uDC00", "協定"));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> OWN.with("ja", "\uDC00\uD800"));
    }

    @Test
    void isEqualInAnyOrder() {
        LocalizedText turned = LocalizedText.of("en", "Agreement").with("ja", "協定");
        assertThat(BOTH)
                .isEqualTo(turned)
                .hasSameHashCodeAs(turned)
                .isNotEqualTo(OWN)
                .isNotEqualTo(BOTH.with("en", "agreement"))
                .isNotEqualTo(null)
                .isNotEqualTo("協定");
        assertThat(OWN).hasSameHashCodeAs(LocalizedText.of(new LinkedHashMap<>(OWN.getTexts())));
        assertThat(LocalizedText.of("UND", OWN.getDefault())).isEqualTo(OWN).hasSameHashCodeAs(OWN);
    }

    @Test
    void holdsItsTextsAsAMapDoes() {
        Map<String, String> texts =
                Map.of("ja", "協定", "en", "Agreement", "zh-Hant", "協議", "und", "Kyotei", "fr", "Accord");
        Map<String, String> held = LocalizedText.of(texts).getTexts();
        assertThat(held).isEqualTo(texts).hasSameHashCodeAs(texts);
        assertThat(texts).isEqualTo(held);
        assertThat(held).containsAllEntriesOf(texts).doesNotContainKeys("de", "JA", "");
        assertThat(OWN.getTexts()).isEqualTo(Map.of("und", OWN.getDefault()));
    }

    @Test
    void neverChanges() {
        Map<String, String> texts = new LinkedHashMap<>(BOTH.getTexts());
        LocalizedText text = LocalizedText.of(texts);
        texts.put("ja", "覚書");
        assertThat(text).isEqualTo(BOTH);
        assertThat(text.with("ja", "協定")).isSameAs(text);
        text.with("ja", "覚書");
        assertThat(text).isEqualTo(BOTH);
        assertThatThrownBy(() -> text.getTexts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> text.getLanguages().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesToHoldNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(Map.of()))
                .withMessage("Localized text must hold at least one text but was empty");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of((Map<String, String>) null))
                .withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(Collections.singletonMap("ja", null)))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(Collections.singletonMap(null, "協定")))
                .withMessage("languageTag");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(null, "協定"))
                .withMessage("languageTag");
        assertThatNullPointerException().isThrownBy(() -> OWN.with(null, "協定")).withMessage("languageTag");
        assertThatNullPointerException().isThrownBy(() -> OWN.with("ja", null)).withMessage("text");
    }

    @Test
    void isPlainIfItIsOrdinaryWithoutBracketsAndNotBlank() {
        assertThat(LocalizedText.of("防災に関すること、24時間\n見守り").isPlain()).isTrue();
        assertThat(LocalizedText.of("防災").with("en", "Disaster prevention").isPlain())
                .isTrue();
        assertThat(Stream.of("", " ", "\u3000\n", "防災（", "防災]", "「防災", "防災[image]", "防災\u200B")
                        .map(LocalizedText::of)
                        .filter(LocalizedText::isPlain))
                .isEmpty();
        assertThat(LocalizedText.of("防災").with("en", "(Disaster)").isPlain()).isFalse();
        assertThat(LocalizedText.of("防災").with("en", " ").isPlain()).isFalse();
    }

    @Test
    void isOrdinaryOnlyIfItIsNormalisedAndHasNoControlCharacter() {
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(each -> !Character.isSurrogate((char) each))
                .mapToObj(each -> "か" + (char) each + "か")
                .filter(each -> LocalizedText.of(each).isOrdinary())
                .forEach(each -> assertThat(each)
                        .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC), "normalised")
                        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|\\p{Co}|\\uFFFD|\\["));
        assertThat(LocalizedText.of("防災（Disaster prevention）に関すること、24時間").isOrdinary())
                .isTrue();
        assertThat(LocalizedText.of("防災[image]").isOrdinary()).isFalse();
        assertThat(LocalizedText.of("防災").with("en", "Disaster\u0007").isOrdinary())
                .isFalse();
    }
}
