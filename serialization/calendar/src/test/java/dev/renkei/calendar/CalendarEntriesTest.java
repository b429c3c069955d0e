package dev.renkei.calendar;

import static dev.renkei.calendar.Calendars.OPTIONS;
import static dev.renkei.calendar.Calendars.agreement;
import static dev.renkei.calendar.Calendars.entries;
import static dev.renkei.calendar.Calendars.lines;
import static dev.renkei.calendar.Calendars.register;
import static dev.renkei.calendar.Calendars.summary;
import static dev.renkei.calendar.Calendars.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.TermEvent;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarEntriesTest {

    private static final Notice ONE_MONTH = Notice.of(Period.ofMonths(1));

    private static Agreement renewed(Renewal renewal) {
        return agreement("a").term(term(2).withRenewal(renewal)).build();
    }

    private static List<LocalDate> days(Agreement agreement, EntryKind kind) {
        return entries(agreement, kind).stream().map(CalendarEntry::date).toList();
    }

    // -------------------------------------------------------------------------------------------------- terms

    @Test
    void termThatNothingRenewsEndsTheAgreement() {
        CalendarEntry end = entries(renewed(Renewal.none()), EntryKind.END).get(0);
        assertThat(end.date()).isEqualTo("2027-03-31");
        assertThat(summary(end)).isEqualTo("【終了】包括連携協定");
        assertThat(end).hasToString("CalendarEntry[2027-03-31, Ends: 包括連携協定]");
        assertThat(lines(end, Locale.JAPANESE))
                .containsExactly("協定は2027年3月31日（水）をもって終了します。", "協定：包括連携協定", "当事者：大阪府、大阪いずみ市民生活協同組合", "協定番号：a");
    }

    @Test
    void earlyTerminationIsTheEnd() {
        Agreement terminated = agreement("a")
                .term(term(2).withRenewal(Renewal.automatic(Period.ofYears(1))))
                .terminatedOn(StatedDate.of(PartialDate.of(2027, 9, 30)))
                .build();
        assertThat(days(terminated, EntryKind.END)).containsExactly(LocalDate.of(2027, 9, 30));
        assertThat(days(terminated, EntryKind.RENEWAL)).containsExactly(LocalDate.of(2027, 4, 1));
    }

    @Test
    void noticeOfTerminationWithoutALastDayEndsTheRenewalsAndSaysSo() {
        Agreement noticed = agreement("a")
                .term(term(2).withRenewal(Renewal.automatic(Period.ofYears(1), ONE_MONTH)))
                .addTermEvent(TermEvent.builder()
                        .kind(TermEvent.Kind.TERMINATION_NOTICED)
                        .on(StatedDate.of(LocalDate.of(2027, 6, 1)))
                        .build())
                .build();
        CalendarEntry end = entries(noticed, EntryKind.END).get(0);
        assertThat(end.date()).isEqualTo("2027-06-01");
        assertThat(lines(end, Locale.JAPANESE)).startsWith("解約の予告がありましたが、終了の日は示されていません。協定が終了しうる最も早い日を示しています。");
        assertThat(days(noticed, EntryKind.RENEWAL)).containsExactly(LocalDate.of(2027, 4, 1));
        assertThat(days(noticed, EntryKind.NOTICE)).containsExactly(LocalDate.of(2027, 2, 28));
    }

    @Test
    void endOfWhichOnlyTheMonthIsKnownIsTheFirstPossibleDayAndSaysSo() {
        Agreement terminated = agreement("a")
                .terminatedOn(StatedDate.of(PartialDate.of(2027, 9)))
                .build();
        CalendarEntry end = entries(terminated, EntryKind.END).get(0);
        assertThat(end.date()).isEqualTo("2027-09-01");
        assertThat(lines(end, Locale.JAPANESE)).contains("正確な日は分かりません。2027年9月30日（木）まで続く可能性があります。");
    }

    @Test
    void renewalBySilenceIsOnTheDayAfterEachTerm() {
        List<CalendarEntry> renewals =
                entries(renewed(Renewal.automatic(Period.ofYears(1), ONE_MONTH)), EntryKind.RENEWAL);
        assertThat(renewals)
                .extracting(CalendarEntry::date)
                .containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 4, 1));
        assertThat(lines(renewals.get(0), Locale.JAPANESE))
                .startsWith("期限までに通知がなければ、2027年4月1日（木）に自動更新されます。", "更新後の期間は2028年3月31日（金）までです。");
        assertThat(lines(renewals.get(0), Locale.ENGLISH))
                .startsWith(
                        "The agreement is renewed on 1 April 2027 (Thursday) unless a party has given notice in time.",
                        "The new term ends on 31 March 2028 (Friday).");
    }

    @Test
    void noticeSaysWhatToDoUntilWhenAndWhatHappensOtherwise() {
        Agreement agreement = renewed(Renewal.automatic(Period.ofYears(1), ONE_MONTH));
        CalendarEntry notice = entries(agreement, EntryKind.NOTICE).get(0);
        assertThat(notice.date()).isEqualTo("2027-02-28");
        assertThat(summary(notice)).isEqualTo("【更新しない旨の通知期限】包括連携協定");
        assertThat(lines(notice, Locale.JAPANESE))
                .startsWith(
                        "更新しない場合は、2027年2月28日（日）までに相手方に通知してください。",
                        "現在の期間は2027年3月31日（水）までです。",
                        "通知がなければ、2028年3月31日（金）まで自動的に更新されます。");
    }

    @Test
    void deadlineOnAClosedDayStaysAndNamesTheLastWorkingDayBefore() {
        Agreement agreement = renewed(Renewal.automatic(Period.ofYears(1), ONE_MONTH));
        CalendarEntry notice = entries(agreement, EntryKind.NOTICE).get(0);
        assertThat(lines(notice, Locale.JAPANESE))
                .contains("2027年2月28日（日）は閉庁日です。直前の開庁日は2027年2月26日（金）です（参考）。"
                        + "閉庁日であることによって、期限が当然に動くわけではありません（民法第142条参照）。");
        assertThat(lines(notice, Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("Offices are closed on 28 February 2027 (Sunday); "
                        + "the last working day before is 26 February 2027 (Friday)."));
    }

    @Test
    void officeWithItsOwnDaysDecidesWhatIsClosed() {
        Agreement agreement = renewed(Renewal.automatic(Period.ofYears(1), ONE_MONTH));
        RenkeiCalendar calendar = RenkeiCalendar.of(
                agreement, OPTIONS.withKinds(List.of(EntryKind.NOTICE)).withOfficeDays(date -> true));
        assertThat(lines(calendar.getEntries().get(0), Locale.JAPANESE)).noneMatch(line -> line.contains("閉庁日"));
    }

    @Test
    void noticeOfASideNamesItsParties() {
        Notice own = Notice.builder()
                .lead(Period.ofMonths(3))
                .side("甲")
                .inWriting(true)
                .build();
        Agreement agreement = Agreement.builder()
                .from(renewed(Renewal.automatic(Period.ofYears(1), own)))
                .parties(List.of(Party.builder().from(Party.of("大阪府")).role("甲").build(), Party.of("大阪いずみ市民生活協同組合")))
                .build();
        assertThat(lines(entries(agreement, EntryKind.NOTICE).get(0), Locale.JAPANESE))
                .contains("通知は書面によります。", "対象：甲（大阪府）");
    }

    @Test
    void renewalOnRequestHasADayByWhichToRequestItAndAnEndOfTheTerm() {
        Agreement agreement = renewed(Renewal.onRequest(Period.ofYears(1), ONE_MONTH));
        CalendarEntry request = entries(agreement, EntryKind.REQUEST).get(0);
        assertThat(request.date()).isEqualTo("2027-02-28");
        assertThat(lines(request, Locale.JAPANESE))
                .startsWith(
                        "更新を希望する場合は、2027年2月28日（日）までに申し出てください。",
                        "現在の期間は2027年3月31日（水）までです。",
                        "申出がなければ、協定は2027年3月31日（水）で終了します。");
        assertThat(days(agreement, EntryKind.EXPIRY)).containsExactly(LocalDate.of(2027, 3, 31));
        assertThat(days(agreement, EntryKind.END)).isEmpty();
    }

    @Test
    void agreementThatContinuesWithoutEndSaysSoAfterItsTerm() {
        CalendarEntry renewal =
                entries(renewed(Renewal.evergreen()), EntryKind.RENEWAL).get(0);
        assertThat(renewal.date()).isEqualTo("2027-04-01");
        assertThat(summary(renewal)).isEqualTo("【継続】包括連携協定");
        assertThat(lines(renewal, Locale.JAPANESE)).startsWith("2027年4月1日（木）以降は、当事者が終了させるまで継続します。");
    }

    @Test
    void rollingTermIsRenewedAtEachAnniversary() {
        Renewal rolling = Renewal.builder()
                .from(Renewal.automatic(Period.ofYears(1)))
                .rolling(true)
                .build();
        Agreement agreement = agreement("a").term(term(3).withRenewal(rolling)).build();
        List<CalendarEntry> renewals = entries(agreement, EntryKind.RENEWAL);
        assertThat(renewals)
                .extracting(CalendarEntry::date)
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1), LocalDate.of(2028, 4, 1));
        assertThat(lines(renewals.get(0), Locale.JAPANESE)).contains("更新後の期間は2029年3月31日（土）までです。");
    }

    @Test
    void termThatDoesNotSayWhetherItsFirstDayCountsHasTheEarlierDay() {
        Term unclear = Term.builder()
                .length(Period.ofYears(2))
                .renewal(Renewal.automatic(Period.ofYears(1), ONE_MONTH))
                .build();
        Agreement agreement = agreement("a").term(unclear).build();
        assertThat(days(agreement, EntryKind.RENEWAL)).startsWith(LocalDate.of(2027, 4, 1));
        assertThat(lines(entries(agreement, EntryKind.RENEWAL).get(0), Locale.JAPANESE))
                .contains("初日を算入するかどうかが協定に示されていません。考えられる２日のうち早い日を示しています。");
        assertThat(days(agreement, EntryKind.NOTICE)).startsWith(LocalDate.of(2027, 2, 28));
    }

    // ------------------------------------------------------------------------------------- duties and others

    @Test
    void reviewIsDueAndKeepsItsEntryWhenItWasDone() {
        Duty review = Duty.builder()
                .kind(Duty.Kind.REVIEW)
                .title("取組の検証")
                .addPartyId("city")
                .dueOn(StatedDate.of(PartialDate.of(2027, 3, 31)))
                .interval(Period.ofYears(1))
                .addDoneOn(StatedDate.of(PartialDate.of(2027, 3, 20)))
                .build();
        Agreement agreement = agreement("a")
                .parties(
                        List.of(Party.builder().from(Party.of("大阪府")).id("city").build(), Party.of("大阪いずみ市民生活協同組合")))
                .addDuty(review)
                .build();
        List<CalendarEntry> reviews = RenkeiCalendar.of(
                        agreement, OPTIONS.withKinds(List.of(EntryKind.REVIEW)).withAlarm(Period.ofDays(30)))
                .getEntries();
        assertThat(reviews).extracting(Calendars::summary).startsWith("【済】取組の検証：包括連携協定", "【期限】取組の検証：包括連携協定");
        assertThat(reviews.get(0).alarmDays()).isEmpty();
        assertThat(reviews.get(1).date()).isEqualTo("2028-03-31");
        assertThat(reviews.get(1).alarmDays()).containsExactly(LocalDate.of(2028, 3, 1));
        assertThat(lines(reviews.get(1), Locale.JAPANESE)).startsWith("取組の検証：2028年3月31日（金）までに行ってください。", "担当：大阪府");
    }

    @Test
    void dutyHasItsKindAsName() {
        Agreement agreement = agreement("a")
                .addDuty(Duty.builder()
                        .kind(Duty.Kind.REPORT)
                        .dueOn(StatedDate.of(PartialDate.of(2027, 5, 31)))
                        .build())
                .addDuty(Duty.builder()
                        .kind(Duty.Kind.DRILL)
                        .dueOn(StatedDate.of(PartialDate.of(2027, 9, 1)))
                        .build())
                .build();
        assertThat(summary(entries(agreement, EntryKind.REPORT).get(0)))
                .isEqualTo("【期限】" + Duty.Kind.REPORT.getLabel(Locale.JAPANESE) + "：包括連携協定");
        assertThat(days(agreement, EntryKind.DUTY)).containsExactly(LocalDate.of(2027, 9, 1));
    }

    @Test
    void planEndsWithItsPeriod() {
        Agreement agreement = agreement("a")
                .addPlan(Plan.builder()
                        .title("第2期計画")
                        .period(StatedPeriod.of(DatePeriod.between(FiscalYear.of(2026), FiscalYear.of(2028))))
                        .build())
                .build();
        CalendarEntry end = entries(agreement, EntryKind.PLAN_END).get(0);
        assertThat(end.date()).isEqualTo("2029-03-31");
        assertThat(lines(end, Locale.JAPANESE)).startsWith("計画期間（第2期計画）は2029年3月31日（土）で終わります。次期計画の準備を確認してください。");
    }

    @Test
    void planThatGoesOnAfterTheAgreementHasEndedHasNoNextOne() {
        Agreement agreement = agreement("a")
                .terminatedOn(StatedDate.of(PartialDate.of(2027, 3, 31)))
                .addPlan(Plan.builder()
                        .period(StatedPeriod.of(DatePeriod.between(FiscalYear.of(2026), FiscalYear.of(2026))))
                        .build())
                .addPlan(Plan.builder()
                        .period(StatedPeriod.of(DatePeriod.between(FiscalYear.of(2026), FiscalYear.of(2028))))
                        .build())
                .build();
        assertThat(days(agreement, EntryKind.PLAN_END)).containsExactly(LocalDate.of(2027, 3, 31));
    }

    @Test
    void noNoticeIsDueAfterTheRenewalWasRefused() {
        Agreement agreement = renewed(Renewal.automatic(Period.ofYears(1), ONE_MONTH));
        Agreement refused = Agreement.builder()
                .from(agreement)
                .addTermEvent(TermEvent.builder()
                        .kind(TermEvent.Kind.RENEWAL_REFUSED)
                        .on(StatedDate.of(PartialDate.of(2026, 12, 1)))
                        .build())
                .build();
        assertThat(days(agreement, EntryKind.NOTICE)).contains(LocalDate.of(2027, 2, 28));
        assertThat(days(refused, EntryKind.NOTICE)).isEmpty();
    }

    @Test
    void anniversariesAreTheFirstAndEveryFifth() {
        RenkeiCalendar calendar = RenkeiCalendar.of(
                agreement("a").build(),
                OPTIONS.withKinds(List.of(EntryKind.ANNIVERSARY)).withLastDay(LocalDate.of(2035, 12, 31)));
        assertThat(calendar.getEntries())
                .extracting(Calendars::summary)
                .containsExactly("【締結1周年】包括連携協定", "【締結5周年】包括連携協定", "【締結10周年】包括連携協定");
    }

    @Test
    void agreementThatHasEndedHasNoAnniversary() {
        Agreement ended = agreement("a")
                .concludedOn(StatedDate.of(PartialDate.of(2017, 4, 1)))
                .term(Term.ofLength(Period.ofYears(9), CountingRule.FIRST_DAY_INCLUDED))
                .build();
        assertThat(days(ended, EntryKind.ANNIVERSARY)).isEmpty();
    }

    // ------------------------------------------------------------------------------------------------ window

    @Test
    void windowBeginsWithTheFiscalYearAndHasThree() {
        Agreement agreement = agreement("a")
                .concludedOn(StatedDate.of(PartialDate.of(2020, 4, 1)))
                .term(term(1).withRenewal(Renewal.automatic(Period.ofYears(1))))
                .build();
        Clock march = Clock.fixed(Instant.parse("2027-03-31T14:59:59Z"), ZoneOffset.UTC);
        Clock april = Clock.fixed(Instant.parse("2027-03-31T15:00:00Z"), ZoneOffset.UTC);
        CalendarOptions options = CalendarOptions.standard().withKinds(List.of(EntryKind.RENEWAL));
        assertThat(RenkeiCalendar.of(agreement, options.withClock(march)).getEntries())
                .extracting(entry -> entry.date().getYear())
                .containsExactly(2026, 2027, 2028);
        assertThat(RenkeiCalendar.of(agreement, options.withClock(april)).getEntries())
                .extracting(entry -> entry.date().getYear())
                .containsExactly(2027, 2028, 2029);
    }

    @Test
    void firstAndLastDayAreIncluded() {
        Agreement agreement = renewed(Renewal.none());
        LocalDate end = LocalDate.of(2027, 3, 31);
        assertThat(RenkeiCalendar.of(agreement, OPTIONS.withFirstDay(end).withLastDay(end))
                        .getEntries())
                .hasSize(1);
        assertThat(RenkeiCalendar.of(agreement, OPTIONS.withFirstDay(end.plusDays(1)))
                        .getEntries())
                .isEmpty();
    }

    @Test
    void daysOutsideTheCalendarAreRefused() {
        assertThatThrownBy(() -> OPTIONS.withLastDay(LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Year of a day must be from 1 to 9999 but was +999999999-12-31");
        CalendarOptions reversed =
                OPTIONS.withFirstDay(LocalDate.of(2028, 1, 1)).withLastDay(LocalDate.of(2027, 1, 1));
        assertThatThrownBy(
                        () -> RenkeiCalendar.of(Agreement.builder().title("協定").build(), reversed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Calendar must not end before it begins but was 2028-01-01/2027-01-01");
        assertThatThrownBy(() -> OPTIONS.withFirstDay(LocalDate.of(0, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void alarmAfterTheDayIsRefused() {
        assertThatThrownBy(() -> OPTIONS.withAlarm(Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Alarm must not be after the day of the entry but was P-1D");
        assertThatThrownBy(() -> OPTIONS.withAlarm(Period.ofYears(Integer.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Alarm must be at most 9999 years ahead but was P2147483647Y");
    }

    @Test
    void alarmOfAMonthIsOnTheCorrespondingDay() {
        assertThat(OPTIONS.withAlarm(Period.ofMonths(1))
                        .withAlarm(Period.ofDays(7))
                        .alarmDaysBefore(LocalDate.of(2027, 3, 31)))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 24));
    }

    // ---------------------------------------------------------------------------------------------- register

    @Test
    void supersededAgreementHasNoEntriesFromThen() {
        Agreement old = renewed(Renewal.automatic(Period.ofYears(1), ONE_MONTH));
        Agreement successor = agreement("b")
                .title("新しい協定")
                .concludedOn(StatedDate.of(PartialDate.of(2027, 6, 1)))
                .addRelation(Relation.builder()
                        .kind(Relation.Kind.SUPERSEDES)
                        .agreementId("a")
                        .build())
                .build();
        assertThat(RenkeiCalendar.of(
                                register(old, successor),
                                OPTIONS.withKinds(List.of(EntryKind.RENEWAL, EntryKind.NOTICE)))
                        .getEntries())
                .extracting(CalendarEntry::date)
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 4, 1));
    }

    @Test
    void entriesAreInChronologicalOrder() {
        RenkeiCalendar calendar = RenkeiCalendar.of(
                register(
                        renewed(Renewal.automatic(Period.ofYears(1), ONE_MONTH)),
                        agreement("b").term(term(2)).build()),
                OPTIONS);
        assertThat(calendar.getEntries()).extracting(CalendarEntry::date).isSorted();
        assertThat(calendar).hasToString("RenkeiCalendar[NOTICE 3, RENEWAL 2, END 1, ANNIVERSARY 2]");
    }

    @Test
    void severalCalendarsBecomeOneWithoutRepetition() {
        RenkeiCalendar one =
                RenkeiCalendar.of(register(agreement("a").term(term(2)).build()), OPTIONS);
        RenkeiCalendar both = RenkeiCalendar.of(
                register(
                        agreement("a").term(term(2)).build(),
                        agreement("b").term(term(2)).build()),
                OPTIONS);
        assertThat(RenkeiCalendar.ofAll(List.of(one, both)).getEntries())
                .hasSameSizeAs(both.getEntries())
                .containsAll(one.getEntries());
        assertThatThrownBy(() -> RenkeiCalendar.ofAll(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreementsOfOneIdentifierFromTwoSourcesKeepTheirEntries() {
        Agreement two = agreement("a").term(term(2)).build();
        Agreement three = agreement("a").term(term(3)).build();
        List<CalendarEntry> entries = RenkeiCalendar.ofAll(Stream.of(two, three, two, three)
                        .map(each -> RenkeiCalendar.of(each, OPTIONS.withKinds(List.of(EntryKind.END))))
                        .toList())
                .getEntries();
        assertThat(entries)
                .extracting(CalendarEntry::date)
                .containsExactly(LocalDate.of(2027, 3, 31), LocalDate.of(2028, 3, 31));
        assertThat(entries).extracting(CalendarEntry::uid).doesNotHaveDuplicates();
    }
}
