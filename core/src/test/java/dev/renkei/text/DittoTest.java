package dev.renkei.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DittoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〃", " 〃 ", "〃〃", "（〃）", "―〃―", "\u201D", "\"", "″", "仝", "仝上", "↑", "同上", "（同上）", "同 上", "同前", "上に同じ",
                "同じ", "Ditto", "do.", "idem"
            })
    void wordsThatRepeatTheRowAboveAreNotCompared(String words) {
        assertThat(Stated.isDitto(words)).isTrue();
        assertThat(StatedDate.of(PartialDate.of(2023, 6, 1), words).compareAsWritten())
                .isEqualTo(WordingMatch.DITTO);
        assertThat(StatedPeriod.of(DatePeriod.parse("FY2023"), words).compareAsWritten())
                .isEqualTo(WordingMatch.DITTO);
        assertThat(StatedCount.of(3, words).compareAsWritten()).isEqualTo(WordingMatch.DITTO);
        assertThat(Quantity.of(3, "件").withAsWritten(words).compareAsWritten()).isEqualTo(WordingMatch.DITTO);
        assertThat(Term.builder()
                        .length(Period.ofYears(1))
                        .asWritten(words)
                        .build()
                        .compareAsWritten())
                .isEqualTo(WordingMatch.DITTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "（）", "同日", "同年4月1日", "同上4月1日", "〃年〃月1日", "同協定", "同月", "上記の日", "do", "２"})
    void otherWordsAreRead(String words) {
        assertThat(Stated.isDitto(words)).isFalse();
    }
}
