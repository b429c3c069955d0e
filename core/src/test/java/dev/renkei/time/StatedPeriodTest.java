package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.WordingMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPeriodTest {

    private static final DatePeriod PLAN = DatePeriod.parse("FY2026/FY2028");

    @ParameterizedTest
    @CsvSource({
        "FY2026/FY2028, （令和８年度～令和10年度）, AGREES",
        "2026-04-01/2029-03-31, 令和８年度～令和10年度, AGREES",
        "FY2020@03-21, 2020年度, AGREES",
        "FY2020@03-21/FY2022@03-21, 2020～2022年度, AGREES",
        "FY2026/.., 令和８年度～, AGREES",
        "2017-10-01/2017-12-28, 10月1日～12月28日, AGREES",
        "2017-12-01/2018-02-28, 12月1日～2月28日, AGREES",
        "2017-12-01/2018-02-28, 2017年12月1日～2月28日, AGREES",
        "../2018-02-28, 2月28日まで, AGREES",
        "2017-10-01, 10月1日, AGREES",
        "FY2026/FY2028, 令和８年度～令和９年度, DIFFERS",
        "FY2026/FY2028, 令和８年度～, DIFFERS",
        "FY2020@03-21, 2021年度, DIFFERS",
        "2017-10-01/2018-12-28, 10月1日, DIFFERS",
        "2017-10-01/2018-10-01, 10月1日, DIFFERS",
        "2017-10-01/2018-10-01, 10月1日～10月1日, AGREES",
        "FY2026/FY2028, 令和10年度～令和８年度, IMPOSSIBLE",
        "2017-02-01/2017-02-28, 2017年2月1日～2月29日, IMPOSSIBLE",
        "FY2020@12-01/.., 2020年度～2020年5月, IMPOSSIBLE",
        "2026-10-01/2027-03-31, 2026年10月1日から翌年3月31日まで, AGREES",
        "2026-10-01/2027-09-30, 2026年10月1日から翌年3月31日まで, DIFFERS",
        "2026-10-01/2027-03-31, 10月1日から翌年3月31日まで, AGREES",
        "2020-04-01/2023-03-31, R2.4.1～R5.3.31（3年間）, AGREES",
        "2020-04/2023-03, 令和2年4月から3年間, AGREES",
        "2026-04/2026-09, 令和8年度上半期, AGREES",
        "2020-03-21/2020-09-20, 2020年度上半期, DIFFERS",
        "FY2020@03-21, 2020年度(2020年3月21日～2021年3月20日), AGREES",
        "FY2020, 2020年度(2020年3月21日～2021年3月20日), DIFFERS",
        "FY2026, 令和8年度（通年）, AGREES",
        "FY2026, 今年度, NOT_READ",
        "FY2026, 昨年度, NOT_READ",
        "2017-10/2018-03, 平成29年度後半, AGREES",
        "2017-04/2017-09, 平成29年度後半, DIFFERS",
        "2017-04-01/2017-04-10, 2017年4月上旬, NOT_READ",
        "2017-04-01/2017-04-20, 2017年4月上旬, DIFFERS",
        "2017-06/2017-08, 2017年夏, NOT_READ",
        "2017-12/2018-02, 2017年冬, NOT_READ",
        "2018-06/2018-08, 2017年夏, DIFFERS",
        "FY2026/FY2028, 今後の主な取組み, NOT_READ",
        "1870/1872, 明治3年1月～明治5年, NOT_READ"
    })
    void comparesThePeriodWithItsWords(String period, String words, WordingMatch match) {
        assertThat(StatedPeriod.of(DatePeriod.parse(period), words).compareAsWritten())
                .isEqualTo(match);
    }

    @Test
    void readsThePeriodThatItsWordsName() {
        assertThat(StatedPeriod.of(PLAN, "令和８年度").readAsWritten()).contains(DatePeriod.parse("FY2026"));
        assertThat(StatedPeriod.of(PLAN).readAsWritten()).isEmpty();
        assertThat(StatedPeriod.of(PLAN).compareAsWritten()).isEqualTo(WordingMatch.NOT_GIVEN);
        assertThat(StatedPeriod.of(DatePeriod.parse("FY2020@03-21"), "2020年度").readAsWritten())
                .contains(DatePeriod.parse("FY2020@03-21"));
    }

    @Test
    void derivesItsRemarksFromItsWords() {
        DatePeriod period = DatePeriod.parse("FY2018/FY2020");
        assertThat(StatedPeriod.of(period, "平成30年度～平成32年度").getRemarks()).containsExactly(DateRemark.ERA_ENDED);
        assertThat(StatedPeriod.of(period, "平成30年度～令和２年度").getRemarks()).isEmpty();
        assertThat(StatedPeriod.inferred(period, "平成30～32年度").getRemarks())
                .containsExactly(DateRemark.ERA_ENDED, DateRemark.INFERRED);
        assertThat(StatedPeriod.inferred(period).getRemarks()).containsExactly(DateRemark.INFERRED);
    }

    @Test
    void isEqualByPeriodWordsAndBasis() {
        StatedPeriod stated = StatedPeriod.of(PLAN, "令和８年度～令和10年度");
        assertThat(stated)
                .isEqualTo(JapaneseDates.parsePeriod("令和８年度～令和10年度"))
                .hasSameHashCodeAs(JapaneseDates.parsePeriod("令和８年度～令和10年度"))
                .isNotEqualTo(stated.withoutAsWritten())
                .isNotEqualTo(stated.withBasis(Basis.INFERRED))
                .isNotEqualTo(stated.withPeriod(DatePeriod.parse("FY2026")))
                .hasToString("FY2026/FY2028 (令和８年度～令和10年度)");
        assertThat(stated.withoutAsWritten()).hasToString("FY2026/FY2028");
    }
}
