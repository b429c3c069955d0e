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
        "令和4年4月1日から期間の定めなし, 2022-04-01, -, -, INDEFINITE",
        "'This Agreement shall remain in force for three (3) years from the date of signature and shall be automatically renewed "
                + "for successive periods of one (1) year unless either Party gives written notice at least three months before expiry.', "
                + "-, P3Y, -, AUTOMATIC P1Y <P3M",
        "This MoU is valid until 31 March 2027 and may be extended by mutual written agreement., -, -, 2027-03-31, ON_REQUEST",
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
        "締結の日から１年を経過する日の属する年度の末日まで。以後１年ごとに自動更新, 締結の日から１年を経過する日の属する年度の末日まで",
        "３年間（最長５年まで延長可）, ５年",
        "令和7年3月31日まで（令和10年3月31日まで延長）, 令和10年3月31日",
        "5年間（令和4年4月1日～令和8年3月31日）, 5年間",
        "令和10年3月31日まで。甲は3か月前、乙は1か月前までに申出がないときは更新, 3か月前",
        "1年間とする。甲又は乙は、３か月前までに書面で通知することにより、本協定を解除することができる。, ３か月前",
        "自動更新する。３か月前までに通知して解除することができる。, ３か月前",
        "定めなし（3か月前の申出で解除可）, （3か月前の申出で解除可）",
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
