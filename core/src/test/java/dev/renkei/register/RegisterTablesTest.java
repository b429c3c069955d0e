package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementInWords;
import dev.renkei.organization.Place;
import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the answers of a register's index against tables that need no program to be checked. */
class RegisterTablesTest {

    private final RegisterIndex inTime = index("""
            一 | concluded 2020-04-01; until 2021-03-31; not renewed
            二 | concluded 2020-04-01; for 1 year, first day counted; renewed for 1 year unless notice 3 months before by 甲, 1 month before by 乙
            三 | concluded 2020-04-01; for 1 year, first day not counted; renewed for 1 year on request
            四 | concluded 2020-04-01
            五 | concluded 2020-04; terminated 2022-06
            六 | in preparation; effective 2020-04-01
            七 | concluded 2020-04-01; sleeps until called upon; called upon 2021-07-03/2021-07-31
            八 | concluded 2020-04-01; without end; terminated 2022-06-30
            九 | nothing stated
            十 | effective 2022-04-01; until 2022-09-30; runs on until notice 1 month before
            甲 | concluded 2020-04-01; parties 市, 社; 社 leaves 2022-03-31
            乙 | concluded 2020-10-01; for 1 year, counting not stated
            丙 | concluded 2020-10-01; for 1 year, counting not stated; renewed for 1 year unless notice 30 days before
            丁 | concluded 2020-02-29; for 1 month, first day counted; renewed for 1 month unless notice 1 month before; terminated 2020-07-31
            """);

    private final RegisterIndex inUse = index("""
            一 | concluded 2020-04-01; plan A for FY2021; initiative 清掃; initiative 祭り for 2022-07
            二 | concluded 2020-04-01; until 2023-03-31; plan A; initiative 清掃
            三 | concluded 2020-04-01; plan A for FY2021
            四 | concluded 2020-04; terminated 2022-06; plan A; initiative 清掃 for FY2020/FY2021
            五 | in preparation; plan A; initiative 清掃 for FY2022
            六 | nothing stated; plan A; initiative 清掃 for 2021-04-01/..
            七 | concluded 2020-04-01; plan A; initiative 清掃 with a figure for FY2021; initiative 祭り with no figure for FY2022
            """);

    private final RegisterIndex withMembers = index("""
            一 | concluded 2020-04-01; parties 大阪府, 京都府, 社; 京都府 joins 2021-10-01; 大阪府 leaves 2022-03-31
            二 | concluded 2020-04-01; parties 県生協連, 社; 県生協連 signs for みどり生協; 県生協連 leaves 2022-03-31
            三 | concluded 2020-04-01; parties 奈良県, 社; 奈良県 leaves 2022-03
            四 | concluded 2020-04-01; parties 滋賀県, 社; terminated 2022-03-31
            """);

    private static RegisterIndex index(String agreements) {
        return Agreements.register(agreements
                        .lines()
                        .map(line -> line.split(" \\| "))
                        .map(row -> AgreementInWords.parse("titled " + row[0] + "; " + row[1]))
                        .toList())
                .index();
    }

    private static String titles(List<Agreement> agreements) {
        return joined(agreements, each -> each.describe(Locale.JAPANESE));
    }

