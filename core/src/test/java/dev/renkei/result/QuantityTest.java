package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Quantity COPIES = Quantity.parse("約26万部");

    @Test
    void isANumberWithItsUnit() {
        Quantity quantity = Quantity.of(24, "か所");
        assertThat(quantity.getValue()).isEqualTo(new BigDecimal("24"));
        assertThat(quantity.getUnit()).contains("か所");
        assertThat(quantity.getComparator()).isEqualTo(Quantity.Comparator.EXACTLY);
        assertThat(quantity.getPer()).isEmpty();
        assertThat(quantity.getScope()).isEmpty();
        assertThat(quantity.getAsWritten()).isEmpty();
        assertThat(quantity.getUnitAsWritten()).isEmpty();
        assertThat(quantity.readAsWritten()).isEmpty();
        assertThat(quantity).hasToString("24 か所");
    }

    @Test
    void canDoWithoutAUnit() {
        assertThat(Quantity.of(170).getUnit()).isEmpty();
        assertThat(Quantity.of(170)).hasToString("170");
        assertThat(Quantity.of(new BigDecimal("1.5"))).hasToString("1.5");
    }

    @Test
    void tellsComparatorAndRateInItsTextButNotInItsAmount() {
        Quantity quantity =
                Quantity.of(3, "回").withComparator(Quantity.Comparator.AT_LEAST).withPer(Quantity.Per.YEAR);
        assertThat(quantity).hasToString("≥3 回/year");
        assertThat(quantity.toAmountString()).isEqualTo("3 回");
        assertThat(COPIES).hasToString("≈260000 部");
        assertThat(COPIES.toAmountString()).isEqualTo("260000 部");
        assertThat(Quantity.of(-5).withPer(Quantity.Per.DAY)).hasToString("-5/day");
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "1E+3, 1000", "0.000, 0", "0E+9, 0", "-0.10, -0.1", "1E-12, 0.000000000001"})
    void normalisesTheScaleOfItsNumber(BigDecimal value, BigDecimal normalised) {
        assertThat(Quantity.of(value).getValue()).isEqualTo(normalised);
        assertThat(Quantity.of(value)).isEqualTo(Quantity.of(normalised)).hasSameHashCodeAs(Quantity.of(normalised));
    }

    @Test
    void holdsAtMostThirtyDigitsAndTwelveDecimals() {
        assertThat(Quantity.of(new BigDecimal("9".repeat(18) + "." + "9".repeat(12)))
                        .getValue())
                .hasScaleOf(12);
        assertThat(Quantity.of(new BigDecimal("1E+29"))).hasToString("1" + "0".repeat(29));
        for (String tooLong : new String[] {"1E+30", "1E-13", "1E+2147483647", "1E-2147483647"}) {
            assertThatThrownBy(() -> Quantity.of(new BigDecimal(tooLong)))
                    .isInstanceOf(InvalidTextException.class)
                    .hasMessage("Number must have at most 30 digits, 12 of them after the decimal point, but was "
                            + tooLong);
        }
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("9".repeat(19) + "." + "9".repeat(12))))
                .isInstanceOf(InvalidTextException.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal(BigInteger.ONE.shiftLeft(100_000))))
                .isInstanceOf(InvalidTextException.class);
        assertThatThrownBy(() -> Quantity.parse("1" + "0".repeat(30) + "円")).isInstanceOf(InvalidTextException.class);
    }

    @ParameterizedTest
    @CsvSource({"％, %", "パーセント, %", "ｋｇ, kg", "か所, か所", "箇所, 箇所", "ヶ所, ヶ所", "school　districts, school districts"})
    void bringsItsUnitIntoHalfWidth(String unit, String canonical) {
        assertThat(Quantity.of(1, unit).getUnit()).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', unit-form",
        "' ', unit-form",
        "' 人', unit-form",
        "'人 ', unit-form",
        "人  日, unit-form",
        "人/, unit-form",
        "/人, unit-form",
        "人（延べ）, unit-form",
        "3人, unit-form",
        "人3, unit-form",
        "～人, unit-form",
        "'人\u0000', unit-form",
        "人\uD842, unit-form",
        "億円, unit-number",
        "千円, unit-number",
        "割, unit-number",
        "数人, unit-number",
        "余人, unit-number",
        "e5, unit-number",
        "人以上, unit-words",
        "以上, unit-words",
        "人の数, unit-words",
        "回/year, unit-rate",
        "回／年, unit-rate"
    })
    void refusesAUnitThatIsNone(String unit, String rule) {
        assertThatThrownBy(() -> Quantity.of(1, unit))
                .asInstanceOf(type(InvalidTextException.class))
                .extracting(refused -> refused.getFailure().getRule())
                .isEqualTo("Quantity." + rule);
    }

    @Test
    void refusesAUnitThatIsTooLong() {
        assertThat(Quantity.of(1, "人".repeat(40)).getUnit()).contains("人".repeat(40));
        assertThatThrownBy(() -> Quantity.of(1, "人".repeat(41))).isInstanceOf(InvalidTextException.class);
        assertThatThrownBy(() -> Quantity.of(1, "人".repeat(10_000_000))).isInstanceOf(InvalidTextException.class);
    }

    @Test
    void keepsItsWordsAndReadsThemAgain() {
        assertThat(COPIES.getAsWritten()).contains("約26万部");
        assertThat(COPIES.readAsWritten()).contains(COPIES);
        Quantity wrong = Quantity.of(25, "か所").withAsWritten("24か所");
        assertThat(wrong.readAsWritten()).contains(Quantity.parse("24か所"));
        assertThat(wrong.readAsWritten())
                .hasValueSatisfying(read -> assertThat(read.agreesWith(wrong)).isFalse());
    }

    @Test
    void keepsWordsThatAreNotReadable() {
        Quantity quantity = Quantity.of(24, "か所").withAsWritten("府内の児童養護施設（24か所）");
        assertThat(quantity.getAsWritten()).contains("府内の児童養護施設（24か所）");
        assertThat(quantity.readAsWritten()).isEmpty();
        assertThat(quantity.getUnitAsWritten()).isEmpty();
    }

    @Test
    void canTellTheDayOfTheCount() {
        StatedDate day = StatedDate.of(PartialDate.of(2017, 3, 27));
        Quantity counted = Quantity.of(170, "市町村").withAsOf(day);

        assertThat(counted.getAsOf()).contains(day);
        assertThat(counted).isNotEqualTo(Quantity.of(170, "市町村")).hasToString("170 市町村");
        assertThat(counted.agreesWith(Quantity.of(170, "市町村"))).isTrue();
    }

    @Test
    void agreesWithAQuantityThatStatesTheSame() {
        Quantity stated = Quantity.of(260_000, "部").withComparator(Quantity.Comparator.ABOUT);
        assertThat(COPIES.agreesWith(stated)).isTrue();
        assertThat(COPIES).isNotEqualTo(stated);
        assertThat(stated.agreesWith(stated.withScope(LocalizedText.of("府内")))).isTrue();
        assertThat(stated.agreesWith(stated.withComparator(Quantity.Comparator.EXACTLY)))
                .isFalse();
        assertThat(stated.agreesWith(stated.withPer(Quantity.Per.MONTH))).isFalse();
        assertThat(stated.agreesWith(Quantity.parse("≈260000 冊"))).isFalse();
        assertThat(stated.agreesWith(Quantity.parse("≈260001 部"))).isFalse();
    }

    @Test
    void isEqualInAllItsParts() {
        Quantity quantity = Quantity.of(3, "回");
        Quantity full = quantity.withComparator(Quantity.Comparator.ABOUT)
                .withPer(Quantity.Per.YEAR)
                .withScope(LocalizedText.of("延べ"))
                .withAsWritten("延べ年約3回");
        assertThat(full)
                .isEqualTo(Quantity.parse("延べ年約3回"))
                .hasSameHashCodeAs(Quantity.parse("延べ年約3回"))
                .isNotEqualTo(full.withComparator(Quantity.Comparator.EXACTLY))
                .isNotEqualTo(full.withPer(Quantity.Per.MONTH))
                .isNotEqualTo(full.withScope(LocalizedText.of("のべ")))
                .isNotEqualTo(full.withAsWritten("3"))
                .isNotEqualTo(quantity)
                .isNotEqualTo("≈3 回/year")
                .isNotEqualTo(null);
        assertThat(quantity).isNotEqualTo(Quantity.of(4, "回")).isNotEqualTo(Quantity.of(3, "冊"));
        assertThat(quantity).hasToString("3 回");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Quantity quantity = Quantity.of(1);
        assertThatNullPointerException().isThrownBy(() -> Quantity.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Quantity.of(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.of(null, "人"))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Quantity.of(1, null)).withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> quantity.withComparator(null))
                .withMessage("comparator");
        assertThatNullPointerException()
                .isThrownBy(() -> quantity.withPer(null))
                .withMessage("per");
        assertThatNullPointerException()
                .isThrownBy(() -> quantity.withScope(null))
                .withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> quantity.withAsWritten(null))
                .withMessage("asWritten");
    }
}
