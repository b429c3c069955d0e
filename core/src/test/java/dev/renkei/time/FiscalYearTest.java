package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalCalendar FROM_21_MARCH = FiscalCalendar.parse("03-21");

    static Stream<String[]> years() {
        return Vectors.rows("fiscal-years", 3).stream()
                .filter(row -> !row[0].contains("～") && !row[0].startsWith("コープみらい"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void knowsItsFirstAndLastDay(String text, String firstDay, String lastDay) {
        FiscalYear year = FiscalYear.parse(text);
        assertThat(year.getFirstDay()).isEqualTo(firstDay);
        assertThat(year.getLastDay()).isEqualTo(lastDay);
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
    }

    @Test
    void startsOnTheDayOfItsCalendar() {
        FiscalYear year = FiscalYear.parse("2020年度").withCalendar(FROM_21_MARCH);
        assertThat(year.getFirstDay()).isEqualTo("2020-03-21");
        assertThat(year.getLastDay()).isEqualTo("2021-03-20");
        assertThat(year).hasToString("FY2020@03-21").isEqualTo(FiscalYear.parse("FY2020@03-21"));
        assertThat(year).isNotEqualTo(FiscalYear.of(2020));
        assertThat(year.withCalendar(FiscalCalendar.JAPANESE)).isEqualTo(FiscalYear.of(2020));
    }

    @ParameterizedTest
    @CsvSource({
        "FY2026, 2026",
        "ＦＹ２０２６, 2026",
        "R8年度, 2026",
        "Ｒ８年度, 2026",
        "㋿8年度, 2026",
        "令和八年度, 2026",
        "令和 8 年度, 2026",
        "二〇二六年度, 2026",
        "西暦2026年度, 2026",
        "令和8年度（2026年度）, 2026",
        "2026(令和8)年度, 2026",
        "平成31年度, 2019",
        "令和元年度, 2019",
        "令和1年度, 2019",
        "平成31（令和元）年度, 2019",
        "平成31年度（令和元年度）, 2019",
        "平成三十一年度, 2019",
        "平成32年度, 2020",
        "H25年度, 2013",
        "昭和元年度, 1926",
        "大正15年度, 1926",
        "明治元年度, 1868",
        "昭和100年度, 2025"
    })
    void readsTheWordsOfDocuments(String text, int year) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(year));
    }

    @ParameterizedTest
    @CsvSource({
        "令和0年度, FiscalYear.era-year",
        "平成〇年度, FiscalYear.era-year",
        "FY0000, FiscalYear.year-range",
        "FY9999, FiscalYear.year-range",
        "9999年度, FiscalYear.year-range",
        "令和8年度（2025年度）, FiscalYear.calendars-disagree",
        "FY2020@02-29, FiscalCalendar.leap-day",
        "FY2020@13-01, FiscalCalendar.no-such-day",
        "FY2020@04-1x, FiscalCalendar.form",
        "FY2020@, FiscalYear.form",
        "FY26, FiscalYear.form",
        "fy2026, FiscalYear.form",
        "2026, FiscalYear.form",
        "令和8年, FiscalYear.form",
        "8年度, FiscalYear.form",
        "26年度, FiscalYear.form",
        "慶応3年度, FiscalYear.form",
        "令和8年度末, FiscalYear.form",
        "令和8年度～令和10年度, FiscalYear.form",
        "'', FiscalYear.form",
        "' FY2026', FiscalYear.form",
        "'FY2026 ', FiscalYear.form"
    })
    void namesTheRuleThatTheTextBreaks(String text, String rule) {
        assertThatThrownBy(() -> FiscalYear.parse(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getRule()).isEqualTo(rule));
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> FiscalYear.of(0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> FiscalYear.of(9999))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Fiscal year must be between 1 and 9998 but was 9999");
        assertThatThrownBy(() -> FiscalYear.of(2026).plusYears(Integer.MAX_VALUE))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Fiscal year must be between 1 and 9998 but was 2147485673");
        assertThatThrownBy(() -> FiscalYear.of(1).previous()).isInstanceOf(DateTimeException.class);
        assertThat(FiscalYear.of(1)).hasToString("FY0001");
        assertThat(FiscalYear.of(9998).getLastDay()).isEqualTo("9999-03-31");
    }

    @Test
    void keepsItsCalendarFromYearToYear() {
        FiscalYear year = FiscalYear.of(2020, FROM_21_MARCH);
        assertThat(year.next()).hasToString("FY2021@03-21");
        assertThat(year.previous()).hasToString("FY2019@03-21");
        assertThat(year.plusYears(3)).hasToString("FY2023@03-21");
        assertThat(year.getLastDay().plusDays(1)).isEqualTo(year.next().getFirstDay());
    }

    @Test
    void containsItsDays() {
        assertThat(FiscalYear.of(2026).contains(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(FiscalYear.of(2026).contains(LocalDate.of(2027, 4, 1))).isFalse();
        assertThat(FiscalYear.of(2026).contains(LocalDate.of(2026, 3, 31))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1867, ''",
        "1868, 明治元年度",
        "1911, 明治44年度",
        "1912, 明治45年度 大正元年度",
        "1926, 大正15年度 昭和元年度",
        "1927, 昭和2年度",
        "1988, 昭和63年度",
        "1989, 平成元年度",
        "2018, 平成30年度",
        "2019, 平成31年度 令和元年度",
        "2020, 令和2年度"
    })
    void bearsTheNamesOfTheErasItLiesIn(int year, String names) {
        assertThat(String.join(" ", FiscalYear.of(year).getEraNames())).isEqualTo(names);
    }

    @Test
    void bearsNoNameOfAnEraThatEndedBeforeItsFirstDay() {
        FiscalYear fromMay = FiscalYear.of(2019, FiscalCalendar.startingOn(MonthDay.of(5, 1)));
        assertThat(fromMay.getEraNames()).containsExactly("令和元年度");
        FiscalYear calendarYear = FiscalYear.of(1989, FiscalCalendar.startingOn(MonthDay.of(1, 1)));
        assertThat(calendarYear.getEraNames()).containsExactly("昭和64年度", "平成元年度");
    }

    @Test
    void isWrittenInBothCalendars() {
        assertThat(FiscalYear.of(2026).toWesternString()).isEqualTo("2026年度");
        assertThat(FiscalYear.of(2026).toEraString()).isEqualTo("令和8年度");
        assertThat(FiscalYear.of(2019).toEraString()).isEqualTo("令和元年度");
        assertThat(FiscalYear.of(1988).toEraString()).isEqualTo("昭和63年度");
        assertThatThrownBy(() -> FiscalYear.of(1867).toEraString()).isInstanceOf(DateTimeException.class);
    }

    @Test
    void sortsByItsFirstDay() {
        assertThat(FiscalYear.of(2020, FROM_21_MARCH)).isLessThan(FiscalYear.of(2020));
        assertThat(FiscalYear.of(2019)).isLessThan(FiscalYear.of(2020, FROM_21_MARCH));
        assertThat(FiscalYear.of(2020)).isEqualByComparingTo(FiscalYear.of(2020));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026", "2027-03-31, 2026", "2026-03-31, 2025", "2027-01-01, 2026"})
    void isTheYearInWhichADayLies(LocalDate date, int year) {
        assertThat(FiscalCalendar.JAPANESE.fiscalYearOf(date)).isEqualTo(FiscalYear.of(year));
    }

    @Test
    void calendarsMayStartOnAnyDayThatEveryYearHas() {
        FiscalCalendar calendarYear = FiscalCalendar.startingOn(MonthDay.of(1, 1));
        assertThat(calendarYear.fiscalYearOf(LocalDate.of(2026, 1, 1)).getYear())
                .isEqualTo(2026);
        assertThat(calendarYear.lastDay(2026)).isEqualTo("2026-12-31");
        assertThat(FROM_21_MARCH.fiscalYearOf(LocalDate.of(2021, 3, 20))).isEqualTo(FiscalYear.of(2020, FROM_21_MARCH));
        assertThat(FROM_21_MARCH.getStart()).isEqualTo(MonthDay.of(3, 21));
        assertThat(FiscalCalendar.parse("04-01"))
                .isSameAs(FiscalCalendar.JAPANESE)
                .hasToString("04-01");
        assertThatThrownBy(() -> FiscalCalendar.startingOn(MonthDay.of(2, 29))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void calendarsWithoutAYearBeforeTheFirstAreNotAsked() {
        assertThatThrownBy(() -> FiscalCalendar.JAPANESE.fiscalYearOf(LocalDate.of(1, 3, 31)))
                .isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "4-1", "0401", "--04-01", "04/01", "04-01 ", "04-00", "04-31", "00-01", "13-01", "02-29", "０４-01"
            })
    void calendarsRefuseOtherTexts(String text) {
        assertThatThrownBy(() -> FiscalCalendar.parse(text)).isInstanceOf(InvalidDateException.class);
    }
}
