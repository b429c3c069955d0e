package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the answers of an agreement against tables that need no program to be checked. */
class AgreementTablesTest {

    private static final String NONE = "none";

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/agreement-statuses.txt", delimiter = '|')
    void hasTheStatusOfTheTableBeforeOnAndAfterEachBorder(String words, String statuses) {
        Agreement agreement = AgreementInWords.parse(words);
        LocalDate from = LocalDate.MIN;
        for (String each : statuses.split(", ", 0)) {
            String[] statusAndLastDay = each.split(" until ", 0);
            Agreement.Status status = Agreement.Status.valueOf(statusAndLastDay[0]);
            LocalDate last = statusAndLastDay.length == 1 ? LocalDate.MAX : LocalDate.parse(statusAndLastDay[1]);

            assertThat(agreement.statusOn(from)).as("on %s", from).isEqualTo(status);
            assertThat(agreement.statusOn(last)).as("on %s", last).isEqualTo(status);
            if (last.isAfter(from)) {
                assertThat(agreement.statusOn(from.plusDays(1)))
                        .as("after %s", from)
                        .isEqualTo(status);
                assertThat(agreement.statusOn(last.minusDays(1)))
                        .as("before %s", last)
                        .isEqualTo(status);
            }
            from = last.equals(LocalDate.MAX) ? last : last.plusDays(1);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/agreement-statuses.txt", delimiter = '|')
    void theCourseHasTheStatusesOfTheTable(String words, String statuses) {
        StringBuilder course = new StringBuilder();
        AgreementTimeline.of(AgreementInWords.parse(words))
                .statuses()
                .forEach((day, status) -> course.append(course.isEmpty() ? "" : " until " + day.minusDays(1) + ", ")
                        .append(status));

        assertThat(course).hasToString(statuses);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/agreement-terms.txt", delimiter = '|')
    void hasTheTermOfTheDay(String words, LocalDate day, String term, String expiry) {
        Agreement agreement = AgreementInWords.parse(words);

        assertThat(text(agreement.currentTerm(day))).isEqualTo(term);
        assertThat(text(AgreementTimeline.of(agreement).nextExpiry(day))).isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/agreement-last-days.txt", delimiter = '|')
    void hasTheLastDaysOfTheTable(String words, String lastDay, String lastDays) {
        Agreement agreement = AgreementInWords.parse(words);

        assertThat(text(agreement.lastDay())).isEqualTo(lastDay);
        assertThat(AgreementTimeline.of(agreement)
                        .lastDays()
                        .map(AgreementTablesTest::days)
                        .orElse(NONE))
                .isEqualTo(lastDays);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/agreement-notices.txt", delimiter = '|')
    void hasTheNoticesOfTheWindow(String words, LocalDate first, LocalDate last, String notices) {
        List<String> due = AgreementInWords.parse(words).noticesDueBetween(first, last).stream()
                .map(AgreementTablesTest::words)
                .toList();

        assertThat(due.isEmpty() ? NONE : String.join(", ", due)).isEqualTo(notices);
    }

    private static String words(DueNotice due) {
        String renewed = due.renewedUntil().map(day -> "until " + day).orElse("goes on");
        return due.side().orElse("each") + " " + due.lastDayOfNotice() + " of " + due.expiry() + " then "
                + (due.statusOtherwise() == Agreement.Status.EXPIRED ? "ends" : renewed);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/agreement-plans.txt", delimiter = '|')
    void hasThePlanOfTheDay(String words, LocalDate day, String plan) {
        assertThat(text(AgreementInWords.parse(words).planOn(day).flatMap(Plan::getId)))
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/agreement-parties.txt", delimiter = '|')
    void hasThePartiesOfTheDay(String words, LocalDate day, String parties) {
        List<String> names = AgreementInWords.parse(words).partiesOn(day).stream()
                .map(party -> party.getOrganization().getName().getDefault())
                .toList();

        assertThat(names.isEmpty() ? NONE : String.join(", ", names)).isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # The initiatives of two plans, the key of a field, and the initiatives that belong to it
            plan A; initiative 清掃 in field 1; initiative 見守り in fields 1, 2; plan B; initiative 訓練 in field 2 | 1    | 清掃, 見守り
            plan A; initiative 清掃 in field 1; initiative 見守り in fields 1, 2; plan B; initiative 訓練 in field 2 | 2    | 見守り, 訓練
            plan A; initiative 清掃 in field 1; initiative 見守り in fields 1, 2; plan B; initiative 訓練 in field 2 | 3    | none
            plan A; initiative 清掃 in field 1; initiative 祭り                                                      | 1    | 清掃
            plan A; initiative 清掃 in field 11                                                                      | 1    | none
            # A field without a key is none that an initiative can name
            plan A; initiative 清掃 in field 1; initiative 祭り                                                      | none | none
            nothing stated                                                                                           | 1    | none
            """)
    void hasTheInitiativesOfTheField(String words, String key, String titles) {
        CooperationField field = CooperationField.builder()
                .id(Optional.of(key).filter(each -> !each.equals(NONE)))
                .label("環境")
                .build();
        List<String> found = AgreementInWords.parse(words).initiativesIn(field).stream()
                .map(each -> each.getTitle().getDefault())
                .toList();

        assertThat(found).isEqualTo(titles.equals(NONE) ? List.of() : Arrays.asList(titles.split(", ")));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    /** Returns the days of a period, a single one once. */
    private static String days(DatePeriod period) {
        String first = text(period.getFirstDay());
        String last = text(period.getLastDay());
        return first.equals(last) ? first : first + "/" + last;
    }
}
