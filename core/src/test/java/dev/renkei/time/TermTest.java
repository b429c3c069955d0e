package dev.renkei.time;

import static dev.renkei.time.CountingRule.FIRST_DAY_EXCLUDED;
import static dev.renkei.time.CountingRule.FIRST_DAY_INCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final Period YEAR = Period.ofYears(1);
    private static final Notice MONTH_BEFORE = Notice.of(Period.ofMonths(1));

    static List<String[]> lengths() {
        return Vectors.rows("terms", 3);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void endsWithTheDayBeforeTheCorrespondingOne(LocalDate firstDay, Period length, LocalDate lastDay) {
        assertThat(CivilPeriods.lastDay(firstDay, length)).isEqualTo(lastDay);
        assertThat(Term.ofLength(length, FIRST_DAY_INCLUDED).expiryOn(firstDay, 0))
                .contains(lastDay);
        assertThat(Term.ofLength(length, FIRST_DAY_EXCLUDED).expiryOn(firstDay.minusDays(1), 0))
                .contains(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, P7D, 2020-01-07",
        "2020-01-01, P2W, 2020-01-14",
        "2020-01-31, P1M1D, 2020-03-01",
        "2020-01-15, P1M10D, 2020-02-24",
        "2020-12-31, P1D, 2020-12-31",
        "9999-01-01, P1Y, 9999-12-31"
    })
    void countsMonthsFirstAndThenDays(LocalDate firstDay, Period length, LocalDate lastDay) {
        assertThat(CivilPeriods.lastDay(firstDay, length)).isEqualTo(lastDay);
    }

    @Test
    void refusesLengthsThatAreNone() {
        LocalDate day = day("2020-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilPeriods.lastDay(day, Period.ZERO))
                .withMessage("Length must be longer than nothing but was P0D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilPeriods.lastDay(day, Period.of(1, -1, 0)))
                .withMessage("Length must not be negative but was P1Y-1M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilPeriods.lastDay(day, Period.ofYears(Integer.MAX_VALUE)))
                .withMessage("Length must be 9999 years or less but was P2147483647Y");
        assertThatThrownBy(() -> CivilPeriods.lastDay(day, Period.ofYears(9000)))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Length must end in the year 9999 or earlier but was P9000Y from 2020-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "P1D, true",
        "P9999Y, true",
        "P119988M, true",
        "P3652059D, true",
        "P9999Y1M, false",
        "P119989M, false",
        "P3652060D, false",
        "P3655000D, false",
        "P-1D, false"
    })
    void everyLengthIsAtMostThatOfTheCalendar(Period length, boolean countable) {
        assertThat(CivilPeriods.isCountable(length)).isEqualTo(countable);
        for (ThrowingCallable built : List.<ThrowingCallable>of(
                () -> Term.ofLength(length, FIRST_DAY_EXCLUDED),
                () -> Renewal.automatic(length),
                () -> Renewal.onRequest(length),
                () -> Notice.of(length))) {
            if (countable) {
                assertThatCode(built).doesNotThrowAnyException();
            } else {
                assertThatIllegalArgumentException().isThrownBy(built);
            }
        }
    }

    @Test
    void countsTheFirstDayOrNot() {
        LocalDate signing = day("2006-04-07");
        Period threeYears = Period.ofYears(3);
        assertThat(Term.ofLength(threeYears, FIRST_DAY_EXCLUDED).expiryOn(signing, 0))
                .contains(day("2009-04-07"));
        assertThat(Term.ofLength(threeYears, FIRST_DAY_INCLUDED).expiryOn(signing, 0))
                .contains(day("2009-04-06"));
    }

    @Test
    void doesNotTellAnExactEndWithoutACountingRule() {
        LocalDate signing = day("2006-04-07");
        Term term = Term.builder()
                .length(Period.ofYears(3))
                .renewal(Renewal.automatic(YEAR, MONTH_BEFORE))
                .build();
        assertThat(term.expiryOn(signing, 0)).isEmpty();
        assertThat(term.lastDayOfNotice(signing, 0)).isEmpty();
        assertThat(term.termAt(signing, signing)).isEmpty();
        assertThat(term.lastDayByLength(signing)).isEmpty();
        assertThat(term.earliestExpiryOn(signing, 0)).contains(day("2009-04-06"));
        assertThat(term.latestExpiryOn(signing, 0)).contains(day("2009-04-07"));
        assertThat(term.earliestExpiryOn(signing, 2)).contains(day("2011-04-06"));
        assertThat(term.latestExpiryOn(signing, 2)).contains(day("2011-04-07"));
    }

    @Test
    void countsRenewalsFromTheAnchorNeverFromThePreviousEnd() {
        Term term = Term.ofLength(YEAR, FIRST_DAY_INCLUDED).withRenewal(Renewal.automatic(YEAR));
        LocalDate leapDay = day("2020-02-29");
        assertThat(term.expiryOn(leapDay, 0)).contains(day("2021-02-28"));
        assertThat(term.expiryOn(leapDay, 3)).contains(day("2024-02-28"));
        assertThat(term.termAt(leapDay, day("2024-02-29")))
                .contains(new Term.Current(4, DatePeriod.parse("2024-02-29/2025-02-28")));
    }

    @Test
    void countsRenewalsFromTheDayAfterAStatedEnd() {
        Term term = Term.endingOn(PartialDate.of(2017, 3, 31)).withRenewal(Renewal.automatic(YEAR, MONTH_BEFORE));
        LocalDate signing = day("2014-05-12");
        assertThat(term.expiryOn(signing, 0)).contains(day("2017-03-31"));
        assertThat(term.expiryOn(signing, 1)).contains(day("2018-03-31"));
        assertThat(term.expiryOn(signing, 3)).contains(day("2020-03-31"));
        assertThat(term.lastDayOfNotice(signing, 0)).contains(day("2017-02-28"));
        assertThat(term.lastDayOfNotice(signing, 3)).contains(day("2020-02-29"));
    }

    @Test
    void countsRenewalsFromTheDayAfterALengthWithDays() {
        Term term =
                Term.ofLength(Period.ofDays(30), FIRST_DAY_INCLUDED).withRenewal(Renewal.automatic(Period.ofMonths(1)));
        assertThat(term.expiryOn(day("2020-01-01"), 0)).contains(day("2020-01-30"));
        assertThat(term.expiryOn(day("2020-01-01"), 1)).contains(day("2020-02-29"));
        assertThat(term.expiryOn(day("2020-01-01"), 2)).contains(day("2020-03-30"));
    }

    @Test
    void endsOnTheLastDayOfAMonthOrYear() {
        assertThat(Term.endingOn(PartialDate.of(2021, 2)).expiryOn(day("2020-01-01"), 0))
                .contains(day("2021-02-28"));
        assertThat(Term.endingOn(PartialDate.of(2021)).expiryOn(day("2020-01-01"), 0))
                .contains(day("2021-12-31"));
    }

    @Test
    void takesTheEndBeforeTheLengthAndTellsBoth() {
        Term term = Term.ofLength(YEAR, FIRST_DAY_INCLUDED).withEnd(PartialDate.of(2021, 3, 31));
        LocalDate signing = day("2020-04-10");
        assertThat(term.expiryOn(signing, 0)).contains(day("2021-03-31"));
        assertThat(term.lastDayByLength(signing)).contains(day("2021-04-09"));
    }

    @Test
    void hasNoRenewedEndUnlessItIsRenewedByTerms() {
        LocalDate signing = day("2020-04-01");
        Term term = Term.ofLength(YEAR, FIRST_DAY_INCLUDED);
        assertThat(term.expiryOn(signing, 1)).isEmpty();
        assertThat(term.withRenewal(Renewal.none()).expiryOn(signing, 1)).isEmpty();
        assertThat(term.withRenewal(Renewal.evergreen(MONTH_BEFORE)).expiryOn(signing, 1))
                .isEmpty();
        assertThat(term.withRenewal(Renewal.indefinite()).expiryOn(signing, 1)).isEmpty();
        assertThat(term.withRenewal(Renewal.onRequest(YEAR)).expiryOn(signing, 1))
                .contains(day("2022-03-31"));
        assertThat(Term.builder().build().expiryOn(signing, 0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term.expiryOn(signing, -1))
                .withMessage("Number of renewals must not be negative but was -1");
    }

    @Test
    void tellsTheLastDayOfNoticeOfEachSide() {
        Notice ward = Notice.of(Period.ofMonths(3), "甲");
        Notice association = Notice.of(Period.ofMonths(1), "乙");
        Term term = Term.endingOn(PartialDate.of(2017, 3, 31)).withRenewal(Renewal.automatic(YEAR, ward, association));
        LocalDate signing = day("2014-05-12");
        assertThat(term.lastDayOfNotice(signing, 0)).contains(day("2016-12-31"));
        assertThat(term.lastDayOfNotice(signing, 0, "甲")).contains(day("2016-12-31"));
        assertThat(term.lastDayOfNotice(signing, 0, "乙")).contains(day("2017-02-28"));
        assertThat(term.lastDayOfNotice(signing, 0, "丙")).isEmpty();
        Term alike = term.withRenewal(Renewal.automatic(YEAR, MONTH_BEFORE));
        assertThat(alike.lastDayOfNotice(signing, 0, "丙")).contains(day("2017-02-28"));
    }

    @Test
    void tellsNoDayOfNoticeWhereNoneKeepsOffARenewal() {
        LocalDate signing = day("2014-05-12");
        Term term = Term.endingOn(PartialDate.of(2017, 3, 31));
        assertThat(term.lastDayOfNotice(signing, 0)).isEmpty();
        assertThat(term.withRenewal(Renewal.automatic(YEAR)).lastDayOfNotice(signing, 0))
                .isEmpty();
        assertThat(term.withRenewal(Renewal.evergreen(MONTH_BEFORE)).lastDayOfNotice(signing, 0))
                .isEmpty();
        assertThat(term.withRenewal(Renewal.automatic(YEAR, Notice.of(Period.ZERO)))
                        .lastDayOfNotice(signing, 0))
                .contains(day("2017-03-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-11, , ",
        "2014-05-12, 0, 2014-05-12/2017-03-31",
        "2017-03-31, 0, 2014-05-12/2017-03-31",
        "2017-04-01, 1, 2017-04-01/2018-03-31",
        "2020-03-31, 3, 2019-04-01/2020-03-31",
        "9999-03-31, 7982, 9998-04-01/9999-03-31",
        "9999-04-01, , "
    })
    void findsTheTermThatRunsOnADay(LocalDate date, Integer number, String period) {
        Term term = Term.endingOn(PartialDate.of(2017, 3, 31)).withRenewal(Renewal.automatic(YEAR, MONTH_BEFORE));
        Optional<Term.Current> expected =
                Optional.ofNullable(number).map(each -> new Term.Current(each, DatePeriod.parse(period)));
        assertThat(term.termAt(day("2014-05-12"), date)).isEqualTo(expected);
    }

    @Test
    void startsOnItsAnchorThoughThatDayIsNotCounted() {
        Term term = Term.ofLength(YEAR, FIRST_DAY_EXCLUDED).withRenewal(Renewal.automatic(YEAR));
        assertThat(term.termAt(day("2006-04-07"), day("2006-04-07")))
                .contains(new Term.Current(0, DatePeriod.parse("2006-04-07/2007-04-07")));
        assertThat(term.termAt(day("2006-04-07"), day("2007-04-08")))
                .contains(new Term.Current(1, DatePeriod.parse("2007-04-08/2008-04-07")));
    }

    @Test
    void isExtendedAtItsEndWhereTheAnniversaryComesLater() {
        Renewal rolling =
                Renewal.builder().from(Renewal.automatic(YEAR)).rolling(true).build();
        Term term = Term.endingOn(PartialDate.of(2014, 1, 26))
                .withCountingRule(FIRST_DAY_EXCLUDED)
                .withRenewal(rolling);
        assertThat(term.termAt(day("2014-01-26"), day("2015-04-09")))
                .contains(new Term.Current(2, DatePeriod.parse("2015-01-27/2016-01-26")));
    }

    @Test
    void runsOnWithoutAnEndIfEvergreenOrIndefinite() {
        LocalDate signing = day("2020-04-01");
        LocalDate later = day("2031-01-01");
        Term evergreen = Term.ofLength(YEAR, FIRST_DAY_INCLUDED).withRenewal(Renewal.evergreen(MONTH_BEFORE));
        assertThat(evergreen.termAt(signing, signing))
                .contains(new Term.Current(0, DatePeriod.parse("2020-04-01/2021-03-31")));
        assertThat(evergreen.termAt(signing, later)).contains(new Term.Current(1, DatePeriod.parse("2021-04-01/..")));
        Term indefinite = Term.builder().renewal(Renewal.indefinite()).build();
        assertThat(indefinite.termAt(signing, later)).contains(new Term.Current(0, DatePeriod.parse("2020-04-01/..")));
    }

    @Test
    void presumesNoRenewalThatMustBeAskedFor() {
        LocalDate signing = day("2020-04-01");
        Term term = Term.ofLength(YEAR, FIRST_DAY_INCLUDED);
        for (Renewal renewal : List.of(Renewal.none(), Renewal.onRequest(YEAR))) {
            assertThat(term.withRenewal(renewal).termAt(signing, day("2021-03-31")))
                    .isPresent();
            assertThat(term.withRenewal(renewal).termAt(signing, day("2021-04-01")))
                    .isEmpty();
        }
        assertThat(term.termAt(signing, day("2021-04-01"))).isEmpty();
        assertThat(Term.builder().build().termAt(signing, signing)).isEmpty();
    }

    @Test
    void tellsNothingOfATermThatEndsBeforeItStarts() {
        Term term = Term.endingOn(PartialDate.of(2017, 3, 31)).withRenewal(Renewal.automatic(YEAR));
        assertThat(term.termAt(day("2018-01-01"), day("2018-01-01"))).isEmpty();
    }

    @Test
    void neverOverflows() {
        Period longest = Period.ofYears(9999);
        Term term = Term.ofLength(longest, FIRST_DAY_INCLUDED).withRenewal(Renewal.automatic(longest));
        LocalDate signing = day("2020-04-01");
        assertThat(term.expiryOn(signing, 0)).isEmpty();
        assertThat(term.expiryOn(signing, Integer.MAX_VALUE)).isEmpty();
        assertThat(term.termAt(signing, signing)).isEmpty();
        Term days = Term.ofLength(Period.ofDays(1), FIRST_DAY_INCLUDED)
                .withRenewal(Renewal.automatic(Period.ofDays(3_000_000)));
        assertThat(days.expiryOn(signing, Integer.MAX_VALUE)).isEmpty();
        Term daily = days.withRenewal(Renewal.automatic(Period.ofDays(1)));
        assertThat(daily.termAt(day("0001-01-01"), day("9999-12-31")))
                .contains(new Term.Current(3_652_058, DatePeriod.parse("9999-12-31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1M", "P10000Y", "P2147483647D"})
    void refusesALengthThatIsNone(Period length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder().length(length).build())
                .withMessageStartingWith("Length of a term must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renewal.automatic(length))
                .withMessageStartingWith("Length of a renewal must");
        assertThatIllegalArgumentException().isThrownBy(() -> Renewal.onRequest(length));
    }

    @Test
    void refusesANoticeAfterTheEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notice.of(Period.ofMonths(-1)))
                .withMessage("Notice must not be negative but was P-1M");
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Current(-1, DatePeriod.parse("2017")));
    }

    @Test
    void showsItsPartsToRules() {
        Renewal renewal = Renewal.automatic(YEAR, MONTH_BEFORE);
        Term term = Term.ofLength(Period.ofYears(3), FIRST_DAY_EXCLUDED)
                .withRenewal(renewal)
                .withAsWritten("締結の日から3年間");
        assertThat(term.getLength()).contains(Period.ofYears(3));
        assertThat(term.getEnd()).isEmpty();
        assertThat(term.getCountingRule()).contains(FIRST_DAY_EXCLUDED);
        assertThat(term.getAsWritten()).contains("締結の日から3年間");
        assertThat(term.getRenewal()).contains(renewal);
        assertThat(renewal.getLength()).contains(YEAR);
        assertThat(renewal.getNotices()).containsExactly(MONTH_BEFORE);
        assertThat(renewal.isOpenEnded()).isFalse();
        assertThat(Renewal.none().getLength()).isEmpty();
        assertThat(Renewal.none().getNotices()).isEmpty();
        assertThat(Renewal.evergreen(MONTH_BEFORE).getNotices()).containsExactly(MONTH_BEFORE);
        assertThat(Renewal.indefinite().isOpenEnded()).isTrue();
        assertThat(Renewal.onRequest(YEAR).getLength()).contains(YEAR);
    }

    @Test
    void isEqualByItsParts() {
        Term term = Term.ofLength(YEAR, FIRST_DAY_INCLUDED).withRenewal(Renewal.automatic(YEAR, MONTH_BEFORE));
        Term same = Term.builder()
                .renewal(Renewal.automatic(YEAR, Notice.of(Period.ofMonths(1))))
                .countingRule(FIRST_DAY_INCLUDED)
                .length(YEAR)
                .build();
        assertThat(term).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(term.withLength(Period.ofYears(2)));
        assertThat(term.withCountingRule(FIRST_DAY_EXCLUDED)).isNotEqualTo(term);
    }
}
