package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReadingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/quantities.tsv", delimiter = '\t')
    void readsTheWordsOfDocuments(String words, BigDecimal value, String unit, @Nullable String remark) {
        Quantity quantity = Quantity.parse(words);
        assertThat(quantity.getValue()).isEqualByComparingTo(value);
        assertThat(quantity.getUnit()).contains(unit);
        assertThat(quantity.getAsWritten()).contains(words);
        String expected = Optional.ofNullable(remark).orElse("exactly");
        assertThat(quantity.getPer().map(per -> "per " + per))
                .isEqualTo(Optional.of(expected).filter(text -> text.startsWith("per ")));
        assertThat(comparatorOf(quantity)).isEqualTo(expected.startsWith("per ") ? "exactly" : expected);
    }

    private static String comparatorOf(Quantity quantity) {
        return quantity.getComparator().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    約26万部         | ≈260000 部
                    およそ300台      | ≈300 台
                    おおよそ300台    | ≈300 台
                    概ね300台        | ≈300 台
                    ≒300台           | ≈300 台
                    300台程度        | ≈300 台
                    300人ほど        | ≈300 人
                    300人前後        | ≈300 人
                    約300人程度      | ≈300 人
                    4割超            | >40 %
                    4割              | 40 %
                    四割             | 40 %
                    4割5分           | 45 %
                    3割1分2厘        | 31.2 %
                    4割5分超          | >45 %
                    約4割            | ≈40 %
                    4.5割            | 45 %
                    7割強            | >70 %
                    4 割             | 40 %
                    7万人超          | >70000 人
                    7万人を超える    | >70000 人
                    100人超え        | >100 人
                    300人強          | >300 人
                    300余人          | >300 人
                    300人余り        | >300 人
                    300余りの自治体  | >300 自治体
                    300余            | >300
                    300超の団体      | >300 団体
                    3億円以上        | ≥300000000 円
                    少なくとも3回    | ≥3 回
                    ≧3回             | ≥3 回
                    10%未満          | <10 %
                    １０％未満       | <10 %
                    ＜１０％         | <10 %
                    300台弱          | <300 台
                    50人以下         | ≤50 人
                    30日以内         | ≤30 日
                    最大50人         | ≤50 人
                    50人まで         | ≤50 人
                    △5億円          | -500000000 円
                    ▲1,000万円      | -10000000 円
                    -5%              | -5 %
                    −5%              | -5 %
                    －５％           | -5 %
                    マイナス5度      | -5 度
                    約△5億円        | ≈-500000000 円
                    ５％             | 5 %
                    50パーセント     | 50 %
                    12,345千円       | 12345000 円
                    1,234百万円      | 1234000000 円
                    年３回           | 3 回/year
                    年に3回          | 3 回/year
                    年間約300人      | ≈300 人/year
                    毎年3回          | 3 回/year
                    月２回           | 2 回/month
                    月に2回程度      | ≈2 回/month
                    1か月に2回       | 2 回/month
                    1ヶ月あたり2回   | 2 回/month
                    週1回            | 1 回/week
                    週に1回          | 1 回/week
                    1週間に1回       | 1 回/week
                    週１回以上       | ≥1 回/week
                    1日3回           | 3 回/day
                    1日あたり300人   | 300 人/day
                    一日に三回       | 3 回/day
                    3回/年           | 3 回/year
                    ３回／月         | 3 回/month
                    87 社            | 87 社
                    87　社           | 87 社
                    約 300 台        | ≈300 台
                    77 万 1 千 人    | 771000 人
                    3 億円           | 300000000 円
                    三十一人         | 31 人
                    162の自治体      | 162 自治体
                    170              | 170
                    ３つ             | 3 つ
                    2,354            | 2354
                    500t-CO2         | 500 t-CO2
                    40ｋｍ／ｈ       | 40 km/h
                    20㎡             | 20 ㎡
                    25℃              | 25 ℃
                    1.50倍           | 1.5 倍
                    007人            | 7 人
                    1日              | 1 日
                    1日以内          | ≤1 日
                    1年              | 1 年
                    6か月            | 6 か月
                    10～20人         | 10..20 人
                    10〜20人         | 10..20 人
                    5、6人           | 5..6 人
                    10-20人          | 10..20 人
                    10人～20人       | 10..20 人
                    １０人から２０人 | 10..20 人
                    1/3              | 1/3
                    3分の1           | 1/3
                    三分の一         | 1/3
                    過半数           | >1/2
                    ゼロ件           | 0 件
                    金壱百万円也     | 1000000 円
                    """)
    void readsManyOtherWordings(String words, String text) {
        Quantity quantity = Quantity.parse(words);
        assertThat(quantity).hasToString(text);
        assertThat(quantity.getAsWritten()).isEqualTo(Optional.of(words).filter(written -> !written.equals(text)));
    }

    @Test
    void keepsWhatIsCountedAsItsScope() {
        Quantity quantity = Quantity.parse("延べ約7万人");
        assertThat(quantity).hasToString("≈70000 人");
        assertThat(quantity.getScope()).contains(LocalizedText.of("延べ"));
        assertThat(Quantity.parse("年間のべ300人").getScope()).contains(LocalizedText.of("のべ"));
    }

    @ParameterizedTest
    @CsvSource({"4割超, 割", "5％, ％", "約40ｋｍ, ｋｍ", "50パーセント, パーセント"})
    void tellsTheUnitAsWritten(String words, String unitAsWritten) {
        assertThat(Quantity.parse(words).getUnitAsWritten()).contains(unitAsWritten);
    }

    @ParameterizedTest
    @CsvSource({"24か所", "3億円以上", "113.1%", "5 %", "5"})
    void tellsNoUnitAsWrittenIfItDoesNotDiffer(String words) {
        assertThat(Quantity.parse(words).getUnitAsWritten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''               | Quantity.number
                    ' '              | Quantity.number
                    約               | Quantity.number
                    人               | Quantity.number
                    毎月             | Quantity.number
                    年               | Quantity.number
                    -                | Quantity.number
                    △               | Quantity.number
                    数十人           | Quantity.number
                    第3回            | Quantity.number
                    平成29年         | Quantity.number
                    約約300人        | Quantity.number
                    約およそ300人    | Quantity.number
                    約最大300人      | Quantity.number
                    年月3回          | Quantity.number
                    +5%              | Quantity.words
                    ' 24か所'        | Quantity.spaces
                    約300人以上      | Quantity.comparators
                    最大300人程度    | Quantity.comparators
                    300超の人以下    | Quantity.comparators
                    年3回/月         | Quantity.rates
                    '24か所 '        | Quantity.spaces
                    '24 '            | Quantity.spaces
                    '4割 '           | Quantity.spaces
                    1年6か月         | Quantity.time
                    2年6か月         | Quantity.time
                    3月5日           | Quantity.time
                    3か月前          | Quantity.time
                    2回目            | Quantity.ordinal
                    約6,700人(約15%) | Quantity.words
                    75%突破          | Quantity.words
                    901件中518件     | Quantity.words
                    64社4大学        | Quantity.several
                    1人2枚           | Quantity.several
                    10人または20人   | Quantity.range
                    10人～20件       | Quantity.range
                    20～10人         | Quantity.range-order
                    最大10～20人     | Quantity.range-comparator
                    5/3              | Quantity.fraction
                    300台。          | Quantity.unit
                    3×10人          | Quantity.unit
                    3e-5             | Quantity.unit
                    1E+3             | Quantity.unit
                    1e3              | Quantity.unit
                    10数人           | Quantity.unit
                    2割引            | Quantity.words
                    4割の世帯        | Quantity.unit
                    \u00AD3人          | Quantity.invisible
                    10\u00AD20人       | Quantity.invisible
                    10\u200B人         | Quantity.invisible
                    24か所の施設     | Quantity.unit
                    約26万部を発行   | Quantity.words
                    162の            | Quantity.unit
                    3回/年/月        | Quantity.rates
                    1,23人           | JapaneseNumerals.grouping
                    1.5万5千人       | JapaneseNumerals.fraction
                    1万2億円         | JapaneseNumerals.unit-order
                    """)
    void refusesWhatIsNotOneQuantity(String words, String rule) {
        assertThatThrownBy(() -> Quantity.parse(words))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo(rule);
    }

    /** Whatever part of it is wrong, and however it is narrowed to be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "20～10人",
                "３／３",
                "６４社４大学",
                "75％突破",
                "１０，００人",
                "約３００人以上",
                "年３回／月",
                "２４か所の施設",
                "１.５万５千人",
                "人",
                "0.1234567890123人"
            })
    void quotesTheWholeTextAsItWasWritten(String words) {
        assertThatThrownBy(() -> Quantity.parse(words))
                .hasMessageContaining(words)
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getParameters().get("value"))
                .isEqualTo(words);
    }

    @Test
    void saysWhatIsNotRead() {
        assertThatThrownBy(() -> Quantity.parse("3か月前"))
                .hasMessage(
                        "Quantity must not be a date or a length of time, which are read as such, but was \"3か月前\"");
        assertThatThrownBy(() -> Quantity.parse("1e3"))
                .hasMessage("Quantity must have only a unit after its number, but \"e3\" in \"1e3\" is not a unit");
    }

    @Test
    void refusesATextThatIsTooLong() {
        String longest = "1" + "0".repeat(29) + "." + "0".repeat(68) + "人";
        assertThatThrownBy(() -> Quantity.parse("人" + longest)).hasMessageContaining("but had 101");
        assertThatThrownBy(() -> Quantity.parse("1".repeat(100_000)))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("Quantity.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u0000人", "1\uD842", "1人\u0007", "1\n人", "人\n", "\u00001"})
    void refusesControlCharactersAndLoneSurrogates(String words) {
        assertThatThrownBy(() -> Quantity.parse(words)).isInstanceOf(InvalidTextException.class);
    }
}
