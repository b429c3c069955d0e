package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.message.InvalidTextException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    private static final BigDecimal UNIVERSE = BigDecimal.valueOf(170);

    @ParameterizedTest
    @ValueSource(
            strings = {"0%", "41.8%", "100%", "95.30%", "999999.123456%", "≈15%", "≥50.0%", ">30%", "≤5%", "<0.5%"})
    void textIsWrittenAsItIsRead(String text) {
        assertThat(Share.parse(text))
                .hasToString(text)
                .isEqualTo(Share.parse(text))
                .hasSameHashCodeAs(Share.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "41.8",
                "41,8%",
                "041.8%",
                ".8%",
                "41.%",
                "-1%",
                "1000000%",
                "1.1234567%",
                " 1%",
                "≈",
                "~15%",
                "15%≈"
            })
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> Share.parse(text)).isInstanceOf(InvalidTextException.class);
    }

    @ParameterizedTest
    @CsvSource({"約15%, ≈15%", "3割超, >30%", "半数以上に達する, ", "57.5％, 57.5%", "15人, ", "10～20%, ", "5割以上, ≥50%"})
    void aShareIsThatOfAQuantityInPercent(String words, String share) {
        if (share == null) {
            assertThatThrownBy(() -> Share.of(Quantity.parse(words))).isInstanceOf(InvalidTextException.class);
        } else {
            assertThat(Share.of(Quantity.parse(words))).hasToString(share);
        }
    }

    @Test
    void aShareWithAComparatorIsNotRounded() {
        assertThat(Share.parse("≈15%").getComparator()).isEqualTo(Quantity.Comparator.ABOUT);
        assertThat(Share.parse("15%").getComparator()).isEqualTo(Quantity.Comparator.EXACTLY);
        assertThat(Share.parse("≈50%").fittingRoundings(BigDecimal.valueOf(85), UNIVERSE))
                .isEmpty();
    }

    @Test
    void theNumberKeepsItsPrintedDigits() {
        assertThat(Share.parse("95.30%").getPercent()).isEqualTo(new BigDecimal("95.30"));
    }

    @Test
    void sharesOfOtherDigitsAreNotEqual() {
        assertThat(Share.parse("95.3%")).isNotEqualTo(Share.parse("95.30%")).isNotEqualTo("95.3%");
    }

    @ParameterizedTest
    @CsvSource({
        "95.3%, 162, true",
        "95.2%, 162, true",
        "95.4%, 162, false",
        "95.1%, 162, false",
        "≈90%, 162, true",
        "≈86%, 162, false",
        ">95%, 162, true",
        ">96%, 162, false",
        ">50%, 85, false",
        "≥50%, 85, true",
        "≤50%, 85, true",
        "<50%, 85, false",
        "<51%, 85, true",
        "50.0%, 85, true",
        "50.1%, 85, false",
        "49.9%, 85, false",
        "0.0%, 0, true",
        "100%, 170, true"
    })
    void aShareAgreesIfItDiffersByLessThanOneUnitOfItsLastDigit(String share, int part, boolean agrees) {
        assertThat(Share.parse(share).agreesWith(BigDecimal.valueOf(part), UNIVERSE))
                .isEqualTo(agrees);
    }

    @Test
    void theWaysOfRoundingAreToldApart() {
        BigDecimal part = BigDecimal.valueOf(162);

        assertThat(Share.parse("95.3%").fittingRoundings(part, UNIVERSE)).containsExactly(RoundingMode.HALF_UP);
        assertThat(Share.parse("95.2%").fittingRoundings(part, UNIVERSE)).containsExactly(RoundingMode.DOWN);
        assertThat(Share.parse("95.4%").fittingRoundings(part, UNIVERSE)).isEmpty();
        assertThat(Share.parse("50.0%").fittingRoundings(BigDecimal.valueOf(85), UNIVERSE))
                .containsExactlyInAnyOrder(RoundingMode.HALF_UP, RoundingMode.DOWN);
    }

    @Test
    void thereIsNoShareOfNothingAndNoneOfLessThanNothing() {
        Share share = Share.parse("1%");

        assertThatThrownBy(() -> share.agreesWith(BigDecimal.valueOf(-1), UNIVERSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Part must not be negative but was -1");
        assertThatThrownBy(() -> share.fittingRoundings(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Whole must be greater than 0 but was 0");
    }

    /** 100 of 199.9999999999 is a little more than 50%, and so a little more than a unit away from 49.9%. */
    @Test
    void aDifferenceFarBehindThePrintedDigitsCounts() {
        BigDecimal whole = new BigDecimal("199.9999999999");

        assertThat(Share.parse("49.9%").agreesWith(BigDecimal.valueOf(100), whole))
                .isFalse();
        assertThat(Share.parse("50.1%").agreesWith(BigDecimal.valueOf(100), whole))
                .isTrue();
    }
}
