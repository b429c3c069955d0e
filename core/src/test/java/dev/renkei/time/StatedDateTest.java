package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.constraint.Constrained;
import dev.renkei.message.InvalidTextException;
import dev.renkei.text.WordingMatch;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {

    private static final PartialDate SIGNING = PartialDate.of(2017, 2, 8);

    @ParameterizedTest
    @CsvSource({
        "2017-02-08, 平成29年２月８日（水）, AGREES",
        "2017-02-08, 平成29年２月８日（木）, AGREES",
        "2017-02-08, 2017-02-08, AGREES",
        "2017-02-08, ２月８日, AGREES",
        "2017-02, 平成29年２月, AGREES",
        "2017-02-08, 平成29年２月９日（木）, DIFFERS",
        "2017-02-08, 平成28年２月８日, DIFFERS",
        "2017-02-08, ２月９日, DIFFERS",
        "2017-02-08, 平成29年２月, DIFFERS",
        "2017-02, 平成29年２月８日, DIFFERS",
        "2019-02-28, 2019年2月31日, IMPOSSIBLE",
        "2017-02-28, 2月29日, IMPOSSIBLE",
        "2019-04-01, 令和元年4月1日, AGREES",
        "2019-04-02, 令和元年4月1日, DIFFERS",
        "2019-04-01, 令和0年4月1日, IMPOSSIBLE",
        "2017-02-08, 平成29年２月８日（水）締結, AGREES",
        "2017-02-09, 平成29年２月８日（水）締結, DIFFERS",
        "2017-02-08, 平成29年２月８日（水）締結その他, NOT_READ",
        "2017-02-08, 平成29年2月8日一部改定, AGREES",
        "2017-02-08, 2017. 2. 8., AGREES",
        "2017-02-09, 2017. 2. 8., DIFFERS",
        "2017-02-08, 平成29年2月8日に締結しました, AGREES",
        "2017-02-08, 平成29年２月８日締結（同年4月1日施行）, AGREES",
        "2017-04-01, 平成29年２月８日締結（同年4月1日施行）, NOT_READ",
        "2017-02-08, 平成29年２月８日締結、同年4月1日施行, AGREES",
        "2017-02-08, 平成29年２月８日（施行日：平成29年4月1日）, AGREES",
        "2017-02-08, 平成29年2月8日（水曜日） 大安, AGREES",
        "2017-02-08, 平成29年2月8日条例第3号, AGREES",
        "2017-02-08, 平成29年2月8日 第1版, AGREES",
        "2017-02-08, 平成29年2月8日（当日消印有効）, AGREES",
        "2017-02-08, 2017年2月8日 Wed, AGREES",
        "2007-07-31, 2007年7月末, AGREES",
        "2007-07, 2007年7月末, AGREES",
        "2007-07-30, 2007年7月末, DIFFERS",
        "2007, 2007年7月末, DIFFERS",
        "2023-03-31, 2022年度末, AGREES",
        "2023-03, 2022年度末, AGREES",
        "2022, 2022年度末, DIFFERS",
        "2022-12-31, 2022年末, AGREES",
        "2022, 2022年末, AGREES",
        "2013-03-31, 2013年3月末現在, AGREES",
        "2023-03, 2023年3月吉日, AGREES",
        "2023-03-15, 2023年3月吉日, NOT_READ",
        "2023-04-15, 2023年3月吉日, DIFFERS",
        "2023-04-05, 2023年4月上旬, NOT_READ",
        "2023-04-05, 2023年4月, DIFFERS",
        "2004-10-01, 昨年10月1日, NOT_READ",
        "2004-10-02, 昨年10月1日, DIFFERS",
        "2004-10-10, 今月10日, NOT_READ",
        "2004-10-11, 今月10日, DIFFERS",
        "2004-10-10, 同日, NOT_READ",
        "2017-03-31, 昨年度末, NOT_READ",
        "2018-04-02, 平成30年4月下旬, DIFFERS",
        "2018-04-25, 平成30年4月下旬, NOT_READ",
        "2018-04, 平成30年4月下旬, AGREES",
        "2018-04-15, 平成30年4月中旬, NOT_READ",
        "2018-04-21, 平成30年4月中旬, DIFFERS",
        "2018-04-11, 平成30年4月上旬, DIFFERS",
        "2017-05-16, 2017年5月16日(火)11:00～11:30, AGREES",
        "2017-02-08, '', NOT_READ",
        "2016-04-01, 平成28年度, NOT_READ",
        "1871-08-29, 明治4年7月14日, NOT_READ",
        "2016-03, 2016年3月現在, AGREES",
        "2017-03-31, 平成28年度末, AGREES",
        "2017-03-31, 平成28年度末現在, AGREES",
        "1951, 1951年～, AGREES",
        "1951, 1951年から, AGREES",
        "1951-04, 1951年～, NOT_READ",
        "1952, 1951年～, NOT_READ",
        "1950, 1951年～, DIFFERS",
        "2017-01-01, 平成29年1月1日から, AGREES",
        "2017-05-31, 平成29年５月31日まで, AGREES",
        "2017-06-01, 平成29年５月31日まで, DIFFERS",
        "2017-03-31, 毎年３月末まで, AGREES",
        "2017-03-31, 毎年度3月31日まで, AGREES",
        "2017-05-31, 毎年５月末日, AGREES",
        "2017-05-31, 毎年６月末日, DIFFERS",
        "2017-03-31, 毎年度末, AGREES",
        "2017-03-30, 毎年度末, DIFFERS",
        "2017-12-31, 毎年末, AGREES",
        "2017-03-31, 毎年末, DIFFERS",
        "2025-05-30, 最終更新日：令和7年5月30日, AGREES",
        "2025-05-31, 最終更新日：令和7年5月30日, DIFFERS",
        "2025-07-01, （2025年7月1日参照）, AGREES",
        "2025-07-01, 2025年7月1日アクセス, AGREES",
        "2025-04-01, 令和７年４月１日現在（予定を含む）, AGREES",
        "FY2016, 平成28年度, AGREES",
        "FY2016, 2016年度, AGREES",
        "FY2016, 平成28年度末, AGREES",
        "FY2016, 平成28年度末現在, AGREES",
        "FY2016, 平成27年度, DIFFERS",
        "FY2016, 平成27年度末, DIFFERS",
        "FY2016, 平成28年, DIFFERS",
        "FY2016, 2016年末, DIFFERS",
        "FY2016, 平成28年10月1日, DIFFERS",
        "FY2016, 平成28・29年度, NOT_READ",
        "FY2016@03-21, 2016年度, AGREES",
        "FY2016, 締結の年度, NOT_READ"
    })
    void comparesTheDateWithItsWords(String date, String words, WordingMatch match) {
        assertThat(StatedDate.of(PeriodBound.parse(date), words).compareAsWritten())
                .isEqualTo(match);
    }

    @Test
    void readsTheDateThatItsWordsName() {
        assertThat(StatedDate.of(SIGNING, "平成29年２月９日").readAsWritten()).contains(PartialDate.of(2017, 2, 9));
        assertThat(StatedDate.of(SIGNING, "２月９日").readAsWritten()).contains(PartialDate.of(2017, 2, 9));
        assertThat(StatedDate.of(SIGNING, "2019年2月31日").readAsWritten()).isEmpty();
        assertThat(StatedDate.of(SIGNING, "締結の日").readAsWritten()).isEmpty();
        assertThat(StatedDate.of(SIGNING).readAsWritten()).isEmpty();
        assertThat(StatedDate.of(SIGNING).compareAsWritten()).isEqualTo(WordingMatch.NOT_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "11月7日, NO_VALUE, ",
        "９月17日（日）, NO_VALUE, ",
        "11月7日 11:00～11:30, NO_VALUE, ",
        "2月29日, NO_VALUE, ",
        "11月, NO_VALUE, ",
        "昨年11月7日, NO_VALUE, ",
        "同月10日, NO_VALUE, ",
        "明治4年7月14日, NO_VALUE, ",
        "2月30日, IMPOSSIBLE, ",
        "13月1日, IMPOSSIBLE, ",
        "平成29年2月29日, IMPOSSIBLE, ",
        "平成29年11月7日, NO_VALUE, 2017-11-07",
        "H29.11.7, NO_VALUE, 2017-11-07",
        "2017年11月, NO_VALUE, 2017-11",
        "昭和48年, NO_VALUE, 1973",
        "平成28年度末現在, NO_VALUE, 2017-03-31",
        "平成28年度, NOT_READ, FY2016",
        "調整中, NOT_READ, ",
        "平成29年4月～平成30年3月, NOT_READ, ",
        "'', NOT_READ, "
    })
    void readsWordsAlone(String words, WordingMatch match, String named) {
        StatedDate stated = StatedDate.ofWords(words);
        assertThat(stated.compareAsWritten()).isEqualTo(match);
        assertThat(stated.readAsWritten().map(PeriodBound::toString)).isEqualTo(Optional.ofNullable(named));
        assertThat(stated.getDate()).isEmpty();
        assertThat(stated.firstDay()).isEmpty();
        assertThat(stated.lastDay()).isEmpty();
        assertThat(stated.toLocalDate()).isEmpty();
        assertThat(stated.getRemarks()).isEmpty();
        assertThat(stated).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "11:00, 11:30, 2017年5月16日(火)11:00～11:30, AGREES",
        "11:00, 12:00, 2017年5月16日(火)11:00～11:30, DIFFERS",
        "11:00, , 2017年5月16日(火)11:00～11:30, DIFFERS",
        "11:00, , 5月16日 午前11時, AGREES",
        "11:00, , 5月16日 11時から, AGREES",
        "23:00, , 5月16日 午後11時, AGREES",
        "10:00, , 5月16日 午前11時, DIFFERS",
        ", 11:30, 5月16日 11時30分まで, AGREES",
        "15:30, 16:00, 2017年5月16日, AGREES",
        "15:30, 16:00, 2017年5月17日 15:30～16:00, DIFFERS"
    })
    void comparesTheTimeOfDayWithItsWords(LocalTime from, LocalTime until, String words, WordingMatch match) {
        TimeSpan span = new TimeSpan(Optional.ofNullable(from), Optional.ofNullable(until));
        assertThat(StatedDate.of(PartialDate.of(2017, 5, 16), words)
                        .withTime(span)
                        .compareAsWritten())
                .isEqualTo(match);
    }

    @Test
    void keepsASingleTimeAsTheStart() {
        StatedDate stated = StatedDate.of(SIGNING).withTime(TimeSpan.at(LocalTime.of(11, 0)));
        assertThat(stated.getFrom()).contains(LocalTime.of(11, 0));
        assertThat(stated.getUntil()).isEmpty();
        assertThat(stated).hasToString("2017-02-08 11:00");
        assertThatThrownBy(() -> StatedDate.of(SIGNING).withTime(TimeSpan.at(LocalTime.of(11, 0, 30))))
                .isInstanceOf(InvalidDateException.class);
    }

    @Test
    void namesItsSourceAndWhatOthersState() {
        StatedDate other = StatedDate.of(PartialDate.of(2010), "2010年").withSourceId("b");
        StatedDate stated =
                StatedDate.of(PartialDate.of(2008), "平成20年").withSourceId("a").withOtherwise(List.of(other));
        assertThat(stated.getSourceId()).contains("a");
        assertThat(stated.getOtherwise()).containsExactly(other);
        assertThat(stated)
                .isNotEqualTo(stated.withSourceId("b"))
                .isNotEqualTo(stated.withOtherwise(List.of()))
                .isEqualTo(stated.withSourceId("b").withSourceId("a"));
        assertThatThrownBy(() -> other.withOtherwise(List.of(stated)))
                .isInstanceOf(InvalidTextException.class)
                .hasMessageContaining("2008 (平成20年)");
    }

    @Test
    void hasADateOrWords() {
        assertThatThrownBy(() -> StatedDate.ofWords("11月7日").withoutAsWritten())
                .isInstanceOf(InvalidTextException.class);
        assertThat(StatedDate.ofWords("11月7日").withDate(SIGNING).withoutAsWritten())
                .isEqualTo(StatedDate.of(SIGNING));
    }

    @Test
    void derivesItsRemarksFromItsWords() {
        assertThat(StatedDate.of(SIGNING, "平成29年２月８日（木）").getRemarks()).containsExactly(DateRemark.WEEKDAY_MISMATCH);
        assertThat(StatedDate.of(SIGNING, "平成29年２月８日（水）").getRemarks()).isEmpty();
        assertThat(StatedDate.of(SIGNING, "平成29年２月８日（木）に締結").getRemarks()).containsExactly(DateRemark.WEEKDAY_MISMATCH);
        assertThat(StatedDate.of(SIGNING, "平成29年２月８日（木）頃か").getRemarks()).isEmpty();
        assertThat(StatedDate.of(SIGNING).getRemarks()).isEmpty();
        assertThat(StatedDate.inferred(SIGNING).getRemarks()).containsExactly(DateRemark.INFERRED);
    }

    @Test
    void judgesTheDayOfTheWeekInTheYearOfTheDateWhereNoneIsWritten() {
        PartialDate sunday = PartialDate.of(2017, 10, 1);
        assertThat(StatedDate.of(sunday, "10月1日（日）").getRemarks()).isEmpty();
        assertThat(StatedDate.of(sunday, "10月1日（月）").getRemarks()).containsExactly(DateRemark.WEEKDAY_MISMATCH);
    }

    @Test
    void isEqualByDateWordsAndBasis() {
        StatedDate stated = StatedDate.of(SIGNING, "平成29年２月８日");
        assertThat(stated)
                .isEqualTo(JapaneseDates.parse("平成29年２月８日"))
                .hasSameHashCodeAs(JapaneseDates.parse("平成29年２月８日"))
                .isNotEqualTo(StatedDate.of(SIGNING))
                .isNotEqualTo(StatedDate.inferred(SIGNING, "平成29年２月８日"))
                .isNotEqualTo(StatedDate.of(PartialDate.of(2017, 2, 9), "平成29年２月８日"));
    }

    @Test
    void isCopiedWithOtherParts() {
        StatedDate stated = StatedDate.of(SIGNING, "H29.2.8");
        assertThat(stated.withoutAsWritten()).isEqualTo(StatedDate.of(SIGNING));
        assertThat(stated.withBasis(Basis.INFERRED)).isEqualTo(StatedDate.inferred(SIGNING, "H29.2.8"));
        assertThat(stated.withDate(PartialDate.of(2017)).getDate().orElseThrow())
                .isEqualTo(PartialDate.of(2017));
        assertThat(stated.withAsWritten("２月８日").getAsWritten()).contains("２月８日");
        assertThat(stated.getBasis()).isEqualTo(Basis.STATED);
    }

    @Test
    void isMadeOfADayToo() {
        assertThat(StatedDate.of(LocalDate.of(2017, 2, 8))).isEqualTo(StatedDate.of(SIGNING));
    }

    @Test
    void showsItsWordsInBrackets() {
        assertThat(StatedDate.of(SIGNING)).hasToString("2017-02-08");
        assertThat(StatedDate.of(SIGNING, "H29.2.8")).hasToString("2017-02-08 (H29.2.8)");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> StatedDate.of(StatedDateTest.<PeriodBound>nothing()))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> StatedDate.of(StatedDateTest.<LocalDate>nothing()))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> StatedDate.of(SIGNING, nothing()))
                .withMessage("asWritten");
        assertThatNullPointerException()
                .isThrownBy(() -> StatedDate.of(SIGNING).withBasis(nothing()))
                .withMessage("basis");
    }

    @Test
    void carriesTheConstraintOfItsConcept() {
        assertThat(Constrained.class).isAssignableFrom(StatedDate.class);
        assertThat(Constrained.class).isAssignableFrom(StatedPeriod.class);
        assertThat(Constrained.class).isAssignableFrom(Term.class);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return (T) null;
    }

    @Test
    void readsItsWordsOnce() {
        StatedDate stated = StatedDate.of(SIGNING, "平成29年２月８日（木）");
        assertThat(stated.readAsWritten()).isSameAs(stated.readAsWritten());
        assertThat(stated.getRemarks()).isSameAs(stated.getRemarks());
    }
}
