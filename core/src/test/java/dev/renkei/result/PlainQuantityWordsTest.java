package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.wording.SimilarWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recognized as plain words must be what they say if they are interpreted as a phrase. */
class PlainQuantityWordsTest {

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "3",
            "24",
            "２４",
            "360",
            "1200",
            "1,200",
            "12,345",
            "１２３",
            "1,234,567",
            "999999999",
            "01",
            "007",
            "1,2",
            "12,34",
            "1234,567",
            "1,200000",
            "1,200000,000",
            ",123",
            "1,",
            "1,,2",
            "１,２００",
            "1，200",
            "1２",
            "6.5",
            "２．５",
            "0.5",
            "10.50",
            "1,234.5",
            "2．5",
            "２.５",
            "1.",
            "1.2345",
            "1.2.3",
            "");

    private static final List<String> BEFORE = List.of(
            "", "約", "年", "月", "週", "計", "全", "毎年", "約年", "年約", " ", "原則", "次の", "計約", "原則年", "原則約", "など", "など約", "など計",
            "次のなど", "計計", "次の計", "3～", "2万～", "約3～", "年3～", "１～", "3〜", "3～4～", "計3～", "1,1～", "△", "▲", "△▲", "約△",
            "△約", "年△", "計△", "￥", "約￥", "△￥", "計￥", "1.5～");
    private static final List<String> MULTIPLES = List.of("", "万", "億", "千", "十");
    private static final List<String> BEHIND = List.of(
            "", "以上", "以下", "未満", "超", "程度", "超え", "以内", "弱", "など", "などなど", "以上など", "など以上", "以上以上", "増", "目", "前", " ",
            "。");
    private static final List<String> UNITS = List.of("か所", "人", "回", "", "ゾウ", "の人", "人が", "%", "％", "kg", "円");
    private static final String SIGNS = "0１,，～計次原則など万億約年月回人件以上下超未満程度の( ）-.．△▲￥％";

    @ParameterizedTest
    @CsvSource({
        "24か所, 24 か所",
        "約26万部, ≈260000 部",
        "'1,200人以上', '≥1200 人'",
        "年３回, 3 回/year",
        "月2回, 2 回/month",
        "50人以下, ≤50 人",
        "7万人超, >70000 人",
        "66～71社, 66..71 社",
        "年2～4回, 2..4 回/year",
        "計9店舗, 9 店舗",
        "原則年29回, 29 回/year",
        "次の9分野, 9 分野",
        "18校など, 18 校",
        "0件, 0 件",
        "12.5％, 12.5 %",
        "６．５%未満, <6.5 %",
        "△34億円, -3400000000 円",
        "▲2.5kg, -2.5 kg",
        "約15億円, ≈1500000000 円"
    })
    void recognizesPlainWords(String words, String quantity) {
        assertThat(PlainQuantityWords.read(words)
                        .map(read -> read.parts().get(0).quantity().toString()))
                .contains(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "約",
                "3年間",
                "24か所の施設",
                "約300人以上",
                "1,20人",
                "16万9,000箇所",
                "△",
                "￥1,000",
                "1.50kg",
                "2.5万人",
                "20～10人",
                "2～3万人",
                "約10～20人",
                "年",
                "回"
            })
    void leavesOtherWordsToTheReader(String words) {
        assertThat(PlainQuantityWords.read(words)).isEmpty();
    }

    @Test
    void readsWhatTheReaderOfPhrasesReads() {
        checkAll(UNITS, NUMBERS);
    }

    @Test
    void readsWhatTheReaderOfPhrasesReadsWithEachUnit() {
        checkAll(QuantityWords.COUNTERS.stream().toList(), List.of("3", "1,200"));
    }

    @Test
    @Tag("thorough")
    void readsWhatTheReaderOfPhrasesReadsOfEachNumberWithEachUnit() {
        checkAll(QuantityWords.COUNTERS.stream().toList(), NUMBERS);
    }

    private static void checkAll(List<String> units, List<String> numbers) {
        for (String unit : units) {
            for (String number : numbers) {
                assertThat(MULTIPLES.stream()
                                .map(multiple -> number + multiple + unit)
                                .flatMap(words -> Stream.concat(
                                        BEFORE.stream().map(before -> before + words),
                                        BEHIND.stream().map(behind -> words + behind)))
                                .filter(PlainQuantityWordsTest::isMisread))
                        .isEmpty();
            }
        }
    }

    @Test
    void readsWhatTheReaderOfPhrasesReadsOfSimilarWords() {
        for (String words : List.of(
                "24か所",
                "約26万部",
                "1,200人以上",
                "年３回",
                "月2回",
                "50人以下",
                "7万件超",
                "12校程度",
                "66～71社",
                "計9店舗",
                "原則年29回",
                "18校など",
                "次の9分野",
                "△12.5％")) {
            assertThat(SimilarWords.of(words, SIGNS).filter(PlainQuantityWordsTest::isMisread))
                    .isEmpty();
        }
    }

    private static boolean isMisread(String words) {
        return PlainQuantityWords.read(words)
                .filter(plain -> !QuantityReader.readPhrase(words).equals(plain)
                        || !CountWords.readSentence(words).equals(CountWords.read(words)))
                .isPresent();
    }
}
