package dev.renkei.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({"2017, true", "'', true", "2O17, false", "２017, false", "٢017, false", "-2017, false"})
    void onlyThoseOfAsciiAreDigits(String text, boolean expected) {
        assertThat(Digits.areDigits(text, 0, text.length())).isEqualTo(expected);
    }

    @Test
    void onlyTheCharactersBetweenTheOffsetsCount() {
        assertThat(Digits.areDigits("FY2026/..", 2, 6)).isTrue();
        assertThat(Digits.areDigits("FY2026/..", 2, 7)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"24 か所, 0, 2", "≈74, 1, 3", "か所, 0, 0"})
    void digitsEndBeforeTheFirstOtherCharacterOrWithTheText(String text, int start, int end) {
        assertThat(Digits.endOf(text, start)).isEqualTo(end);
    }
}
