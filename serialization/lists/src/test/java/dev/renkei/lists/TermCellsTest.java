package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells say of the term, its renewal and its notices. */
class TermCellsTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private static ListRow row(String headers, String cells) {
        return Lists.read("協定名,締結先,締結日," + headers, "見守り協定,海町,令和7年4月3日," + cells)
                .getRows()
                .get(0);
    }

    private static Agreement read(String headers, String cells) {
        return row(headers, cells).agreement().orElseThrow();
    }

    private static Renewal renewal(String header, String cell) {
        return read("有効期間," + header, "令和8年3月31日まで," + cell)
                .getTerm()
                .flatMap(Term::getRenewal)
                .orElseThrow();
    }

    private static String of(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    // ------------------------------------------------------------------------------------------ terms

    @ParameterizedTest
    @CsvSource({
        "令和10年3月31日まで（期間満了の１か月前までに申出がないときは１年間更新し、以後も同様とする）, -, -, 2028-03-31, AUTOMATIC, P1Y, P1M",
        "令和10年3月31日まで。以後１年間ずつ更新, -, -, 2028-03-31, UNSTATED, P1Y, -",
        "令和10年3月31日まで（2年間の更新あり）, -, -, 2028-03-31, UNSTATED, P2Y, -",
        "令和10年3月31日まで（１年間の自動更新）, -, -, 2028-03-31, AUTOMATIC, P1Y, -",
        "令和10年3月31日まで（以後1年ごとに自動更新）, -, -, 2028-03-31, AUTOMATIC, P1Y, -",
        "平成17年12月1日から平成18年3月31日まで。以後1年毎に自動更新, 2005-12-01, -, 2006-03-31, AUTOMATIC, P1Y, -",
        "令和10年3月31日まで（その後は3年間更新）, -, -, 2028-03-31, UNSTATED, P3Y, -",
        "令和8年度末まで（以後1年間自動延長）, -, -, 2027-03-31, AUTOMATIC, P1Y, -",
        "令和7年4月1日から令和8年3月31日まで（以後、1年間ずつ自動更新）, 2025-04-01, -, 2026-03-31, AUTOMATIC, P1Y, -",
        "R7.4.1～R8.3.31　以後1年ごと自動更新, 2025-04-01, -, 2026-03-31, AUTOMATIC, P1Y, -",
        "令和7年4月1日から令和8年3月31日までとし、申出がない場合は1年延長する, 2025-04-01, -, 2026-03-31, AUTOMATIC, P1Y, -",
        "令和8年3月31日まで。満了の3か月前までに申出がなければ自動更新, -, -, 2026-03-31, AUTOMATIC, -, P3M",
        "5年間。ただし期間満了3か月前までに申出がないときは1年間延長, -, P5Y, -, AUTOMATIC, P1Y, P3M",
        "締結の日から1年間。ただし、期間満了の三月前までに異議の申出がないときは更に1年間更新, -, P1Y, -, AUTOMATIC, P1Y, P3M",
        "締結日から3年間（以降1年毎の自動更新）, -, P3Y, -, AUTOMATIC, P1Y, -",
        "3年間（令和10年3月31日まで）, -, -, 2028-03-31, -, -, -",
        "3年間（更新なし）, -, P3Y, -, NONE, -, -",
        "'\"Five years from signing, renewable for one year\"', -, P5Y, -, ON_REQUEST, P1Y, -",
        "2020-04-01 to 2025-03-31 (automatically renewed for successive periods of one year), 2020-04-01, -, 2025-03-31, AUTOMATIC, P1Y, -",
        "有効期間は令和8年3月31日までとする。ただし、期間満了の日の1か月前までに申出がないときは更に1年間延長する, -, -, 2026-03-31, AUTOMATIC, P1Y, P1M",
        "令和8年3月31日までとする。ただし、協議の上、1回に限り3年間延長することができる, -, -, 2026-03-31, ON_REQUEST, P3Y, -",
        "書面による終了の通知がない限り、その効力を有する, -, -, -, EVERGREEN, -, -",
        "期間は定めない, -, -, -, INDEFINITE, -, -",
        "1年（その後は協議）, -, P1Y, -, UNSTATED, -, -",
    })
    void lengthBesideWordsForRenewingIsThatOfTheRenewal(
            String cell, String start, String length, String end, String kind, String each, String lead) {
        ListRow row = row("有効期間", cell);
        Agreement agreement = row.agreement().orElseThrow();
        Term term = agreement.getTerm().orElseThrow();

        assertThat(Lists.codes(row)).noneMatch(code -> code.startsWith("list.") || code.contains("mismatch"));
        assertThat(of(agreement.getEffectiveOn().flatMap(StatedDate::getDate))).isEqualTo(start);
        assertThat(of(term.getLength())).isEqualTo(length);
        assertThat(of(term.getEnd())).isEqualTo(end);
        assertThat(of(term.getRenewal().map(Renewal::getKind))).isEqualTo(kind);
        assertThat(of(term.getRenewal().flatMap(Renewal::getLength))).isEqualTo(each);
        assertThat(of(term.getRenewal().map(Renewal::getNotices).orElse(List.of()).stream()
                        .flatMap(notice -> notice.getLead().stream())
                        .findFirst()))
                .isEqualTo(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和8年3月31日（自動更新）",
                "毎年3月31日まで（自動更新）",
                "当該年度末まで（自動更新）",
                "協定締結日から翌年3月31日まで。以後自動更新",
                "令和4年4月1日締結、1年更新",
                "定めなし（3か月前の申出で解除可）",
                "令和10年3月31日まで。甲は3か月前、乙は1か月前までに申出がないときは更新",
                "令和10年3月31日まで。令和9年12月28日までに申出がないときは更新",
                "3年間。3か月前までに協議する"
            })
    void whatACellSaysBesideWhatIsReadIsReported(String cell) {
        ListRow row = row("有効期間", cell);

        assertThat(Lists.codes(row)).contains("list.cell.part");
        assertThat(row.agreement().orElseThrow().getTerm().orElseThrow().getAsWritten())
                .contains(cell);
    }

    @ParameterizedTest
    @CsvSource({"5年間（令和4年4月1日～令和8年3月31日）, list.cell.part", "4年間（令和4年4月1日～令和8年3月31日）, ", "令和4年4月1日～令和8年3月31日（4年）, "})
    void lengthThatIsNotThatOfThePeriodBesideItIsReported(String cell, String code) {
        ListRow row = row("有効期間", cell);

        assertThat(Lists.codes(row).filter(each -> each.startsWith("list.")).findFirst())
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void dayUntilWhichNoticeIsGivenIsNoEnd() {
        assertThat(read("有効期間", "3年間。令和9年12月28日までに申出がないときは1年間更新")
                        .getTerm()
                        .orElseThrow()
                        .getEnd())
                .isEmpty();
    }

    @Test
    void noticeOfACellComesDue() {
        Agreement agreement = read("有効期間", "令和8年3月31日まで。期間満了の3か月前までに異議の申出がないときは1年間更新");

        assertThat(agreement.noticesDueBetween(LocalDate.of(2025, 4, 3), LocalDate.of(2026, 4, 3)))
                .extracting(due -> due.lastDayOfNotice().toString())
                .containsExactly("2025-12-31");
    }

    @ParameterizedTest
    @CsvSource({"3年間（2回まで更新可）, 2", "令和10年3月31日まで（1回に限り更新できる）, 1", "1年間（以後1年ごとに自動更新、4回まで）, 4"})
    void numberOfRenewalsIsRead(String cell, int times) {
        ListRow row = row("有効期間", cell);

        assertThat(Lists.codes(row)).noneMatch(code -> code.startsWith("list.") || code.contains("mismatch"));
        assertThat(row.agreement()
                        .flatMap(Agreement::getTerm)
                        .flatMap(Term::getRenewal)
                        .flatMap(Renewal::getMaxRenewals))
                .contains(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年2月30日まで", "令和6年4月1日から令和7年2月30日まで", "令和6年4月31日～令和8年3月31日"})
    void termWithADayThatDoesNotExistIsRefusedWithTheReason(String cell) {
        ListRow row = row("有効期間", cell);

        assertThat(row.isTaken()).isFalse();
        assertThat(Lists.codes(row)).containsExactly("list.cell.date");
        assertThat(row.findings().get(0).getMessage(Locale.JAPANESE)).contains("実在しない");
    }

    @ParameterizedTest
    @CsvSource({"令和8年3月31日（自動更新）", "令和8年3月31日まで（1年ごとに自動更新）"})
    void lastDayBesideARenewalIsRead(String cell) {
        assertThat(read("満了日", cell).getTerm().flatMap(Term::getEnd))
                .map(Object::toString)
                .contains("2026-03-31");
    }

    // ------------------------------------------------------------------------------------------ renewals

    @ParameterizedTest
    @ValueSource(strings = {"令和9年3月31日（1年間）", "R9.3.31（当初3年）", "令和9年3月31日まで（2年目）"})
    void figuresBesideALastDayAreReported(String cell) {
        ListRow row = row("有効期限", cell);
        Term term = row.agreement().flatMap(Agreement::getTerm).orElseThrow();

        assertThat(term.getEnd()).hasToString("Optional[2027-03-31]");
        assertThat(term.getLength()).isEmpty();
        assertThat(Lists.codes(row)).containsExactly("list.cell.part");
    }

    @ParameterizedTest
    @CsvSource({
        "5年間, P5Y, -, -",
        "締結日から3年, P3Y, -, -",
        "1年間（自動更新）, P1Y, -, AUTOMATIC",
        "令和4年4月1日～令和7年3月31日, -, 2025-03-31, -",
        "R4.4.1-R7.3.31（自動更新）, -, 2025-03-31, AUTOMATIC",
        "2018年2月9日(以降1年更新), -, 2018-02-09, UNSTATED",
        "令和7年3月31日まで, -, 2025-03-31, -",
        "自動更新（1年）, -, -, AUTOMATIC",
        "1年毎更新, -, -, UNSTATED"
    })
    void howLongAnAgreementRunsIsReadInAColumnOfLastDaysToo(String cell, String length, String end, String kind) {
        Term term = row("有効期限", cell).agreement().flatMap(Agreement::getTerm).orElseThrow();

        assertThat(term.getLength().map(Period::toString).orElse("-")).isEqualTo(length);
        assertThat(term.getEnd().map(PartialDate::toString).orElse("-")).isEqualTo(end);
        assertThat(term.getRenewal().map(renewal -> renewal.getKind().name()).orElse("-"))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "更新, 有, UNSTATED, -",
        "更新の有無, あり, UNSTATED, -",
        "更新, ○, UNSTATED, -",
        "更新, 可, UNSTATED, -",
        "更新, 有（1年）, UNSTATED, P1Y",
        "更新, 1年, UNSTATED, P1Y",
        "更新, 自動更新（1年）, AUTOMATIC, P1Y",
        "Renewal, '\"Automatic, one year\"', AUTOMATIC, P1Y",
        "更新, 1年ごとに自動更新, AUTOMATIC, P1Y",
        "更新, 有（自動更新）, AUTOMATIC, -",
        "自動更新, 有, AUTOMATIC, -",
        "自動更新, ○, AUTOMATIC, -",
        "自動更新, あり（1年）, AUTOMATIC, P1Y",
        "自動更新, 1年, AUTOMATIC, P1Y",
        "更新, 更新しない, NONE, -",
        "更新, 自動更新なし, NONE, -",
        "更新, 不明, UNSTATED, -",
    })
    void whatAColumnSaysOfTheRenewalIsRead(String header, String cell, Kind kind, String length) {
        Renewal renewal = renewal(header, cell);

        assertThat(renewal.getKind()).isEqualTo(kind);
        assertThat(of(renewal.getLength())).isEqualTo(length);
        assertThat(Lists.codes(row("有効期間," + header, "令和8年3月31日まで," + cell)))
                .noneMatch(code -> code.startsWith("list.") || code.contains("not-compared"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1～3年", "3年または5年", "1年から3年", "3年未満", "最長5年", "約3年", "3年間以上", "災害復旧完了後1年"})
    void whatIsNoSingleLengthIsNotGuessed(String cell) {
        assertThat(Lists.codes(row("有効期間", cell))).contains("list.cell.term");
        assertThat(read("有効期間", cell).getTerm().flatMap(Term::getLength)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3年間", "契約締結の日から3年", "契約3年", "締結日～3年間", "３年（自動更新）", "3年、以後1年ごとに自動更新"})
    void aSingleLengthIsRead(String cell) {
        assertThat(read("有効期間", cell).getTerm().flatMap(Term::getLength)).contains(Period.ofYears(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"協議の上決定", "双方協議の上決定", "別途"})
    void whatIsNotUnderstoodOfARenewalIsKeptWithAWarning(String cell) {
        ListRow row = row("有効期間,更新", "令和8年3月31日まで," + cell);

        assertThat(Lists.codes(row)).containsExactly("list.cell.renewal");
        assertThat(renewal("更新", cell).getKind()).isEqualTo(Kind.UNSTATED);
        assertThat(renewal("更新", cell).getAsWritten()).contains(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有", "あり", "○", "有（1年）", "1年", "協議の上決定", "不明"})
    void agreementThatMayHaveBeenRenewedHasNotExpired(String cell) {
        assertThat(read("有効期間,更新", "令和8年3月31日まで," + cell).statusOn(LATER)).isEqualTo(Agreement.Status.UNKNOWN);
        assertThat(Lists.codes(row("有効期間,更新", "令和8年3月31日まで," + cell))).doesNotContain("agreement.term.expired");
    }

    @ParameterizedTest
    @CsvSource({"なし", "無", "－"})
    void termWithoutEndIsNotRenewed(String cell) {
        ListRow row = row("有効期間,更新", "期間の定めなし," + cell);

        assertThat(Lists.codes(row)).isEmpty();
        assertThat(row.agreement().orElseThrow().getTerm().flatMap(Term::getRenewal))
                .contains(Renewal.indefinite());
    }

    @Test
    void columnsOfTermAndRenewalSayWhatTheOtherLeavesOut() {
        Renewal renewal = read("有効期間,更新", "令和8年3月31日まで（3か月前までに申出がなければ1年間更新）,有")
                .getTerm()
                .flatMap(Term::getRenewal)
                .orElseThrow();

        assertThat(renewal.getKind()).isEqualTo(Kind.AUTOMATIC);
        assertThat(of(renewal.getLength())).isEqualTo("P1Y");
        assertThat(renewal.getNotices()).extracting(Notice::toString).containsExactly("Notice[P3M]");
    }
}
