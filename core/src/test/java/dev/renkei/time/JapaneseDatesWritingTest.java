package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesWritingTest {

    @ParameterizedTest
    @CsvSource({
        "2017-02-08, 2017年2月8日, 平成29年2月8日",
        "2019-05-01, 2019年5月1日, 令和元年5月1日",
        "2019-04-30, 2019年4月30日, 平成31年4月30日",
        "2019-04, 2019年4月, 平成31年4月",
        "2019, 2019年, 令和元年",
        "1989, 1989年, 平成元年",
        "1989-01, 1989年1月, 平成元年1月",
        "1912-07, 1912年7月, 大正元年7月",
        "1873-01-01, 1873年1月1日, 明治6年1月1日",
        "1868, 1868年, 明治元年",
        "FY2026, 2026年度, 令和8年度"
    })
    void writesInBothCalendars(String text, String western, String era) {
        PeriodBound bound = PeriodBound.parse(text);
        assertThat(JapaneseDates.format(bound)).isEqualTo(western);
        assertThat(JapaneseDates.formatEra(bound)).isEqualTo(era);
    }

    @Test
    void writesTheDayOfTheWeek() {
        LocalDate signing = LocalDate.of(2017, 2, 8);
        assertThat(JapaneseDates.formatWithWeekday(signing)).isEqualTo("2017年2月8日（水）");
        assertThat(JapaneseDates.formatEraWithWeekday(signing)).isEqualTo("平成29年2月8日（水）");
    }

    @ParameterizedTest
    @CsvSource({
        "FY2026/FY2028, 2026年度～2028年度, 令和8年度～令和10年度",
        "2017-02-08/.., 2017年2月8日～, 平成29年2月8日～",
        "../2006, ～2006年, ～平成18年",
        "FY2026, 2026年度, 令和8年度"
    })
    void writesPeriods(String text, String western, String era) {
        DatePeriod period = DatePeriod.parse(text);
        assertThat(JapaneseDates.format(period)).isEqualTo(western);
        assertThat(JapaneseDates.formatEra(period)).isEqualTo(era);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1867", "1872-12", "1872-12-31", "1868-01-24", "0645"})
    void writesNoEraWhereThereIsNone(String text) {
        PartialDate date = PartialDate.parse(text);
        assertThatThrownBy(() -> JapaneseDates.formatEra(date)).isInstanceOf(DateTimeException.class);
        assertThat(JapaneseDates.format(date)).startsWith(Integer.toString(date.getYear()));
    }
}
