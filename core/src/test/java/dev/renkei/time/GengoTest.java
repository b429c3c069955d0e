package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GengoTest {

    @ParameterizedTest
    @CsvSource({
        "1868-01-25, MEIJI",
        "1912-07-29, MEIJI",
        "1912-07-30, TAISHO",
        "1926-12-24, TAISHO",
        "1926-12-25, SHOWA",
        "1989-01-07, SHOWA",
        "1989-01-08, HEISEI",
        "2019-04-30, HEISEI",
        "2019-05-01, REIWA",
        "9999-12-31, REIWA"
    })
    void isInForceFromItsFirstDayOn(LocalDate date, Gengo era) {
        assertThat(Gengo.inForceOn(date)).contains(era);
    }

    @Test
    void wasNotInForceBeforeMeiji() {
        assertThat(Gengo.inForceOn(LocalDate.of(1868, 1, 24))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void countsItsYearsAsTheJdkDoes(Gengo era) {
        LocalDate last = era.getLastDay().orElse(LocalDate.of(2050, 1, 1));
        assertThat(LocalDate.of(Math.max(1873, era.getFirstDay().getYear() + 1), 1, 1)
                        .datesUntil(last.plusDays(1)))
                .allSatisfy(day -> {
                    JapaneseDate theirs = JapaneseDate.from(day);
                    assertThat(era.contains(day)).isTrue();
                    assertThat(era.toWesternYear(theirs.get(ChronoField.YEAR_OF_ERA)))
                            .isEqualTo(day.getYear());
                    assertThat(theirs.getEra()).isEqualTo(JapaneseEra.valueOf(nameInJdk(era)));
                });
    }

    private static String nameInJdk(Gengo era) {
        return era.name().charAt(0) + era.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource({"MEIJI, 明治, M, ㍾", "TAISHO, 大正, T, ㍽", "SHOWA, 昭和, S, ㍼", "HEISEI, 平成, H, ㍻", "REIWA, 令和, R, ㋿"})
    void hasANameALetterAndALigature(Gengo era, String name, char letter, char ligature) {
        assertThat(era.getJapaneseName()).isEqualTo(name);
        assertThat(era.getLetter()).isEqualTo(letter);
        assertThat(era.getLigature()).isEqualTo(ligature);
    }

    @Test
    void countsOnPastItsEnd() {
        assertThat(Gengo.HEISEI.toWesternYear(32)).isEqualTo(2020);
        assertThat(Gengo.REIWA.getLastDay()).isEmpty();
        assertThat(Gengo.HEISEI.getLastDay()).contains(LocalDate.of(2019, 4, 30));
    }

    @Test
    void hasNoYearZero() {
        assertThatThrownBy(() -> Gengo.REIWA.toWesternYear(0))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Year of an era must be between 1 and 9999 but was 0");
        assertThatThrownBy(() -> Gengo.REIWA.toWesternYear(Integer.MAX_VALUE)).isInstanceOf(DateTimeException.class);
    }
}
