package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.text.WordingMatch;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPartsTest {

    @ParameterizedTest
    @CsvSource({
        "異議の申出がないときは、自動的に１年間更新し、以後も同様とする, AUTOMATIC, P1Y, AGREES",
        "期間満了の１か月前までに特段の意思表示がない限り１年間延長する, AUTOMATIC, P1Y, AGREES",
        "双方いずれからも申入れなき場合は同一条件で更新, AUTOMATIC, P1Y, AGREES",
        "終了の通知をした場合を除き、更に12か月継続する, AUTOMATIC, P1Y, AGREES",
        "更新しない旨の申出がないときは２年間更新する, AUTOMATIC, P1Y, DIFFERS",
        "期間満了後は自動更新とする, ON_REQUEST, P1Y, DIFFERS",
        "期間満了後は自動更新とする, NONE, -, DIFFERS",
        "自動更新は行わない, NONE, -, AGREES",
        "更新しないものとする, AUTOMATIC, P1Y, DIFFERS",
        "双方の協議により更新することができる, ON_REQUEST, P1Y, AGREES",
        "双方の協議により更新することができる, AUTOMATIC, P1Y, DIFFERS",
        "期間満了の１か月前までに申し出があったときは１年間更新する, ON_REQUEST, P1Y, AGREES",
        "合意により延長することができる, NONE, -, DIFFERS",
        "期間の定めはない, INDEFINITE, -, AGREES",
        "期間の定めはない, AUTOMATIC, P1Y, DIFFERS",
        "定めなし, INDEFINITE, -, AGREES",
        "定め無し, INDEFINITE, -, AGREES",
        "期限なし, INDEFINITE, -, AGREES",
        "永年, INDEFINITE, -, AGREES",
        "永続的, INDEFINITE, -, AGREES",
        "永年勤続者の表彰, INDEFINITE, -, NOT_READ",
        "更新の定めなし, INDEFINITE, -, NOT_READ",
        "解約の申入れがあるまで有効とする, EVERGREEN, -, AGREES",
        "更新については別に定める, AUTOMATIC, P1Y, NOT_READ",
        "shall be automatically renewed for successive periods, AUTOMATIC, P1Y, AGREES",
        "shall continue unless either party gives written notice, ON_REQUEST, P1Y, DIFFERS",
        "may be renewed by mutual consent, ON_REQUEST, P1Y, AGREES",
        "may be renewed by mutual consent, AUTOMATIC, P1Y, DIFFERS",
        "may be renewed for a further five years by mutual consent, ON_REQUEST, P5Y, AGREES",
        "may be renewed for a further five years by mutual consent, ON_REQUEST, P3Y, DIFFERS",
        "有（１年）, UNSTATED, P1Y, AGREES",
        "有（１年）, UNSTATED, P2Y, DIFFERS",
        "以後１年間ずつ更新, UNSTATED, P1Y, AGREES",
        "以後１年間ずつ自動更新, UNSTATED, P1Y, DIFFERS",
        "双方から異論が出ない場合は更新する, AUTOMATIC, -, AGREES",
        "特段の事情がない限り１年ごとに更新する, ON_REQUEST, P1Y, DIFFERS",
        "更新を妨げない, ON_REQUEST, -, AGREES",
        "更新を妨げない, AUTOMATIC, -, DIFFERS",
        "更新の意思がある場合は申し出るものとする, ON_REQUEST, -, AGREES",
        "破棄を申し出るまで継続する, EVERGREEN, -, AGREES",
        "解除の申出があったときまで効力を有する, EVERGREEN, -, AGREES",
        "通告の日から２年を経過した日に効力を失う, EVERGREEN, -, AGREES",
        "通告の日から２年を経過した日に効力を失う, NONE, -, DIFFERS",
        "有効期間は１年間とし、解約の通知の日から３か月で失効する, NONE, -, NOT_READ",
        "期間は特に定めない, INDEFINITE, -, AGREES",
        "有効期間については、定めないものとする, NONE, -, DIFFERS",
        "期間を定めない場合, INDEFINITE, -, NOT_READ",
        "期間満了をもって終了し、更新はない, NONE, -, AGREES",
        "期間満了により自動的に終了する, NONE, -, AGREES",
        "期間満了により自動的に終了する, AUTOMATIC, -, DIFFERS",
        "自動更新規定なし, NONE, -, AGREES",
        "no automatic renewal, NONE, -, AGREES",
        "is not renewable, ON_REQUEST, -, DIFFERS",
        "renewable by agreement of both sides, ON_REQUEST, -, AGREES",
        "The Parties may renew this MOU, AUTOMATIC, -, DIFFERS",
        "'until March 31, 2024, unless sooner terminated', NONE, -, NOT_READ",
        "The Agreement has no expiration date, INDEFINITE, -, AGREES",
        "continues until either party gives notice, EVERGREEN, -, AGREES",
        "automatically renewed from year to year, AUTOMATIC, P1Y, AGREES",
        "automatically renewed from year to year, AUTOMATIC, P3Y, DIFFERS",
        "更新しない, UNSTATED, -, DIFFERS",
        "別に定める, UNSTATED, -, NOT_READ",
    })
    void comparesTheWordsOfARenewalWithItsKindAndLength(
            String words, Renewal.Kind kind, String length, WordingMatch match) {
        Renewal renewal = Renewal.builder()
                .kind(kind)
                .length(Optional.of(length).filter(text -> !text.equals("-")).map(Period::parse))
                .asWritten(words)
                .build();

        assertThat(renewal.compareAsWritten()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "期間満了日の３か月前までに書面により, P3M, -, AGREES",
        "期間満了の三月前までに, P3M, -, AGREES",
        "少なくとも90日前に, P90D, -, AGREES",
        "少なくとも90日前に, P3M, -, DIFFERS",
        "期間満了の１か月前までに, P3M, -, DIFFERS",
        "１年前までに, P12M, -, AGREES",
        "令和５年12月28日までに, -, 2023-12-28, AGREES",
        "令和５年12月末日までに, -, 2023-12-31, AGREES",
        "令和５年12月28日までに, -, 2023-12-31, DIFFERS",
        "あらかじめ, P1M, -, NOT_READ",
        "at least six (6) months prior to expiry, P6M, -, AGREES",
        "at least six months before the end of the term, P3M, -, DIFFERS",
        "ninety days' written notice, P90D, -, AGREES",
        "ninety days’ prior written notice, P30D, -, DIFFERS",
        "６月以上の予告期間をもって, P6M, -, AGREES",
        "'by February 28, 2022', -, 2022-02-28, AGREES",
        "'by February 28, 2022', -, 2022-02-27, DIFFERS",
        "in due time, P30D, -, NOT_READ",
    })
    void comparesTheWordsOfANoticeWithItsTimeOrDay(String words, String lead, String day, WordingMatch match) {
        Notice notice = Notice.builder()
                .lead(Optional.of(lead).filter(text -> !text.equals("-")).map(Period::parse))
                .lastDay(Optional.of(day).filter(text -> !text.equals("-")).map(PartialDate::parse))
                .asWritten(words)
                .build();

        assertThat(notice.compareAsWritten()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "いつでも１か月前の予告により解約できる, P1M, -, AGREES",
        "いつでも１か月前の予告により解約できる, P2M, -, DIFFERS",
        "３か月の予告期間をおいて, P3M, -, AGREES",
        "催告後30日以内に是正されないとき, -, P30D, AGREES",
        "催告後30日以内に是正されないとき, -, P14D, DIFFERS",
        "やむを得ない事由があるとき, P1M, -, NOT_READ",
        "at any time by giving thirty days' written notice, P30D, -, AGREES",
        "at any time by giving a month's notice, P30D, -, DIFFERS",
        "通告があった日から起算して２年を経過した日に効力を失う, P2Y, -, AGREES",
        "通告があった日から起算して２年を経過した日に効力を失う, P1Y, -, DIFFERS",
        "解約の申入れから３月後に終了する, P1M, -, DIFFERS",
        "是正を求める通知の日から30日以内に是正されないとき, -, P14D, DIFFERS",
        "14日以上の期間を定めて催告し、なお履行しないとき, -, P30D, DIFFERS",
        "six months after receipt of the notice, P3M, -, DIFFERS",
        "not remedied within thirty (30) days after notice, -, P30D, AGREES",
        "if a breach is not cured within thirty (30) days, -, P30D, AGREES",
        "if a breach is not cured within a period of two weeks, -, P30D, DIFFERS",
    })
    void comparesTheWordsOfATerminationWithItsTimes(String words, String lead, String cure, WordingMatch match) {
        TerminationRight.Builder right = TerminationRight.builder().asWritten(words);
        Optional.of(lead)
                .filter(text -> !text.equals("-"))
                .map(Period::parse)
                .ifPresent(length -> right.addNotice(Notice.of(length)));
        Optional.of(cure).filter(text -> !text.equals("-")).map(Period::parse).ifPresent(right::curePeriod);

        assertThat(right.build().compareAsWritten()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-10, P1M, 2024-05-10",
        "2024-01-31, P1M, 2024-02-29",
        "2023-01-31, P1M, 2023-02-28",
        "2024-02-29, P1M, 2024-03-31",
        "2024-03-30, P1M, 2024-04-30",
        "2024-05-31, P3M, 2024-08-31",
        "2024-11-30, P3M, 2025-02-28",
        "2023-08-31, P6M, 2024-02-29",
        "2024-12-31, P6M, 2025-06-30",
        "2024-02-28, P1Y, 2025-02-28",
        "2024-03-15, P30D, 2024-04-14",
        "2024-01-01, P0D, 2024-01-01",
    })
    void anAgreementEndsWhenTheTimeAfterANoticeHasPassed(LocalDate givenOn, Period lead, LocalDate end) {
        assertThat(Notice.of(lead).earliestEndAfter(givenOn)).contains(end);
        assertThat(TerminationRight.atAnyTime(Notice.of(lead)).earliestEndAfter(givenOn, Optional.empty()))
                .contains(end);
    }

    @Test
    void theLongestNoticeOfASideCounts() {
        TerminationRight right =
                TerminationRight.atAnyTime(Notice.of(Period.ofMonths(3), "甲"), Notice.of(Period.ofMonths(1), "乙"));
        LocalDate day = LocalDate.of(2024, 4, 10);

        assertThat(right.earliestEndAfter(day, Optional.of("甲"))).contains(LocalDate.of(2024, 7, 10));
        assertThat(right.earliestEndAfter(day, Optional.of("乙"))).contains(LocalDate.of(2024, 5, 10));
        assertThat(right.earliestEndAfter(day, Optional.of("丙"))).isEmpty();
        assertThat(right.earliestEndAfter(day, Optional.empty())).contains(LocalDate.of(2024, 7, 10));
        assertThat(right.isAtAnyTime()).isTrue();
    }

    @Test
    void comparesTheWordsOfLengthAndEndEachForItself() {
        Term term = Term.builder()
                .length(Period.ofYears(3))
                .lengthAsWritten("三か年")
                .end(PartialDate.of(2027, 3, 31))
                .endAsWritten("令和９年３月31日")
                .build();

        assertThat(term.compareLengthAsWritten()).isEqualTo(WordingMatch.AGREES);
        assertThat(term.compareEndAsWritten()).isEqualTo(WordingMatch.AGREES);
        assertThat(term.withLength(Period.ofYears(2)).compareLengthAsWritten()).isEqualTo(WordingMatch.DIFFERS);
        assertThat(term.withEnd(PartialDate.of(2027, 3, 30)).compareEndAsWritten())
                .isEqualTo(WordingMatch.DIFFERS);
        assertThat(Term.endingOn(PartialDate.of(2027)).compareEndAsWritten()).isEqualTo(WordingMatch.NOT_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "令和７年４月１日から１年間, FIRST_DAY_EXCLUDED, DIFFERS",
        "令和７年４月１日から起算して１年間, FIRST_DAY_EXCLUDED, DIFFERS",
        "令和７年４月１日から１年間, FIRST_DAY_INCLUDED, AGREES",
        "締結の日から１年間, FIRST_DAY_EXCLUDED, AGREES",
        "令和７年４月１日に締結し、その日から１年間, FIRST_DAY_EXCLUDED, AGREES",
    })
    void lengthFromAStatedDayCountsThatDay(String words, CountingRule rule, WordingMatch match) {
        Term term = Term.ofLength(Period.ofYears(1), rule);

        assertThat(Term.builder().from(term).lengthAsWritten(words).build().compareLengthAsWritten())
                .isEqualTo(match);
        assertThat(term.withAsWritten(words).compareAsWritten()).isEqualTo(match);
    }

    @Test
    void namesThePartsOfWhichTheWordsSaySomethingElse() {
        Term term = Term.ofLength(Period.ofYears(1), CountingRule.FIRST_DAY_EXCLUDED)
                .withRenewal(Renewal.automatic(Period.ofYears(2), Notice.of(Period.ofMonths(3))));

        assertThat(term.withAsWritten("令和７年４月１日から１年間").differingParts()).containsExactly(Term.Part.COUNTING_RULE);
        assertThat(term.withAsWritten("締結の日から３年間").differingParts()).containsExactly(Term.Part.LENGTH);
        assertThat(term.withAsWritten("令和10年３月31日まで").differingParts()).containsExactly(Term.Part.END);
        assertThat(term.withAsWritten("１年間。１か月前までに申出がないときは１年間更新する").differingParts())
                .containsExactly(Term.Part.RENEWAL_LENGTH, Term.Part.NOTICE);
        assertThat(term.withAsWritten("１年間。更新しない").differingParts()).containsExactly(Term.Part.RENEWAL_KIND);
        assertThat(term.withAsWritten("締結の日から１年間").differingParts()).isEmpty();
        Renewal twice = Renewal.builder()
                .kind(Renewal.Kind.AUTOMATIC)
                .maxRenewals(2)
                .asWritten("１回に限り自動更新する")
                .build();
        assertThat(twice.differingParts()).containsExactly(Term.Part.MAX_RENEWALS);
        assertThat(term.withRenewal(twice).withAsWritten("１年間。１回に限り自動更新する").differingParts())
                .containsExactly(Term.Part.MAX_RENEWALS);
    }

    @ParameterizedTest
    @CsvSource({
        "更新は１回限りとする, 1",
        "２回を超えない範囲で更新する, 2",
        "一度に限り延長できる, 1",
        "up to two additional one-year terms by renewal, 2",
        "'renewed for successive one (1) year terms, not to exceed three (3) renewals', 3",
        "renew for one additional period of five (5) years, 1",
        "renewable twice, 2",
    })
    void readsHowOftenAnAgreementCanBeRenewed(String words, int number) {
        Renewal.Builder renewal =
                Renewal.builder().kind(Renewal.Kind.ON_REQUEST).asWritten(words);

        assertThat(renewal.maxRenewals(number).build().differingParts()).doesNotContain(Term.Part.MAX_RENEWALS);
        assertThat(renewal.maxRenewals(number + 1).build().differingParts()).contains(Term.Part.MAX_RENEWALS);
        assertThat(renewal.maxRenewals(Optional.<Integer>empty()).build().differingParts())
                .contains(Term.Part.MAX_RENEWALS);
    }

    @ParameterizedTest
    @CsvSource({
        "automatically renewed for successive one (1) year terms",
        "更新後、会議を年２回まで開く。申出がないときは更新する",
        "The parties meet up to two times a year. It is renewed automatically",
    })
    void takesNoOtherNumberForThatOfTheRenewals(String words) {
        assertThat(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .asWritten(words)
                        .build()
                        .differingParts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "前項の規定にかかわらず、３か月前までに書面で通知して解除することができる。, -",
        "解除しようとする日の３か月前までに通知する。, -",
        "Either party may at any time terminate it upon three months' notice., -",
        "満了の３か月前までに解約の申出がないときは更新する。, NOTICE",
        "満了の３か月前までに申出がないときは更新する。解除することができる。, NOTICE",
    })
    void noticeOfATerminationIsNoneOfTheRenewal(String words, String differing) {
        Term term = Term.ofLength(Period.ofYears(1), CountingRule.FIRST_DAY_EXCLUDED)
                .withRenewal(Renewal.automatic(Period.ofYears(1), Notice.of(Period.ofMonths(1))));

        assertThat(term.withAsWritten(words).differingParts().contains(Term.Part.NOTICE))
                .isEqualTo(differing.equals("NOTICE"));
    }

    @Test
    void refusesANumberOfRenewalsThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .maxRenewals(0)
                        .build())
                .withMessage("Number of renewals must be 1 or more but was 0");
    }
}
