package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.text.WordingMatch;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    static Stream<String[]> dates() {
        return Vectors.rows("japanese-dates", 3).stream().filter(row -> !row[1].equals("ERROR"));
    }

    static Stream<String> refused() {
        return Vectors.rows("japanese-dates", 3).stream()
                .filter(row -> row[1].equals("ERROR"))
                .map(row -> row[0]);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsThePublishedFacts(String text, String date, String remark) {
        StatedDate stated = JapaneseDates.parse(text);
        assertThat(stated.getDate().orElseThrow()).hasToString(date);
        assertThat(stated.getAsWritten()).contains(text);
        assertThat(stated.getBasis()).isEqualTo(Basis.STATED);
        assertThat(stated.getRemarks()).isEqualTo(remarksOf(remark == null ? "" : remark));
        assertThat(stated.compareAsWritten()).isEqualTo(WordingMatch.AGREES);
    }

    private static List<DateRemark> remarksOf(String remark) {
        return switch (remark) {
            case "weekday disagrees: flagged" -> List.of(DateRemark.WEEKDAY_MISMATCH);
            case "before 令和 began: flagged", "before 昭和 began: flagged" -> List.of(DateRemark.ERA_NOT_BEGUN);
            case "era ended: flagged" -> List.of(DateRemark.ERA_ENDED);
            default -> List.of();
        };
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> JapaneseDates.parse(text)).isInstanceOf(InvalidDateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "明治6年1月1日, 1873-01-01",
        "明治45年7月29日, 1912-07-29",
        "大正元年7月30日, 1912-07-30",
        "S48.1.7, 1973-01-07",
        "㍼48年1月7日, 1973-01-07",
        "㍽12.9.1, 1923-09-01",
        "㍾45年, 1912",
        "㍻29.2.8, 2017-02-08",
        "R元.5.1, 2019-05-01",
        "令和元.5.1, 2019-05-01",
        "Ｒ８．４．１, 2026-04-01",
        "H29/2/8, 2017-02-08",
        "H29.02.08, 2017-02-08",
        "令和八年四月一日, 2026-04-01",
        "二〇一九年五月一日, 2019-05-01",
        "二千十九年, 2019",
        "令和　８　年　４　月　１　日, 2026-04-01",
        "昭和 48 年, 1973",
        "2017/3/27, 2017-03-27",
        "2017.3.27, 2017-03-27",
        "2017/03, 2017-03",
        "2017-03-27, 2017-03-27",
        "2017, 2017",
        "2017(3月), 2017-03",
        "' 2017年3月27日　', 2017-03-27",
        "平成29年 2月	8日, 2017-02-08",
        "2019年2⽉8⽇, 2019-02-08",
        "R8−4‐1, 2026-04-01",
        "西暦2017年3月, 2017-03",
        "平成29年２月８日(水), 2017-02-08",
        "平成29年２月８日（水曜）, 2017-02-08",
        "平成29年２月８日（水曜日）, 2017-02-08",
        "平成29年２月８日 水曜日, 2017-02-08",
        "平成29年２月８日㈬, 2017-02-08",
        "2017年2月11日（土･祝）, 2017-02-11",
        "2017年2月11日（土・祝）, 2017-02-11",
        "2017年2月11日（土曜日・祝日）, 2017-02-11",
        "2017/2/8（水）, 2017-02-08",
        "2011年（平成23年）11月8日, 2011-11-08",
        "2011（平成23）年11月8日, 2011-11-08",
        "平成23（2011）年11月8日, 2011-11-08",
        "平成23年（2011）11月8日, 2011-11-08",
        "平成31年（令和元年）, 2019",
        "2019年（令和元年）, 2019",
        "昭和64年1月, 1989-01",
        "平成元年1月, 1989-01",
        "明治元年, 1868",
        "明治5年, 1872"
    })
    void readsTheWordsOfDocuments(String text, String date) {
        StatedDate stated = JapaneseDates.parse(text);
        assertThat(stated.getDate().orElseThrow()).hasToString(date);
        assertThat(stated.getRemarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "平成29年２月８日（木）, 2017-02-08, WEEKDAY_MISMATCH",
        "平成29年２月８日㈭, 2017-02-08, WEEKDAY_MISMATCH",
        "平成23年（2012年）, 2011, CALENDARS_DISAGREE",
        "2012年（平成23年）11月8日, 2012-11-08, CALENDARS_DISAGREE",
        "2019年（令和元年）1月1日, 2019-01-01, ERA_NOT_BEGUN",
        "2019年（令和2年）1月1日, 2019-01-01, CALENDARS_DISAGREE ERA_NOT_BEGUN",
        "令和元年4月30日, 2019-04-30, ERA_NOT_BEGUN",
        "令和元年4月, 2019-04, ERA_NOT_BEGUN",
        "平成元年1月7日, 1989-01-07, ERA_NOT_BEGUN",
        "昭和元年11月, 1926-11, ERA_NOT_BEGUN",
        "大正元年7月29日, 1912-07-29, ERA_NOT_BEGUN",
        "平成23年（2012年）11月8日（水）, 2011-11-08, WEEKDAY_MISMATCH CALENDARS_DISAGREE",
        "平成32年, 2020, ERA_ENDED",
        "平成31年5月, 2019-05, ERA_ENDED",
        "2025年（平成37年）1月, 2025-01, ERA_ENDED",
        "昭和100年, 2025, ERA_ENDED",
        "昭和元年12月25日, 1926-12-25, ''",
        "平成31年, 2019, ''"
    })
    void remarksOnWhatIsOdd(String text, String date, String remarks) {
        StatedDate stated = JapaneseDates.parse(text);
        assertThat(stated.getDate().orElseThrow()).hasToString(date);
        assertThat(String.join(" ", stated.getRemarks().stream().map(Enum::name).toList()))
                .isEqualTo(remarks);
    }

    @ParameterizedTest
    @CsvSource({
        "令和0年, era-year",
        "2018年（令和0年）, era-year",
        "明治5年12月3日, lunisolar",
        "明治元年1月, lunisolar",
        "令和7年2月29日, no-such-day",
        "2017/2/29, no-such-day",
        "2017年4月31日, no-such-day",
        "2017年4月0日, no-such-day",
        "2017年13月, no-such-month",
        "2017年0月1日, no-such-month",
        "10月1日, year-missing",
        "10月, year-missing"
    })
    void refusesWhatTheCalendarDoesNotHave(String text, String rule) {
        assertThatThrownBy(() -> JapaneseDates.parse(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getRule()).isEqualTo("JapaneseDates." + rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "平成",
                "平成年",
                "平成29",
                "H29",
                "29年2月8日",
                "017年2月8日",
                "12017年2月8日",
                "0999年",
                "平成0029年",
                "慶応3年10月14日",
                "令和8年度",
                "FY2026",
                "2017年3月27日締結",
                "約2017年",
                "2017年3月2 7日",
                "2017年27日",
                "2017/3.27",
                "2017/3/",
                "2017//27",
                "2017年（水）",
                "2017年3月（水）",
                "2017年3月27日（",
                "2017年3月27日（月",
                "2017年3月27日月",
                "2017年3月27日（月日）",
                "2017年（2017年",
                "令和元元年",
                "十月一日年",
                "一十年",
                "二〇一九二〇一九二〇年",
                "平成二〇一九年",
                "2017年3月27日\u0000",
                "\uD83C2017年",
                "٢٠١٧年",
                "2017年３月２７日～",
                "10月1日～"
            })
    void refusesOtherWords(String text) {
        assertThatThrownBy(() -> JapaneseDates.parse(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getRule())
                                .isIn("JapaneseDates.no-date", "JapaneseDates.unread"));
    }

    @ParameterizedTest
    @CsvSource({"2017年3月27日締結その他, その他", "2017年度末日曜日, 曜日", "2017年3月27日と28日, と28日", "2017年3月27日～, ～", "2017年3月27日　可, 可"})
    void namesTheWordsThatItCannotRead(String text, String rest) {
        assertThatThrownBy(() -> JapaneseDates.parsePhrase(text, ParseContext.none()))
                .isInstanceOfSatisfying(InvalidDateException.class, e -> {
                    assertThat(e.getFailure().getRule()).isEqualTo("JapaneseDates.unread");
                    assertThat(e.getFailure().getParameters()).containsEntry("rest", rest);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成29年2月8日締結", "2017年5月16日11:00～11:30", "令和2年2月28日現在", "締結日：平成29年2月8日"})
    void refusesWordsBesideADateWhereADateAloneIsAskedForAndNamesTheMethodThatReadsThem(String text) {
        assertThatThrownBy(() -> JapaneseDates.parse(text))
                .isInstanceOf(InvalidDateException.class)
                .hasMessageEndingWith("; parsePhrase reads phrases");
        assertThatThrownBy(() -> JapaneseDates.parsePeriod(text))
                .isInstanceOf(InvalidDateException.class)
                .hasMessageEndingWith("; parsePeriodPhrase reads phrases");
        assertThatThrownBy(() -> DatePeriod.parse(text)).isInstanceOf(InvalidDateException.class);
        assertThatThrownBy(() -> DatePeriod.TYPE.parse(text)).isInstanceOf(InvalidDateException.class);
    }

    @Test
    void refusesALongTextQuickly() {
        for (String part : List.of("1", "一", "（", "平成29年", " ", "～")) {
            String text = part.repeat(10_000_000 / part.length());
            assertThatThrownBy(() -> JapaneseDates.parse(text)).isInstanceOf(InvalidDateException.class);
            assertThatThrownBy(() -> JapaneseDates.parsePeriod(text)).isInstanceOf(InvalidDateException.class);
        }
    }

    @Test
    void infersTheYearThatIsLeftOut() {
        StatedDate stated = JapaneseDates.parse("10 月 1 日", 2017);
        assertThat(stated.getDate().orElseThrow()).isEqualTo(PartialDate.of(2017, 10, 1));
        assertThat(stated.getBasis()).isEqualTo(Basis.INFERRED);
        assertThat(stated.getRemarks()).containsExactly(DateRemark.INFERRED);
        assertThat(JapaneseDates.parse("10月1日（日）", 2017).getRemarks()).containsExactly(DateRemark.INFERRED);
        assertThat(JapaneseDates.parse("10月1日（月）", 2017).getRemarks())
                .containsExactly(DateRemark.WEEKDAY_MISMATCH, DateRemark.INFERRED);
    }

    @Test
    void takesTheYearThatIsStatedBeforeTheGivenOne() {
        StatedDate stated = JapaneseDates.parse("2018年10月1日", 2017);
        assertThat(stated.getDate().orElseThrow()).isEqualTo(PartialDate.of(2018, 10, 1));
        assertThat(stated.getBasis()).isEqualTo(Basis.STATED);
    }

    @Test
    void refusesADayThatTheGivenYearDoesNotHave() {
        assertThat(JapaneseDates.parse("2月29日", 2016).getDate().orElseThrow()).isEqualTo(PartialDate.of(2016, 2, 29));
        assertThatThrownBy(() -> JapaneseDates.parse("2月29日", 2017)).isInstanceOf(InvalidDateException.class);
        assertThatThrownBy(() -> JapaneseDates.parse("10月1日", 0))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Year must be between 1 and 9999 but was 0");
    }

    @ParameterizedTest
    @CsvSource({
        "令和８年度～令和10年度, FY2026/FY2028",
        "（令和８年度～令和10年度）, FY2026/FY2028",
        "( 令和8年度 ～ 令和10年度 ), FY2026/FY2028",
        "令和8年度から令和10年度まで, FY2026/FY2028",
        "令和8年度から令和10年度, FY2026/FY2028",
        "令和8年度～令和10年度まで, FY2026/FY2028",
        "令和8年度－令和10年度, FY2026/FY2028",
        "令和8年度-令和10年度, FY2026/FY2028",
        "令和8年度–10年度, FY2026/FY2028",
        "令和8年度ー令和10年度, FY2026/FY2028",
        "令和8年度─令和10年度, FY2026/FY2028",
        "令和8年度∼令和10年度, FY2026/FY2028",
        "令和8～10年度, FY2026/FY2028",
        "R8～R10年度, FY2026/FY2028",
        "平成30～令和2年度, FY2018/FY2020",
        "2026～2028年度, FY2026/FY2028",
        "2013～2016年, 2013/2016",
        "平成25～28年, 2013/2016",
        "2013-2016, 2013/2016",
        "2017.4.1～2018.3.31, 2017-04-01/2018-03-31",
        "2017.4.1-2018.3.31, 2017-04-01/2018-03-31",
        "2017/4～2018/3, 2017-04/2018-03",
        "2017-04-01～2018-03-31, 2017-04-01/2018-03-31",
        "2017年4月1日(土)から2020年3月31日(火)まで, 2017-04-01/2020-03-31",
        "平成29年4月1日～30年3月31日, 2017-04-01/2018-03-31",
        "2017年4月1日～9月30日, 2017-04-01/2017-09-30",
        "2017年4月～9月, 2017-04/2017-09",
        "平成29年2月8日～令和10年度, 2017-02-08/FY2028",
        "平成29年４月～, 2017-04/..",
        "平成29年４月から, 2017-04/..",
        "2017年9月より, 2017-09/..",
        "～2018年, ../2018",
        "2020年3月31日まで, ../2020-03-31",
        "令和8年度, FY2026",
        "2017(3月), 2017-03",
        "令和元年, 2019",
        "㋿8年度〜㋿10年度, FY2026/FY2028"
    })
    void readsPeriods(String text, String canonical) {
        StatedPeriod stated = JapaneseDates.parsePeriod(text);
        assertThat(stated.getPeriod()).hasToString(canonical);
        assertThat(stated.getAsWritten()).contains(text);
        assertThat(stated.getBasis()).isEqualTo(Basis.STATED);
        assertThat(stated.compareAsWritten()).isEqualTo(WordingMatch.AGREES);
        assertThat(stated.getRemarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "～",
                "から",
                "（）",
                "（令和8年度",
                "令和8年度）",
                "令和8年度～～令和10年度",
                "令和8年度～令和10年度～",
                "令和8年度、令和10年度",
                "令和8～10",
                "令和8～10月",
                "8～10年度",
                "2017-04-01-2018-03-31",
                "令和8年度からまで",
                "今後の主な取組み（令和８年度～令和10年度）"
            })
    void refusesOtherWordsForAPeriod(String text) {
        assertThatThrownBy(() -> JapaneseDates.parsePeriod(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getRule())
                                .isIn("JapaneseDates.no-period", "JapaneseDates.unread"));
    }

    @ParameterizedTest
    @CsvSource({
        "令和10年度～令和8年度, DatePeriod.ends-before-start",
        "2017年12月1日～2月28日, DatePeriod.ends-before-start",
        "10月1日～12月28日, JapaneseDates.year-missing",
        "令和8年度～9月30日, JapaneseDates.year-missing",
        "～9月30日, JapaneseDates.year-missing",
        "2017年2月30日～, JapaneseDates.no-such-day",
        "令和0年度～令和3年度, FiscalYear.era-year",
        "令和8年度～令和0年, JapaneseDates.era-year",
        "9999年度～, FiscalYear.year-range"
    })
    void refusesPeriodsThatTheCalendarDoesNotHave(String text, String rule) {
        assertThatThrownBy(() -> JapaneseDates.parsePeriod(text))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        e -> assertThat(e.getFailure().getRule()).isEqualTo(rule));
    }

    @Test
    void infersTheYearOfAPeriodThatIsLeftOut() {
        StatedPeriod stated = JapaneseDates.parsePeriod("10月1日～12月28日", 2017);
        assertThat(stated.getPeriod()).hasToString("2017-10-01/2017-12-28");
        assertThat(stated.getRemarks()).containsExactly(DateRemark.INFERRED);
        assertThat(JapaneseDates.parsePeriod("～12月28日", 2017).getBasis()).isEqualTo(Basis.INFERRED);
        assertThat(JapaneseDates.parsePeriod("2018年度", 2017).getBasis()).isEqualTo(Basis.STATED);
    }

    @Test
    void remarksOnTheBoundsOfAPeriod() {
        assertThat(JapaneseDates.parsePeriod("平成30年度～平成32年度").getRemarks()).containsExactly(DateRemark.ERA_ENDED);
        assertThat(JapaneseDates.parsePeriod("平成31年度").getRemarks()).isEmpty();
        assertThat(JapaneseDates.parsePeriod("2017年4月1日（日）～平成30年（2019年）8月").getRemarks())
                .containsExactly(DateRemark.WEEKDAY_MISMATCH, DateRemark.CALENDARS_DISAGREE);
    }

    @Test
    void remarksHaveTheCodesOfTheirRules() {
        assertThat(Arrays.stream(DateRemark.values()).map(DateRemark::getCode))
                .containsExactly(
                        "date.weekday-mismatch",
                        "date.calendars-disagree",
                        "date.era-ended",
                        "date.era-not-begun",
                        "period.length-mismatch",
                        "date.inferred");
    }
}
