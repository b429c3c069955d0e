package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.WordingMatch;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermWordingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "協定締結の日から２年間, P2Y, -, AGREES",
                "協定締結の日から２年間, P3Y, -, DIFFERS",
                "令和６年４月１日から３年間とし、期間満了の３月前までに申出がないときは、さらに１年間更新する, P3Y, -, AGREES",
                "令和６年４月１日から３年間とし、期間満了の３月前までに申出がないときは、さらに１年間更新する, P4Y, -, DIFFERS",
                "期間満了の３か月前までに申出がないときは更新する, P3Y, -, NOT_READ",
                "期間満了の日から１年間更新し、以後も同様とする, P3Y, -, NOT_READ",
                "有効期間は、一年とする, P1Y, -, AGREES",
                "有効期間は、一年とする, P12M, -, AGREES",
                "締結の日から起算して180日間, P180D, -, AGREES",
                "締結の日から起算して180日間, P6M, -, DIFFERS",
                "２年６か月, P30M, -, AGREES",
                "令和９年３月31日まで, -, 2027-03-31, AGREES",
                "令和９年３月末日まで, -, 2027-03-31, AGREES",
                "令和９年３月31日まで, -, 2027-03, DIFFERS",
                "令和９年３月31日まで, -, 2028-03-31, DIFFERS",
                "2024年4月1日から2027年3月31日までの3年間, P3Y, 2027-03-31, AGREES",
                "2024年4月1日から2027年3月31日までの3年間, P2Y, 2027-03-31, DIFFERS",
                "2024年4月1日から2027年3月31日までの3年間, P3Y, 2027-03-30, DIFFERS",
                "令和６年４月１日から効力を生ずる, -, 2027-03-31, NOT_READ",
                "令和９年２月31日まで, -, 2027-02, DIFFERS",
                "期間は別に定める, -, -, NOT_READ",
                "期間の定めはない, -, -, DIFFERS",
                "協定締結の日から翌年３月31日まで, P1Y, -, NOT_READ",
                "協定締結の日から翌年３月31日までの１年間, P1Y, -, AGREES",
                "協定締結の日から翌々年３月31日までの２年間, P3Y, -, DIFFERS",
                "a period of five (5) years, P5Y, -, AGREES",
                "a period of five (5) years, P3Y, -, DIFFERS",
                "5 years from the date of the last signature, P5Y, -, AGREES",
                "one year and six months, P1Y6M, -, AGREES",
                "one year and six months, P1Y, -, DIFFERS",
                "1 year 6 months 10 days, P1Y6M10D, -, AGREES",
                "'one year, with three months’ notice', P1Y, -, AGREES",
                "a five-year term, P5Y, -, AGREES",
                "令和10年３月31日まで。申出がないときは１年間更新, P1Y, -, DIFFERS",
                "令和10年３月31日まで（以後１年ごとに自動更新）, P1Y, -, DIFFERS",
                "令和10年３月31日まで（以後１年間自動更新）, -, 2028-03-31, AGREES",
                "令和10年３月31日まで（以後２年間自動更新）, -, 2028-03-31, DIFFERS",
                "令和10年３月31日まで（１年間の更新あり）, P1Y, 2028-03-31, AGREES",
                "令和10年３月31日まで（１年間の更新あり）, P1Y, 2029-03-31, DIFFERS",
                "令和８年度末まで（以後１年間自動延長）, -, 2027-03-31, AGREES",
                "2024年4月1日から2027年3月31日までの3年間, P3Y, -, DIFFERS",
                "'until March 31, 2028, renewed for one (1) year unless notice is given', P1Y, -, DIFFERS",
                "'until March 31, 2028, renewed for one (1) year unless notice is given', -, 2028-03-31, AGREES",
                "'until 1 April 2028, renewed for two years unless notice is given', -, 2028-04-01, DIFFERS",
                "2020-04-01 to 2025-03-31 (renewed for one year unless notice is given), -, 2025-03-31, AGREES",
                "'from 1 April 2020 to 31 March 2026, renewed for one year unless notice is given', -, 2025-03-31, DIFFERS",
                "'notice is given prior to 1 March 2025, renewed for one year', -, 2025-03-31, NOT_READ",
                "'three years, automatically renewed for successive one-year periods', P3Y, -, AGREES",
                "'three years, automatically renewed for successive one-year periods', P1Y, -, DIFFERS",
                "令和７年12月28日までに申出がないときは更新する, P1Y, -, NOT_READ",
                "締結の日から３年間。満了の日の翌日から１年間有効とする, P3Y, -, AGREES",
                "締結の日から３年間。満了の日の翌日から２年間有効とする, P3Y, -, DIFFERS",
                "締結の日から１年間とし、申出がないときは１年間更新する, P3Y, -, DIFFERS",
                "有効期間は１年間とし、同一の条件で自動更新する, P3Y, -, DIFFERS",
                "有効期間は３年間とする。更新後の期間は１年間とする, P1Y, -, DIFFERS",
                "有効期間は５年間とし、終了の通知がないときは同期間延長する, P5Y, -, DIFFERS",
                "有効期間は１年間とし、終了の通知がないときは同期間延長する, P1Y, -, AGREES",
                "有効期間は１年間とする。通告の日から２年を経過した日に廃止する, P2Y, -, DIFFERS",
                "通告のあった日から２年を経過した日に廃止する, P2Y, -, NOT_READ",
                "令和３年４月１日～令和６年３月31日, -, 2024-03-31, AGREES",
                "令和３年４月１日～令和６年３月31日, -, 2025-03-31, DIFFERS",
                "令和３年４月１日～令和６年３月31日, P3Y, -, DIFFERS",
                "締結の日から翌年３月31日まで, -, 2022-03-31, NOT_READ",
                "締結の日から翌年３月31日まで, -, 2022-03-30, DIFFERS",
                "令和４年３月の末日まで, -, 2022-03-31, AGREES",
                "令和３年度の末日まで, -, 2022-03-31, AGREES",
                "令和３年度の末日まで, -, 2021-03-31, DIFFERS",
                "令和３年度から令和７年度まで, -, 2026-03-31, AGREES",
                "令和３年度から令和７年度まで, -, 2027-03-31, DIFFERS",
                "令和７年度までに更新する, -, 2027-03-31, NOT_READ",
                "令和４年３月31日に失効する。令和４年２月末日までに申出がないときは更新する, -, 2022-03-31, AGREES",
                "締結日を始期とし、令和４年３月31日を終期とする, -, 2023-03-31, DIFFERS",
                "from 1 April 2021 to 31 March 2026, -, 2026-03-31, AGREES",
                "'from April 1, 2021 to March 31, 2026', -, 2025-03-31, DIFFERS",
                "'terminates on the 31st day of March, 2026', -, 2026-03-31, AGREES",
                "until the end of March 2026, -, 2026-03-30, DIFFERS",
                "until 31/03/2026, -, 2026-03-31, AGREES",
                "until 31.03.2026, -, 2026-03-30, DIFFERS",
                "'three years, extended for further periods of one year unless notice is given', P1Y, -, DIFFERS",
                "令和７年４月１日から１年間, P1Y, -, AGREES",
                "令和７年４月１日から１年間, -, 2026-03-31, AGREES",
                "令和７年４月１日から１年間, -, 2026-04-01, NOT_READ",
            })
    void comparesTheLengthAndTheLastDayThatItNames(String words, Period length, String end, WordingMatch match) {
        Term term = Term.builder()
                .length(Optional.ofNullable(length))
                .end(Optional.ofNullable(end).map(PartialDate::parse))
                .renewal(Renewal.automatic(Period.ofYears(1)))
                .asWritten(words)
                .build();

        assertThat(term.compareAsWritten()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "有効期間は１年間とし、申出がないときは更新する, P1Y, RENEWAL_KIND",
        "有効期間は１年間とし、協議の上更新することができる, P1Y, RENEWAL_KIND",
        "'one year, and is renewed unless notice is given', P1Y, RENEWAL_KIND",
        "有効期間は１年間とし、更新しない, P1Y, ''",
        "有効期間は１年間とする, P1Y, ''",
        "有効期間は１年間とする, '', LENGTH",
        "令和９年３月31日まで, '', END",
        "解約の予告期間は１か月とする, '', ''",
        "催告期間は30日間とする, '', ''",
        "期間は別に定める, '', ''",
    })
    void wordsDifferFromATermThatLeavesOutWhatTheySay(String words, String length, String differing) {
        Term term = Term.builder()
                .length(Optional.of(length).filter(text -> !text.isEmpty()).map(Period::parse))
                .asWritten(words)
                .build();

        assertThat(term.differingParts())
                .isEqualTo(Optional.of(differing)
                        .filter(text -> !text.isEmpty())
                        .map(part -> Set.of(Term.Part.valueOf(part)))
                        .orElseGet(Set::of));
    }

    private static final List<String> NUMBERS = List.of(
            "0", "1", "4", "12", "31", "365", "３", "〇", "一", "十", "三十一", "百", "元", "2024", "20240401", "千九百", "一十");
    private static final String WORDS = "年月日週回前以内間度か箇個半期上旬中旬下旬末元同翌昨来去先再曜木水令和平成昭大正明治西暦事業第四ⅠＱ者方条㌋㏧";
    private static final List<String> BEHIND =
            List.of("", "1", "31日", "月1日", "年3月", "年度", "前", "2月3日", ".02.08", "2017)");

    /** All kinds of characters with what is written behind numbers. */
    private static Stream<String> charactersBehindNumbers() {
        return Stream.of(
                        IntStream.rangeClosed(' ', '~'),
                        IntStream.rangeClosed('\u3000', '\u30FF'),
                        IntStream.rangeClosed('\uFF01', '\uFF9F'),
                        WORDS.chars())
                .flatMap(IntStream::boxed)
                .map(Character::toString);
    }

    @Test
    void passesOverNumbersThatBeginNothing() {
        assertThat(NUMBERS.stream()
                        .flatMap(number -> charactersBehindNumbers()
                                .flatMap(next -> BEHIND.stream().map(behind -> next + behind))
                                .flatMap(rest -> Stream.of(number + rest, number + " " + rest)))
                        .filter(words -> isDatePassedOver(words) || isLengthPassedOver(words)))
                .isEmpty();
    }

    private static boolean isDatePassedOver(String words) {
        return TermWordingReader.isSurelyNoDate(new WordingScanner(words))
                && new WordingReader(new WordingScanner(words))
                        .date(Optional.empty())
                        .isPresent();
    }

    private static boolean isLengthPassedOver(String words) {
        WordingScanner scanner = new WordingScanner(words);
        return TermWordingReader.isSurelyNoLength(scanner)
                && (new LengthReader(new WordingScanner(words)).length().isPresent()
                        || (scanner.number(1, 2).isPresent() && (scanner.accept("回") || scanner.accept("度"))));
    }

    @Test
    void readsOneNumeralAsAnyOther() {
        WordingScanner.KANJI_NUMERALS
                .chars()
                .forEach(numeral -> assertThat(WordingScanner.kanjiFigure((char) numeral))
                        .isEqualTo(WordingScanner.kanjiNumber(Character.toString(numeral))));
    }
}