    private static <T> String joined(List<T> found, Function<T, String> name) {
        return found.isEmpty()
                ? "none"
                : String.join(" ", found.stream().map(name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-02-28 | none
            2020-02-29 | 丁
            2020-03-31 | 丁
            2020-04-01 | 一 二 三 四 七 八 甲 丁
            2020-04-29 | 一 二 三 四 七 八 甲 丁
            2020-04-30 | 一 二 三 四 五 七 八 甲 丁
            2020-07-31 | 一 二 三 四 五 七 八 甲 丁
            2020-08-01 | 一 二 三 四 五 七 八 甲
            2020-09-30 | 一 二 三 四 五 七 八 甲
            2020-10-01 | 一 二 三 四 五 七 八 甲 乙 丙
            2021-03-31 | 一 二 三 四 五 七 八 甲 乙 丙
            2021-04-01 | 二 三 四 五 七 八 甲 乙 丙
            2021-04-02 | 二 四 五 七 八 甲 乙 丙
            2021-07-03 | 二 四 五 七 八 甲 乙 丙
            2021-09-30 | 二 四 五 七 八 甲 乙 丙
            2021-10-01 | 二 四 五 七 八 甲 丙
            2022-03-31 | 二 四 五 七 八 甲 丙
            2022-04-01 | 二 四 五 七 八 十 丙
            2022-06-01 | 二 四 五 七 八 十 丙
            2022-06-02 | 二 四 七 八 十 丙
            2022-06-30 | 二 四 七 八 十 丙
            2022-07-01 | 二 四 七 十 丙
            2022-10-01 | 二 四 七 十 丙
            """)
    void findsTheAgreementsInForceOnADay(LocalDate day, String titles) {
        assertThat(titles(inTime.agreementsInForceOn(day))).isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IN_PREPARATION    | 2020-03-31 | 六
            IN_PREPARATION    | 2020-04-01 | 六
            PLANNED           | 2020-03-31 | 一 二 三 四 五 七 八 十 甲 乙 丙
            PLANNED           | 2020-04-01 | 十 乙 丙
            PLANNED           | 2022-03-31 | 十
            PLANNED           | 2022-04-01 | none
            IN_FORCE          | 2020-04-01 | 一 二 三 八
            IN_FORCE          | 2021-03-31 | 一 二 三 八 乙 丙
            IN_FORCE          | 2021-04-01 | 三 八 乙 丙
            IN_FORCE          | 2021-04-02 | 八 乙 丙
            IN_FORCE          | 2021-09-30 | 八 乙 丙
            IN_FORCE          | 2021-10-01 | 八
            IN_FORCE          | 2022-09-30 | 十
            IN_FORCE          | 2022-10-01 | 十
            PRESUMED_IN_FORCE | 2021-03-31 | 四 五 甲
            PRESUMED_IN_FORCE | 2021-04-01 | 二 四 五 甲
            PRESUMED_IN_FORCE | 2021-07-03 | 二 四 五 七 甲
            PRESUMED_IN_FORCE | 2021-08-01 | 二 四 五 甲
            PRESUMED_IN_FORCE | 2021-10-01 | 二 四 五 甲 丙
            DORMANT       | 2020-03-31 | none
            DORMANT       | 2020-04-01 | 七
            DORMANT       | 2021-07-02 | 七
            DORMANT       | 2021-07-03 | none
            DORMANT       | 2021-07-31 | none
            DORMANT       | 2021-08-01 | 七
            EXPIRED           | 2021-03-31 | none
            EXPIRED           | 2021-04-01 | 一
            EXPIRED           | 2021-10-01 | 一
            EXPIRED           | 2021-10-02 | 一 乙
            TERMINATED        | 2020-07-31 | none
            TERMINATED        | 2020-08-01 | 丁
            TERMINATED        | 2022-06-30 | 丁
            TERMINATED        | 2022-07-01 | 五 八 丁
            UNKNOWN           | 2020-03-31 | 九
            UNKNOWN           | 2020-04-01 | 五 九
            UNKNOWN           | 2020-04-30 | 九
            UNKNOWN           | 2021-04-02 | 三 九
            UNKNOWN           | 2021-10-01 | 三 九 乙
            UNKNOWN           | 2022-04-01 | 三 九 甲
            UNKNOWN           | 2022-06-02 | 三 五 九 甲
            """)
    void findsTheAgreementsOfAStatusOnADay(Agreement.Status status, LocalDate day, String titles) {
        assertThat(titles(inTime.agreementsWith(status, day))).isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # One day as the window: 一 ends for good; of 二 and 三 a term does
            2021-03-30 | 2021-03-30 | none
            2021-03-31 | 2021-03-31 | 一 二
            2021-04-01 | 2021-04-01 | 三
            2021-04-02 | 2021-04-02 | none
            2022-03-31 | 2022-03-31 | 二
            2022-04-01 | 2022-04-01 | none
            # Counting not stated: the term ends with the one day or with the next
            2021-09-29 | 2021-09-29 | none
            2021-09-30 | 2021-09-30 | 乙 丙
            2021-10-01 | 2021-10-01 | 乙 丙
            2021-10-02 | 2021-10-02 | none
            2022-10-01 | 2022-10-01 | 丙
            # An early end of which the month is known, and one of which the day is
            2022-05-01 | 2022-05-31 | none
            2022-06-01 | 2022-06-01 | 五
            2022-06-15 | 2022-06-29 | 五
            2022-06-30 | 2022-06-30 | 五 八
            2022-07-01 | 2022-07-31 | none
            # An initial term that runs on afterwards
            2022-09-30 | 2022-09-30 | 十 丙
            2023-09-29 | 2023-09-29 | none
            # Monthly terms counted from 29 February; none ends after the early end
            2020-03-27 | 2020-03-27 | none
            2020-03-28 | 2020-03-28 | 丁
            2020-04-28 | 2020-04-28 | 丁
            2020-07-28 | 2020-07-28 | 丁
            2020-07-29 | 2020-07-30 | none
            2020-07-31 | 2020-07-31 | 丁
            2020-08-01 | 2020-09-30 | none
            # Longer windows
            2020-01-01 | 2021-03-30 | 丁
            2020-08-01 | 2021-09-30 | 一 二 三 乙 丙
            2020-01-01 | 2029-12-31 | 一 二 三 五 八 十 乙 丙 丁
            """)
    void findsTheAgreementsEndingInAWindow(LocalDate first, LocalDate last, String titles) {
        assertThat(titles(inTime.agreementsEndingBetween(first, last))).isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Agreement, side, last day of notice, and the term that it ends
            2020-12-30 | 2020-12-30 | none
            2020-12-31 | 2020-12-31 | 二 甲 2020-12-31 of 2021-03-31
            2021-01-01 | 2021-02-27 | none
            2021-02-28 | 2021-02-28 | 二 乙 2021-02-28 of 2021-03-31
            2021-03-01 | 2021-03-31 | none
            2020-12-31 | 2021-02-28 | 二 甲 2020-12-31 of 2021-03-31, 二 乙 2021-02-28 of 2021-03-31
            # Each of several last days in the window
            2021-12-31 | 2023-06-30 | 二 甲 2021-12-31 of 2022-03-31, 二 甲 2022-12-31 of 2023-03-31, 二 乙 2022-02-28 of 2022-03-31, 二 乙 2023-02-28 of 2023-03-31, 丙 each 2022-08-31 of 2022-09-30
            # In a leap year, a month before the end of March is 29 February
            2024-02-29 | 2024-02-29 | 二 乙 2024-02-29 of 2024-03-31
            # Counting not stated: the earlier day is in time by either count
            2021-08-30 | 2021-08-30 | none
            2021-08-31 | 2021-08-31 | 丙 each 2021-08-31 of 2021-09-30
            2021-09-01 | 2021-09-30 | none
            # Notice that runs back to before the beginning, and none for a term that an early end has cut off
            2020-02-28 | 2020-02-28 | 丁 each 2020-02-28 of 2020-03-28
            2020-06-28 | 2020-06-28 | 丁 each 2020-06-28 of 2020-07-28
            2020-06-29 | 2020-12-30 | none
            """)
    void findsTheNoticesDueInAWindow(LocalDate first, LocalDate last, String notices) {
        List<String> due = inTime.noticesDueBetween(first, last).stream()
                .map(each -> each.agreement().describe(Locale.JAPANESE) + " "
                        + each.side().orElse("each") + " " + each.lastDayOfNotice() + " of " + each.expiry())
                .toList();

        assertThat(due.isEmpty() ? "none" : String.join(", ", due)).isEqualTo(notices);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # What lies before the beginning or after the end is not unused
            FY2019                | 六
            FY2020                | 一 三 六
            2021-03-31            | 一 三 六
            # The initiatives of a plan run as long as it, if they state no period of their own
            2021-04-01            | 三
            FY2021                | 三
            2022-03-31            | 三
            2022-04-01            | 一 三 四
            2022-06-30            | 一 三 四
            2022-07-01            | 三
            2022-07-31            | 三
            2022-08-01            | 一 三
            # A plan without a period runs as long as the agreement
            2023-03-31            | 一 三
            2023-04-01            | 一 三
            ../2019-12-31         | 六
            2022-06-30/2022-07-01 | 三 四
            """)
    void findsTheAgreementsWithoutAnInitiative(String period, String titles) {
        assertThat(titles(inUse.agreementsWithoutInitiativeIn(DatePeriod.parse(period))))
                .isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FY2019     | 六
            FY2020     | 一 二 三 四 六 七
            2021-03-31 | 一 二 三 四 六 七
            FY2021     | 一 二 三 四 六
            2021-04-01 | 一 二 三 四 六
            2022-03-31 | 一 二 三 四 六
            2022-04-01 | 一 二 三 四 六 七
            # A figure that is missing is no result
            FY2022     | 一 二 三 四 六 七
            2022-07-01 | 一 二 三 六 七
            2023-04-01 | 一 三 六 七
            2021-04-01/.. | 一 二 三 四 六
            """)
    void findsTheAgreementsWithoutAResult(String period, String titles) {
        assertThat(titles(inUse.agreementsWithoutResultIn(DatePeriod.parse(period))))
                .isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # An agreement without a place holds where the local governments govern that are parties on the day
            2020-03-31 | none
            2020-04-01 | 大阪府 奈良県 滋賀県
            2021-09-30 | 大阪府 奈良県 滋賀県
            2021-10-01 | 大阪府 京都府 奈良県 滋賀県
            2022-03-01 | 大阪府 京都府 奈良県 滋賀県
            2022-03-02 | 大阪府 京都府 滋賀県
            2022-03-31 | 大阪府 京都府 滋賀県
            2022-04-01 | 京都府
            """)
    void findsThePlacesWithAnAgreement(LocalDate day, String covered) {
        List<Place> prefectures =
                Stream.of("大阪府", "京都府", "奈良県", "滋賀県", "兵庫県").map(Place::of).toList();
        RegisterIndex.PlaceCoverage coverage = withMembers.coverageOf(prefectures, day);

        assertThat(joined(coverage.covered(), each -> each.getName().getDefault()))
                .isEqualTo(covered);
        assertThat(coverage.notCovered())
                .hasSize(prefectures.size() - coverage.covered().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Whoever has ever been a party, or had one sign for it
            大阪府     | 一
            京都府     | 一
            県生協連   | 二
            みどり生協 | 二
            社         | 一 二 三 四
            兵庫県     | none
            """)
    void findsTheAgreementsOfAPartyAtAnyTime(String name, String titles) {
        assertThat(titles(withMembers.agreementsOf(name))).isEqualTo(titles);
    }
}
