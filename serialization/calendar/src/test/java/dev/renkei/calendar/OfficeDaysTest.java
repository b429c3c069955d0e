package dev.renkei.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDaysTest {

    private static final OfficeDays JAPAN = OfficeDays.ofJapan();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
        "2025, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24",
        "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
        "2027, 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
    })
    void nationalHolidaysAreThoseThatTheCabinetOfficePublished(int year, String published) {
        String ours = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(JapaneseOfficeDays::isHoliday)
                .map(date -> date.getMonthValue() + "/" + date.getDayOfMonth())
                .collect(Collectors.joining(" "));
        assertThat(ours).isEqualTo(published);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-12-28, true",
        "2026-12-29, false",
        "2026-12-31, false",
        "2027-01-01, false",
        "2027-01-02, false",
        "2027-01-03, false",
        "2027-01-04, true",
        "2027-01-09, false",
        "2027-01-10, false",
        "2027-01-11, false",
        "2027-01-12, true",
        "2026-05-06, false",
        "2026-09-22, false",
        "2027-03-22, false",
    })
    void officesAreClosedAtWeekendsOnHolidaysAndAtTheTurnOfTheYear(LocalDate date, boolean isOpen) {
        assertThat(JAPAN.isOpenOn(date)).isEqualTo(isOpen);
    }

    @ParameterizedTest(name = "{1} before {0}")
    @CsvSource({"2027-01-04, 2026-12-28", "2027-02-28, 2027-02-26", "2027-04-01, 2027-03-31", "2026-05-07, 2026-05-01"})
    void lastOpenDayIsBeforeAllClosedDays(LocalDate date, LocalDate open) {
        assertThat(JAPAN.lastOpenDayBefore(date)).contains(open);
    }

    @Test
    void officeThatNeverOpensHasNoLastOpenDay() {
        OfficeDays never = date -> false;
        assertThat(never.lastOpenDayBefore(LocalDate.of(2027, 1, 1))).isEmpty();
    }
}
