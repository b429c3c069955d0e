package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.WordingMatch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuantityProperties {

    @Property(tries = 5000)
    void parsesItsOwnText(@ForAll("quantities") Quantity quantity) {
        Quantity parsed = Quantity.parse(quantity.toString());
        assertThat(parsed).isEqualTo(quantity).hasSameHashCodeAs(quantity).hasToString(quantity.toString());
    }

    @Property(tries = 5000)
    void readsWordsOrRefusesThemAndKeepsThem(@ForAll("wordings") String words) {
        Optional<Quantity> read = read(words);
        read.ifPresent(quantity -> {
            boolean isItsText = quantity.toString().equals(words);
            assertThat(quantity.getAsWritten()).isEqualTo(Optional.of(words).filter(text -> !isItsText));
            assertThat(Quantity.parse(quantity.toString()).agreesWith(quantity)).isTrue();
        });
        // Words with half a surrogate pair are none.
        String whole = words.replaceAll("\\p{Cs}", "");
        read(whole)
                .ifPresent(quantity -> assertThat(
                                Quantity.of(1).withAsWritten(whole).readAsWritten())
                        .hasValueSatisfying(named -> assertThat(named).hasToString(quantity.toString())));
    }

    @Property
    void takesAnyTextForAUnitThatItReadsBackOrRefusesIt(@ForAll("unitLike") String unit) {
        try {
            Quantity quantity = Quantity.of(3, unit);
            assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
        } catch (InvalidTextException refused) {
            assertThat(refused.getFailure().getRule()).startsWith("Quantity.unit-");
        }
    }

    @Property
    void agreesBothWaysAndWithItself(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
        assertThat(a.agreesWith(a)).isTrue();
        assertThat(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
        assertThat(a.agreesWith(b)).isEqualTo(a.toString().equals(b.toString()));
    }

    /** Whatever a phrase consists of, it is read or refused for a reason, and no word that is read is another quantity's text. */
    @Property(tries = 5000)
    void readsPhrasesOrRefusesThemForAReason(@ForAll("phrases") String phrase) {
        try {
            Quantity.Phrase read = Quantity.parsePhrase(phrase);
            assertThat(read.quantities())
                    .isNotEmpty()
                    .allSatisfy(quantity ->
                            assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity));
            assertThat(read.words()).allSatisfy(words -> assertThat(phrase).contains(words));
        } catch (InvalidTextException refused) {
            assertThat(refused.getFailure().getRule()).containsPattern("^(Quantity|JapaneseNumerals)\\.");
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    /** Words are kept whatever they are, and comparing them never fails. */
    @Property
    void comparesAnyWords(@ForAll("phrases") String phrase, @ForAll @IntRange(min = 0, max = 30) int number) {
        Quantity quantity = Quantity.of(number, "人").withAsWritten(phrase);
        StatedCount count = StatedCount.of(number, phrase);
        assertThat(quantity.compareAsWritten()).isNotEqualTo(WordingMatch.NOT_GIVEN);
        assertThat(count.compareAsWritten()).isNotEqualTo(WordingMatch.NOT_GIVEN);
    }

    @Property
    void aRangeAndAFractionAreReadFromTheirTexts(@ForAll("figures") Quantity figure) {
        assertThat(Quantity.parse(figure.toString())).isEqualTo(figure).hasToString(figure.toString());
        assertThat(Quantity.parsePhrase(figure.toString()).quantities()).containsExactly(figure);
    }

    @Property
    void aRangeIsReadFromTheWordsOfItsBounds(
            @ForAll @IntRange(max = 9999) int lower, @ForAll @IntRange(min = 1, max = 9999) int more) {
        String words = lower + "～" + (lower + more) + "名程度";
        assertThat(Quantity.parse(words)).hasToString("≈" + lower + ".." + (lower + more) + " 名");
    }

    private static Optional<Quantity> read(String words) {
        try {
            return Optional.of(Quantity.parse(words));
        } catch (InvalidTextException refused) {
            assertThat(refused.getFailure().getRule()).containsPattern("^(Quantity|JapaneseNumerals)\\.");
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Quantity> figures() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(2);
        Arbitrary<Quantity> ranges = Combinators.combine(numbers, numbers)
                .filter((lower, upper) -> lower.compareTo(upper) < 0)
                .as((lower, upper) -> Quantity.ofRange(lower, upper, "km"));
        Arbitrary<Integer> parts = Arbitraries.integers().between(1, 998);
        Arbitrary<Quantity> fractions = Combinators.combine(parts, parts)
                .as((part, more) -> Quantity.ofFraction(new Quantity.Fraction(part, part + more))
                        .withComparator(Quantity.Comparator.AT_LEAST));
        return Arbitraries.oneOf(ranges, fractions);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "約", "最大", "府内", "計", "全", "延べ", "累計", "参加者", "原則", "など", "突破", "減", "増", "+", "△", "-", "￥",
                        "金", "也", "3", "10", "1,234", "万", "億", "二", "百", "〇", "七", "壱", "参", "数", "第", "社", "大学", "市",
                        "町", "人", "か所", "件", "円", "%", "割", "回", "か月", "年", "日", "前", "目", "中", "のうち", "の", "～", "から",
                        "以上", "以下", "まで", "、", "・", "(", ")", "（", "）", "「", "」", "現在", "2017年3月", "過半数", "分の", "/",
                        "year", " ", "\u00a0", "\u200b", "ゼロ", "増減なし", "平均", "1世帯あたり", "毎", "に", "e", "𠮷", "ー")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> values = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.bigIntegers().between(BigInteger.TEN.negate(), BigInteger.TEN),
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(17).negate(), BigInteger.TEN.pow(17))),
                        Arbitraries.integers().between(-12, 12))
                .as(BigDecimal::new);
        Arbitrary<String> units = Arbitraries.of(
                "部",
                "か所",
                "箇所",
                "回",
                "円",
                "%",
                "t-CO2",
                "km/h",
                "people",
                "school districts",
                "一般世帯",
                "年",
                "日間",
                "つ",
                "円/人・日",
                "㎡",
                "m3");
        return Combinators.combine(
                        values,
                        units.optional(),
                        Arbitraries.of(Quantity.Comparator.values()),
                        Arbitraries.of(Quantity.Per.values()).optional())
                .as(QuantityProperties::quantity);
    }

    private static Quantity quantity(
            BigDecimal value, Optional<String> unit, Quantity.Comparator comparator, Optional<Quantity.Per> per) {
        Quantity quantity = unit.map(word -> Quantity.of(value, word))
                .orElseGet(() -> Quantity.of(value))
                .withComparator(comparator);
        return per.map(quantity::withPer).orElse(quantity);
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(
                        "約",
                        "≈",
                        "≥",
                        "年",
                        "月に",
                        "1日",
                        "毎",
                        "延べ",
                        "△",
                        "-",
                        "3",
                        "26",
                        "16万9,000",
                        "1.5",
                        "千",
                        "二",
                        "億",
                        ".",
                        ",",
                        "割",
                        "分",
                        "厘",
                        " ",
                        "　",
                        "の",
                        "余",
                        "余り",
                        "り",
                        "部",
                        "か所",
                        "円",
                        "％",
                        "e",
                        "以上",
                        "超",
                        "程度",
                        "を超える",
                        "/",
                        "year",
                        "日",
                        "\u0000",
                        "\uD842")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> unitLike() {
        return Arbitraries.of(
                        "人", "か", "の", "を", "余", "り", "超", "以", "上", "ほど", "割", "億", "一", "年", "/", "・", "-", " ", "e",
                        "m", "2", "%", "year", "day", "を超える", "まで", "㎡", "²", "\u3099", "ー", "○")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("", words));
    }
}
