package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.time.Renewal.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the words of a term. */
class TermPhraseTest {

    private static String of(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static String renewal(Renewal renewal) {
        String each = renewal.getLength().map(length -> " " + length).orElse("");
        String max = renewal.getMaxRenewals().map(times -> " x" + times).orElse("");
        String leads = String.join(
                "",
                renewal.getNotices().stream()
                        .map(notice -> " <" + notice.getLead().orElseThrow())
                        .toList());
        return renewal.getKind() + each + max + leads;
    }

    @ParameterizedTest
    @CsvSource({
        "この協定の有効期間は、協定締結の日から３年間とする。, -, P3Y, -, -",
        "この協定の有効期間は、令和６年４月１日から令和９年３月31日までとする。, 2024-04-01, -, 2027-03-31, -",
        "'この協定の有効期間は、協定締結の日から３年間とする。ただし、有効期間満了の日の１か月前までに、甲又は乙から書面による申出がないときは、さらに１年間更新するものとし、以後も同様とする。', "
                + "-, P3Y, -, AUTOMATIC P1Y <P1M",
        "'本協定の有効期間は、令和５年10月２日から起算して５年間とし、期間満了の30日前までに双方いずれからも何らの意思表示がない場合は、同一内容で１年間自動的に更新されるものとする。', "
                + "2023-10-02, P5Y, -, AUTOMATIC P1Y <P30D",
        "'契約期間は2024年4月1日から2025年3月31日までとし、期間満了3か月前までに双方異議なき場合、1年間自動延長', 2024-04-01, -, 2025-03-31, AUTOMATIC P1Y <P3M",
        "有効期間は、締結の日から令和７年３月31日までとし、その後は１年ごとに自動更新する。ただし３回に限る。, -, -, 2025-03-31, AUTOMATIC P1Y x3",
        "令和10年3月31日まで。ただし、協議の上、1回に限り3年間延長することができる, -, -, 2028-03-31, ON_REQUEST P3Y x1",
        "'この協定は、協定締結の日からその効力を発し、甲又は乙が文書をもって協定の終了を通知しない限り、その効力を持続するものとする。', -, -, -, EVERGREEN",
        "期間は定めない, -, -, -, INDEFINITE",
        "３年間（更新なし）, -, P3Y, -, NONE",
        "自動更新（1年）, -, -, -, AUTOMATIC P1Y",
        "R4.4.1～R7.3.31　以後1年ごと自動更新, 2022-04-01, -, 2025-03-31, AUTOMATIC P1Y",
        "2020-04-01/2025-03-31, 2020-04-01, -, 2025-03-31, -",
        "令和８年度, FY2026, -, 2027-03-31, -",
        "協定締結の日から令和８年度末まで, -, -, 2027-03-31, -",
        "令和7年4月1日から当分の間, 2025-04-01, -, -, -",
        "令和7年4月1日から当分の間, 2025-04-01, -, -, -",
        "３年間（2024年4月1日～）, 2024-04-01, -, 2027-03-31, -",
        "令和4年4月1日～翌年3月31日まで（1年間）（更新なし）, 2022-04-01, -, 2023-03-31, NONE",
        "令和4年4月1日から期間の定めなし, 2022-04-01, -, -, INDEFINITE",
        "'This Agreement shall remain in force for three (3) years from the date of signature and shall be automatically renewed "
                + "for successive periods of one (1) year unless either Party gives written notice at least three months before expiry.', "
                + "-, P3Y, -, AUTOMATIC P1Y <P3M",
        "This MoU is valid until 31 March 2027 and may be extended by mutual written agreement., -, -, 2027-03-31, ON_REQUEST",
        "この協定は、令和６年４月１日から施行し、令和９年３月31日限りその効力を失う。, 2024-04-01, -, 2027-03-31, -",
        "この協定は、令和９年３月31日をもって終了する。, -, -, 2027-03-31, -",
        "本協定の有効期間は、2022年度から2024年度までとする。, FY2022, -, 2025-03-31, -",
        "本協定は、令和５年４月１日に発効し、５年間効力を有する。, 2023-04-01, P5Y, -, -",
        "令和６年３月31日まで。期間満了前１か月までに申出がないときは、１年間更新する。, -, -, 2024-03-31, AUTOMATIC P1Y <P1M",
        "当初１年間、更新後は３年間, -, P1Y, -, UNSTATED P3Y",
        "協定締結の日から１年間とし、２年目以降は３年ごとに更新する, -, P1Y, -, UNSTATED P3Y",
        "有効期間は１年間とし、その後は合意により１年単位で更新する。, -, P1Y, -, ON_REQUEST P1Y",
        "有効期間は半年とし、以後半年ごとに自動更新する。, -, P6M, -, AUTOMATIC P6M",
        "'The term commences on July 1, 2021 and ends June 30, 2024.', 2021-07-01, -, 2024-06-30, -",
        "'This MoU is effective as of 1 April 2022 and runs for five years.', 2022-04-01, P5Y, -, -",
        "This MoU shall remain in force for three years unless terminated by either Party., -, P3Y, -, -",
        "This MoU shall continue in force until 31 December 2027 unless either party gives notice., -, -, 2027-12-31, -",
        "'This MoU takes effect on 1 May 2022 and remains valid for 5 years.', 2022-05-01, P5Y, -, -",
        "3 years (non-renewable), -, P3Y, -, NONE",
        "It does not extend to other sites. It is valid for 3 years and renewed automatically., -, P3Y, -, AUTOMATIC",
        "3 years (may not be extended), -, P3Y, -, NONE",
        "This MoU is valid for 3 years and terminates automatically., -, P3Y, -, -",
        "This MoU terminates automatically after five years., -, P5Y, -, -",
        "This MoU is valid for two years. It shall not be automatically renewed., -, P2Y, -, NONE",
        "This MoU is valid for two years and does not renew automatically., -, P2Y, -, NONE",
        "This MoU is valid for two years and shall not be extended unless both parties agree., -, P2Y, -, UNSTATED",
    })
    void clauseOrCellIsReadWithItsRenewal(String words, String start, String length, String end, String renewal) {
        Term.Phrase phrase = Term.parsePhrase(words);
        Term term = phrase.term();

        assertThat(of(phrase.start())).isEqualTo(start);
        assertThat(of(term.getLength())).isEqualTo(length);
        assertThat(of(term.getEnd())).isEqualTo(end);
        assertThat(of(term.getRenewal().map(TermPhraseTest::renewal))).isEqualTo(renewal);
        assertThat(phrase.unread()).isEmpty();
        assertThat(term.getAsWritten()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "令和7年3月31日（自動更新）, 令和7年3月31日",
        "毎年3月31日まで（自動更新）, 毎年3月31日まで",
        "約3年（自動更新）, 3年",
        "6か月（2025/3/31）（自動延長）, 2025/3/31",
        "当該年度末（5ヵ年）, 当該年度末",
        "R4.4.1～10年（当該年度末）, 当該年度末",
        "締結の日から１年を経過する日の属する年度の末日まで。以後１年ごとに自動更新, 締結の日から１年を経過する日の属する年度の末日まで",
        "３年間（最長５年まで延長可）, ５年",
        "令和7年3月31日まで（令和10年3月31日まで延長）, 令和10年3月31日",
        "5年間（令和4年4月1日～令和8年3月31日）, 5年間",
        "令和10年3月31日まで。甲は3か月前、乙は1か月前までに申出がないときは更新, 3か月前",
        "1年間とする。甲又は乙は、３か月前までに書面で通知することにより、本協定を解除することができる。, ３か月前",
        "自動更新する。３か月前までに通知して解除することができる。, ３か月前",
        "定めなし（3か月前の申出で解除可）, （3か月前の申出で解除可）",
        "本協定の有効期間は、締結の日から翌年３月31日までとする。ただし、申出がないときは、１年間更新する。, 締結の日から翌年３月31日までとする",
        "令和7年3月31日まで。申出がないときは翌年３月31日まで更新, 申出がないときは翌年３月31日まで更新",
        "令和5年3月31日まで、又は事業の完了の日のいずれか早い日まで, 又は事業の完了の日のいずれか早い日まで",
        "単年度（自動更新）, 単年度",
        "１年間（以後毎年自動更新）, 以後毎年自動更新",
        "３年間（自動更新あり、最大２回）, 最大２回",
        "有効期限：2026年3月31日（自動更新なし）, 有効期限：2026年3月31日",
        "有効期間は１年間とし、自動更新する。ただし、更新は令和10年３月31日までを限度とする。, 令和10年３月31日",
        "有効期間は１年間とし、自動更新する。ただし、令和10年３月31日を超えないものとする。, 令和10年３月31日",
        "有効期間は１年とし、更新することができる。更新期間は通算して５年を超えない。, ５年",
        "甲乙のいずれかが終了を申し出た日から３か月を経過した日までとする。, ３か月",
        "有効期間は３年とする。第５条は満了後１年間有効とする。, １年間",
        "乙は実績を５年間保存するものとし、本協定の有効期間は３年とする。, ５年間",
        "自動更新とするが、３年で見直し, ３年",
        "This MoU is valid for three years unless terminated on 90 days' notice., 90 days' notice",
        "'It remains in force for five years unless terminated on six months'' notice, and may be renewed.', six months' notice",
        "令和5年3月31日まで（自動更新、令和7年3月31日終了）, 令和7年3月31日",
        "令和5年3月31日まで。１年間更新し、最長令和９年３月31日まで更新できる。, 令和９年３月31日",
        "令和8年3月31日まで（最長５年）, ５年",
        "令和５年４月１日から1年以内とする。, 1年",
        "It will be reviewed every two years. This MoU has a term of ten years., two years",
        "'It is in force until 1 January 1985, but at least for five years.', five years",
        "'It may be extended twice, each time for one year.', one year",
    })
    void timeThatTheTermDoesNotHaveIsUnread(String words, String unread) {
        assertThat(Term.parsePhrase(words).unread()).containsExactly(unread);
    }

    @Test
    void lengthFromAStatedDayCountsThatDay() {
        assertThat(Term.parsePhrase("有効期間は、令和６年４月１日から３年間とする。").term().getCountingRule())
                .contains(CountingRule.FIRST_DAY_INCLUDED);
        assertThat(Term.parsePhrase("締結の日から３年間とする。").term().getCountingRule()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "令和7年3月31日",
                "約3年",
                "3年又は5年",
                "3年未満",
                "1～3年",
                "当分の間",
                "５年を超えない範囲で定める",
                "締結日から１年が経過する日の前日まで",
                "第５条は満了後３年間有効に存続する",
                "3年後に見直し",
                "not more than three years",
                "a minimum of three years",
                "approximately three years",
                "three to five years",
                "3-5 years",
                "2+1 years",
                "The parties meet every six months.",
                "締結の日から１年を経過する日の属する年度の末日まで",
                "甲及び乙は協議する",
                "別に定める"
            })
    void wordsThatCanBeMeantInSeveralWaysAreRefused(String words) {
        assertThatExceptionOfType(InvalidDateException.class)
                .isThrownBy(() -> Term.parsePhrase(words))
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("Term.not-said"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和6年2月30日まで", "3年間（令和6年2月30日まで）", "令和6年2月30日から3年間"})
    void dayThatTheCalendarDoesNotHaveIsRefused(String words) {
        assertThatExceptionOfType(InvalidDateException.class)
                .isThrownBy(() -> Term.parsePhrase(words))
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("JapaneseDates.no-such-day"));
    }

    @ParameterizedTest
    @CsvSource({
        "自動更新（１年ごと）, UNSTATED, AUTOMATIC P1Y",
        "満了の３か月前までに申出がなければ１年延長, UNSTATED, AUTOMATIC P1Y <P3M",
        "更新なし, AUTOMATIC, NONE",
        "有, UNSTATED, UNSTATED",
        "有, AUTOMATIC, AUTOMATIC",
        "○（1か月前までに通知）, AUTOMATIC, AUTOMATIC <P1M",
        "1年, UNSTATED, UNSTATED P1Y",
        "1年, ON_REQUEST, ON_REQUEST P1Y",
        "5ヵ年。以後1年毎更新, UNSTATED, UNSTATED P1Y",
    })
    void wordsAboutARenewalAloneAreRead(String words, Kind unsaid, String renewal) {
        Renewal read = Renewal.parsePhrase(words, unsaid).renewal();

        assertThat(renewal(read)).isEqualTo(renewal);
        assertThat(read.getAsWritten()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "別紙", "更新の定めなし"})
    void wordsThatDoNotSpeakOfARenewalAreRefused(String words) {
        assertThatExceptionOfType(InvalidDateException.class)
                .isThrownBy(() -> Renewal.parsePhrase(words))
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("Renewal.not-said"));
    }
}
