package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.text.WordingMatch;
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

    @ParameterizedTest
    @CsvSource({
        "7, 7分野, AGREES",
        "7, など７分野, AGREES",
        "7, 七分野, AGREES",
        "7, 全7分野, AGREES",
        "7, 次の7つの分野, AGREES",
        "7, 約7分野, AGREES",
        "7, 17生協の事例, DIFFERS",
        "17, 17生協の事例, AGREES",
        "7, 8分野, DIFFERS",
        "7, 7分野12項目, AGREES",
        "12, 7分野12項目, AGREES",
        "12, 8市3町1村, AGREES",
        "11, 8市3町1村, DIFFERS",
        "7, 17件中7件, AGREES",
        "7, 5～8分野, AGREES",
        "9, 5～8分野, DIFFERS",
        "7, 数分野, NOT_READ",
        "7, 第2期の分野, NOT_READ",
        "7, 7項目と3つの柱に関する取組, AGREES",
        "7, 複数の分野, NOT_READ"
    })
    void theWordsAreComparedWithTheNumber(int count, String words, WordingMatch match) {
        assertThat(StatedCount.of(count, words).compareAsWritten()).isEqualTo(match);
    }

    @Test
    void theWordsNameANumber() {
        assertThat(StatedCount.of(4, "7分野").readAsWritten()).contains(7);
        assertThat(StatedCount.of(4, "7分野12項目").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "2.5分野").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "3～5分野").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "過半数").readAsWritten()).isEmpty();
        assertThat(StatedCount.of(4, "9999999999分野").readAsWritten()).isEmpty();
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
