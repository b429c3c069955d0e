package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.message.InvalidTextException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

    private static Optional<Quantity> read(String words) {
        try {
            return Optional.of(Quantity.parse(words));
        } catch (InvalidTextException refused) {
            assertThat(refused.getFailure().getRule()).containsPattern("^(Quantity|JapaneseNumerals)\\.");
            return Optional.empty();
        }
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
                        Arbitraries.of(QuantityComparator.values()),
                        Arbitraries.of(Per.values()).optional())
                .as(QuantityProperties::quantity);
    }

    private static Quantity quantity(
            BigDecimal value, Optional<String> unit, QuantityComparator comparator, Optional<Per> per) {
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
