package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedCountTest {

    @Test
    void aCountHasItsNumberAndItsWords() {
        StatedCount count = StatedCount.of(7, "など7分野");

        assertThat(count.getCount()).isEqualTo(7);
        assertThat(count.getAsWritten()).contains("など7分野");
        assertThat(count).hasToString("7 (など7分野)");
        assertThat(StatedCount.of(7)).hasToString("7");
        assertThat(StatedCount.of(7).getAsWritten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"など7分野, true", "子育て等6分野, true", "ほか3件, true", "他3件, true", "7分野, false"})
    void someWordsSayThatThereAreOthers(String words, boolean saysSo) {
        assertThat(StatedCount.of(7, words).saysAndOthers()).isEqualTo(saysSo);
    }

    @Test
    void aCountWithoutWordsSaysNothingOfOthers() {
        assertThat(StatedCount.of(7).saysAndOthers()).isFalse();
    }

    @Test
    void countsAreEqualByNumberAndWords() {
        assertThat(StatedCount.of(7, "7分野"))
                .isEqualTo(StatedCount.of(7, "7分野"))
                .hasSameHashCodeAs(StatedCount.of(7, "7分野"))
                .isNotEqualTo(StatedCount.of(8, "7分野"))
                .isNotEqualTo(StatedCount.of(7))
                .isNotEqualTo("7 (7分野)");
    }

    @Test
    void nothingCanBeCountedAndLessThanNothingCannot() {
        assertThat(StatedCount.of(0).getCount()).isZero();
        assertThatThrownBy(() -> StatedCount.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number must be from 0 to 999999999 but was -1");
    }
}
