package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatePeriodTest {

    static Stream<String[]> periods() {
        return Stream.concat(
                        Vectors.rows("partial-dates", 3).stream(),
                        Vectors.rows("fiscal-years", 3).stream().filter(row -> !row[0].startsWith("コープみらい")))
                .filter(row -> !row[1].equals("ERROR"));
    }

    static Stream<String> refused() {
        return Vectors.rows("partial-dates", 3).stream()
                .filter(row -> row[1].equals("ERROR"))
                .map(row -> row[0]);
    }

    private static DatePeriod period(String text) {
        return DatePeriod.parse(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @MethodSource("periods")
    void knowsItsFirstAndLastDay(String text, String firstDay, String lastDay) {
        DatePeriod period = DatePeriod.parse(text);
        assertThat(period.getFirstDay().map(LocalDate::toString).orElse("open")).isEqualTo(firstDay);
        assertThat(period.getLastDay().map(LocalDate::toString).orElse("open")).isEqualTo(lastDay);
        assertThat(DatePeriod.parse(period.toString())).isEqualTo(period);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> DatePeriod.parse(text)).isInstanceOf(InvalidDateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-02-08/.., 2017-02-08/..",
        "FY2026/FY2028, FY2026/FY2028",
        "2008-10/2012-03, 2008-10/2012-03",
        "../2006, ../2006",
        "1995-12, 1995-12",
        "1995-12/1995-12, 1995-12",
        "FY2026, FY2026",
        "FY2026/FY2026, FY2026",
        "2017-02-08/FY2028, 2017-02-08/FY2028",
        "FY2020@03-21/.., FY2020@03-21/..",
        "2017/2018, 2017/2018",
        "令和８年度～令和10年度, FY2026/FY2028",
        "（令和８年度～令和10年度）, FY2026/FY2028",
        "令和８～10年度, FY2026/FY2028",
        "2017年4月1日から2020年3月31日まで, 2017-04-01/2020-03-31",
        "平成29年４月～, 2017-04/..",
        "平成29年４月〜, 2017-04/..",
        "～平成29年４月, ../2017-04",
        "2020年3月31日まで, ../2020-03-31",
        "2017年9月より, 2017-09/..",
        "FY2026~FY2028, FY2026/FY2028",
        "平成32年度, FY2020",
        "2017年2月8日, 2017-02-08"
    })
    void readsItsTextAndTheWordsOfDocuments(String text, String canonical) {
        assertThat(DatePeriod.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "../.., DatePeriod.unbounded",
        "2012-03/2008-10, DatePeriod.ends-before-start",
        "FY2028/FY2026, DatePeriod.ends-before-start",
        "令和10年度～令和8年度, DatePeriod.ends-before-start",
        "2017年12月1日～2月28日, DatePeriod.ends-before-start",
        "2017/3/27, DatePeriod.form",
        "2017/3, DatePeriod.form",
        "2017-02-30/.., PartialDate.no-such-day",
        "2017-02-30, PartialDate.no-such-day",
        "2017/, DatePeriod.form",
        "/2017, DatePeriod.form",
        "2017/..., DatePeriod.form",
        "2013-2016, DatePeriod.form",
        "FY26/FY28, DatePeriod.form",
        "FY2026-FY2028, DatePeriod.form",
        "FY2026@03-2/.., DatePeriod.form",
        "FY2026@02-29/.., FiscalCalendar.leap-day",
        "R8, DatePeriod.form",
        "平成29年2月8日（木）, DatePeriod.contradictory",
        "令和8年度（2025年度）～, DatePeriod.contradictory",
        "10月1日～12月28日, JapaneseDates.year-missing",
        "2017年2月30日～, JapaneseDates.no-such-day",
        "令和8年度、令和10年度, JapaneseDates.unread",
        "' 令和8年度', DatePeriod.form",
        "令和8年度　, DatePeriod.form",
        "～, JapaneseDates.no-period",
        "ずっと, JapaneseDates.no-period",
        "'', DatePeriod.form"
    })
    void namesTheRuleThatTheTextBreaks(String text, String rule) {
        assertThatThrownBy(() -> DatePeriod.parse(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getRule()).isEqualTo(rule));
    }

    @Test
    void saysInWhichDaysItWouldEndBeforeItStarts() {
        assertThatThrownBy(() -> DatePeriod.parse("FY2028/FY2026"))
                .hasMessage(
                        "Period must not end before it starts but was FY2028/FY2026: it starts on 2028-04-01 and ends on"
                                + " 2027-03-31");
    }

    @Test
    void refusesALongTextQuickly() {
        assertThatThrownBy(() -> DatePeriod.parse("../".repeat(3_000_000))).isInstanceOf(InvalidDateException.class);
        assertThatThrownBy(() -> DatePeriod.parse("～".repeat(3_000_000))).isInstanceOf(InvalidDateException.class);
    }

    @Test
    void isMadeFromItsBounds() {
        PartialDate start = PartialDate.of(2017, 2, 8);
        FiscalYear end = FiscalYear.of(2028);
        assertThat(DatePeriod.between(start, end)).hasToString("2017-02-08/FY2028");
        assertThat(DatePeriod.ofUnboundedEnd(start)).hasToString("2017-02-08/..");
        assertThat(DatePeriod.ofUnboundedStart(end)).hasToString("../FY2028");
        assertThat(DatePeriod.of(end)).hasToString("FY2028").isEqualTo(DatePeriod.between(end, end));
        assertThat(DatePeriod.between(start, end).getStart()).contains(start);
        assertThat(DatePeriod.between(start, end).getEnd()).contains(end);
        assertThat(DatePeriod.ofUnboundedEnd(start).getEnd()).isEmpty();
        assertThat(DatePeriod.ofDays(day("2017-02-08"), day("2017-02-08"))).hasToString("2017-02-08");
        assertThatThrownBy(() -> DatePeriod.of(Optional.empty(), Optional.empty()))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Period must have a start or an end");
        assertThatThrownBy(() -> DatePeriod.between(end, start))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Period must not end before it starts but was FY2028/2017-02-08");
    }

    @Test
    void mayEndWithinTheUnitItStartsWith() {
        assertThat(period("2017-02-08/2017-02").getLastDay()).contains(day("2017-02-28"));
        assertThat(period("2017/2017-02").lengthInDays()).hasValue(59);
    }

    @Test
    void isEqualOnlyIfStatedAlike() {
        DatePeriod year = period("FY2026");
        DatePeriod months = period("2026-04/2027-03");
        assertThat(year).isNotEqualTo(months);
        assertThat(year.coversSameDaysAs(months)).isTrue();
        assertThat(year.coversSameDaysAs(period("FY2026/.."))).isFalse();
    }

    @Test
    void countsItsDaysInclusively() {
        assertThat(period("FY2026").lengthInDays()).hasValue(365);
        assertThat(period("FY2027").lengthInDays()).hasValue(366);
        assertThat(period("2017-02-08").lengthInDays()).hasValue(1);
        assertThat(period("2017-02-08/..").lengthInDays()).isEmpty();
        assertThat(period("../2006").lengthInDays()).isEmpty();
    }

    @Test
    void containsItsFirstAndItsLastDay() {
        DatePeriod period = period("FY2026/FY2028");
        assertThat(period.contains(day("2026-04-01"))).isTrue();
        assertThat(period.contains(day("2029-03-31"))).isTrue();
        assertThat(period.contains(day("2026-03-31"))).isFalse();
        assertThat(period.contains(day("2029-04-01"))).isFalse();
        assertThat(period("2017-02-08/..").contains(LocalDate.MAX)).isTrue();
        assertThat(period("../2006").contains(LocalDate.MIN)).isTrue();
    }

    @Test
    void keepsTheBoundsAsStatedWhereTwoPeriodsMeet() {
        assertThat(period("FY2026/FY2028").intersection(period("2027-01/.."))).hasValue(period("2027-01/FY2028"));
        assertThat(period("../2020").intersection(period("../FY2018"))).hasValue(period("../FY2018"));
        assertThat(period("FY2026").intersection(period("2026-04-01/.."))).hasValue(period("FY2026"));
        assertThat(period("FY2026").intersection(period("FY2027"))).isEmpty();
    }

    @Test
    void namesTheDaysBetweenTwoPeriods() {
        assertThat(period("2017-01").gap(period("2017-03"))).hasValue(period("2017-02-01/2017-02-28"));
        assertThat(period("2017-03/..").gap(period("../2017-01"))).hasValue(period("2017-02-01/2017-02-28"));
        assertThat(period("2017-01").gap(period("2017-02"))).isEmpty();
        assertThat(period("2017-01").gap(period("2017"))).isEmpty();
    }

    @Test
    void abutsWhatStartsOnTheNextDay() {
        assertThat(period("FY2026").abuts(period("2027-04-01/.."))).isTrue();
        assertThat(period("2027-04-01/..").abuts(period("FY2026"))).isTrue();
        assertThat(period("FY2026").abuts(period("2027-03-31/.."))).isFalse();
        assertThat(period("FY2026").abuts(period("2027-04-02/.."))).isFalse();
        assertThat(period("../9999").abuts(period("9999-12-31"))).isFalse();
    }
}
