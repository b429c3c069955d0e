package dev.renkei.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDaysTest {

    private static final OfficeDays JAPAN = OfficeDays.ofJapan();

    /**
     * The days of the file syukujitsu.csv that the Cabinet Office publishes (https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html), in the
     * edition of 2 February 2026, which ends with 2027; the law is that of 2022 and later.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022, 1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23",
        "2023, 1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23",
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

    /** The equinoxes of the same file; a formula gives them, and the observatory publishes them a year ahead. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "03-20, 2005 2008 2009 2012 2013 2016 2017 2020 2021 2024 2025 2026",
        "03-21, 2006 2007 2010 2011 2014 2015 2018 2019 2022 2023 2027",
        "09-22, 2012 2016 2020 2024",
        "09-23, 2005 2006 2007 2008 2009 2010 2011 2013 2014 2015 2017 2018 2019 2021 2022 2023 2025 2026 2027",
    })
    void equinoxesAreThoseThatWerePublished(String day, String years) {
        assertThat(Stream.of(years.split(" ")).map(year -> LocalDate.parse(year + "-" + day)))
                .allMatch(JapaneseOfficeDays::isEquinox);
    }

    /** Article 3 of the law, paragraphs 2 and 3: a day in lieu of a holiday on a Sunday, and a day between two holidays. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-05-06, true, behind three holidays of which the first is on a Sunday",
        "2026-05-07, false, the day after that",
        "2027-03-22, true, behind an equinox on a Sunday",
        "2026-09-22, true, between two holidays",
        "2032-09-21, true, between two holidays",
        "2027-09-21, false, two days lie between the holidays",
        "2025-05-06, true, behind two holidays of which the first is on a Sunday",
        "2022-01-02, false, a Sunday behind a holiday",
        "2023-01-02, true, behind a New Year's Day on a Sunday",
    })
    void daysInLieuAndDaysBetweenHolidaysAreThoseOfTheLaw(LocalDate date, boolean isHoliday, String why) {
        assertThat(JapaneseOfficeDays.isHoliday(date)).as(why).isEqualTo(isHoliday);
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
