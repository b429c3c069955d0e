package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.wording.SimilarWords;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recognized as plain words must agree with the value, without a remark, if the words are interpreted as a phrase. */
class PlainDateWordsTest {

    private static final LocalDate FIRST = LocalDate.of(1867, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 2, 1);
    private static final String KANJI = "〇一二三四五六七八九";
    private static final String SIGNS = "元一十〇0189０１８９年月日度平成令和昭（）()水曜HR./～〜~末自至間 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成29年２月８日（水）",
                "平成29年2月8日",
                "２０１７年２月８日",
                "2017年2月8日(水曜日)",
                "H29.2.8",
                "2017/2/8",
                "平成29年（2017年）2月8日",
                "平成二十九年二月八日",
                "㍻29年2月8日",
                "平29.2.8",
                "平成29年2月8日（2017年2月8日）",
                "2月8日"
            })
    void recognizesADay(String words) {
        assertThat(PlainDateWords.denote(words, PartialDate.of(2017, 2, 8))).isTrue();
    }

    @Test
    void recognizesMonthsAndYears() {
        assertThat(PlainDateWords.denote("平成29年2月", PartialDate.of(2017, 2))).isTrue();
        assertThat(PlainDateWords.denote("昭和63年", PartialDate.of(1988))).isTrue();
        assertThat(PlainDateWords.denote("令和８年度", FiscalYear.of(2026))).isTrue();
        assertThat(PlainDateWords.denote("令和元年度", FiscalYear.of(2019))).isTrue();
        assertThat(PlainDateWords.denote("平成31年度", FiscalYear.of(2019))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和８年度～令和10年度", "自 令和8年度 至 令和10年度", "令和8年度～令和10年度（3年間）", "2026年度～2028年度"})
    void recognizesFiscalYears(String words) {
        assertThat(PlainDateWords.denote(words, DatePeriod.parse("FY2026/FY2028")))
                .isTrue();
    }

    @Test
    void recognizesAPeriodWithoutAnEnd() {
        assertThat(PlainDateWords.denote("令和8年度～", DatePeriod.parse("FY2026/..")))
                .isTrue();
        assertThat(PlainDateWords.denote("令和8年度以降", DatePeriod.parse("FY2026/..")))
                .isTrue();
        assertThat(PlainDateWords.denote("令和8年度～", DatePeriod.parse("FY2026/FY2028")))
                .isFalse();
        assertThat(PlainDateWords.denote("令和8年度～令和10年度（2年間）", DatePeriod.parse("FY2026/FY2028")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成29年2月8日（木）", "平成29年2月9日", "29年2月8日", "平成29年2月8日締結", "平成29年02月08日", ""})
    void leavesOtherWordsToTheReader(String words) {
        assertThat(PlainDateWords.denote(words, PartialDate.of(2017, 2, 8))).isFalse();
    }

    @Test
    void doesNotRecognizeAnEraThatWasNotInForce() {
        assertThat(PlainDateWords.denote("平成31年5月1日", PartialDate.of(2019, 5, 1)))
                .isFalse();
        assertThat(PlainDateWords.denote("令和元年4月1日", PartialDate.of(2019, 4, 1)))
                .isFalse();
        assertThat(PlainDateWords.denote("令和2年度", FiscalYear.of(2019))).isFalse();
        assertThat(PlainDateWords.denote("明治5年1月1日", PartialDate.of(1872, 1, 1)))
                .isFalse();
    }

    static Stream<PeriodBound> values() {
        Stream<PeriodBound> days = FIRST.datesUntil(LAST, Period.ofDays(61)).map(PartialDate::of);
        Stream<PeriodBound> turns = Stream.of(Gengo.values())
                .flatMap(era -> IntStream.range(-2, 3).mapToObj(era.getFirstDay()::plusDays))
                .map(PartialDate::of);
        Stream<PeriodBound> months = IntStream.range(1867, 2031)
                .boxed()
                .flatMap(year -> IntStream.of(1, 2, 10, 12).mapToObj(month -> PartialDate.of(year, month)));
        Stream<PeriodBound> years = IntStream.range(1867, 2031)
                .boxed()
                .flatMap(year -> Stream.of(
                        PartialDate.of(year), FiscalYear.of(year), FiscalYear.of(year, FiscalCalendar.parse("03-21"))));
        return Stream.of(days, turns, months, years).flatMap(each -> each);
    }

    @Test
    void agreesWithTheReaderOfPhrases() {
        assertThat(values().flatMap(value -> words(value).stream().filter(words -> isMisread(words, value))))
                .isEmpty();
    }

    @Test
    void agreesWithTheReaderOfPhrasesForSimilarWords() {
        List<PeriodBound> some =
                values().filter(value -> value.hashCode() % 997 == 0).toList();
        assertThat(some.stream()
                        .flatMap(value -> words(value).stream()
                                .flatMap(words -> SimilarWords.of(words, SIGNS))
                                .filter(words -> isMisread(words, value))))
                .isEmpty();
    }

    /** Around the turns of eras, and between. */
    @ParameterizedTest
    @ValueSource(ints = {1987, 2002, 2017})
    void agreesWithTheReaderOfPhrasesForFiscalYears(int first) {
        for (int last = first; last < first + 3; last++) {
            DatePeriod period = DatePeriod.of(Optional.of(FiscalYear.of(first)), Optional.of(FiscalYear.of(last)));
            DatePeriod open = DatePeriod.of(Optional.of(FiscalYear.of(first)), Optional.empty());
            assertThat(fiscalYears(first, last))
                    .noneMatch(words -> isMisread(words, period))
                    .noneMatch(words -> isMisread(words, open));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1988, 1989, 1992, 1997, 2007, 2012, 2018, 2019})
    @Tag("thorough")
    void agreesWithTheReaderOfPhrasesForFurtherFiscalYears(int first) {
        agreesWithTheReaderOfPhrasesForFiscalYears(first);
    }

    @Test
    void agreesWithTheReaderOfPhrasesForSimilarWordsOfFiscalYears() {
        DatePeriod period = DatePeriod.parse("FY2009/FY2021");
        DatePeriod open = DatePeriod.parse("FY2009/..");
        assertThat(Stream.of(
                                "平成21年度～令和3年度",
                                "２００９年度～２０２１年度",
                                "平成21年度～2021年度",
                                "自 平成21年度 至 令和3年度",
                                "平成21年度～令和3年度（13年間）",
                                "平成21年度～",
                                "平成21年度以降")
                        .flatMap(words -> SimilarWords.of(words, SIGNS))
                        .filter(words -> isMisread(words, period) || isMisread(words, open)))
                .isEmpty();
    }

    private static List<String> fiscalYears(int first, int last) {
        List<String> all = new ArrayList<>();
        for (String from : words(FiscalYear.of(first))) {
            all.add(from);
            all.add(from + "～");
            all.add(from + "以降");
            for (String to : words(FiscalYear.of(last))) {
                all.add(from + "～" + to);
                all.add("自 " + from + " 至 " + to);
                all.add(from + "～" + to + "（" + (last - first + 1) + "年間）");
            }
        }
        return all;
    }

    /** Checks if the reader of phrases says otherwise. Each value is also compared as a period. */
    private static boolean isMisread(String words, PeriodBound value) {
        if (isMisread(words, DatePeriod.of(value))) {
            return true;
        }
        if (!PlainDateWords.denote(words, value)) {
            return false;
        }
        StatedDate stated = StatedDate.of(value, words);
        return !Objects.equals(stated.readPhrase(words), stated.read(words));
    }

    private static boolean isMisread(String words, DatePeriod value) {
        if (!PlainDateWords.denote(words, value)) {
            return false;
        }
        StatedPeriod stated = StatedPeriod.of(value, words);
        return !Objects.equals(stated.readPhrase(words), stated.read(words));
    }

    /** Returns the words in all eras, whether they were in force or not, and in the western calendar. */
    private static List<String> words(PeriodBound value) {
        List<String> all = new ArrayList<>();
        LocalDate day = value.getFirstDay();
        for (Gengo era : Gengo.values()) {
            int year = day.getYear() - era.getFirstDay().getYear() + 1;
            if (year >= 1 && year <= 99) {
                all.add(ofYear(era.nameYear(year - 1 + era.getFirstDay().getYear()) + "年", value));
                all.add(ofYear(era.getJapaneseName() + year + "年", value));
                all.add(ofYear(era.getJapaneseName() + year + "年（" + day.getYear() + "年）", value));
                all.add(ofYear(era.getJapaneseName() + year + "年", value) + "（" + ofYear(day.getYear() + "年", value)
                        + "）");
                for (char sign : era.signs().toCharArray()) {
                    all.add(ofYear(sign + "" + year + "年", value));
                    all.add(sign + "%d.%d.%d".formatted(year, day.getMonthValue(), day.getDayOfMonth()));
                }
            }
        }
        all.addAll(all.stream().map(PlainDateWordsTest::inKanji).toList());
        all.add(ofYear(day.getYear() + "年", value));
        all.add(ofYear("", value));
        all.add("%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
        return all.stream()
                .flatMap(words -> Stream.of(words, words + "（" + weekday + "）", words + "(" + weekday + "曜日)"))
                .toList();
    }

    private static String inKanji(String words) {
        return Pattern.compile("[0-9]{1,2}(?![0-9])").matcher(words).replaceAll(found -> {
            int number = Integer.parseInt(found.group());
            String tens = number < 10 ? "" : (number < 20 ? "" : KANJI.charAt(number / 10)) + "十";
            return tens + (number % 10 == 0 ? "" : KANJI.charAt(number % 10));
        });
    }

    private static String ofYear(String year, PeriodBound value) {
        if (value instanceof FiscalYear) {
            return year + "度";
        }
        LocalDate day = value.getFirstDay();
        return switch (((PartialDate) value).getPrecision()) {
            case YEAR -> year;
            case MONTH -> year + day.getMonthValue() + "月";
            case DAY -> year + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        };
    }
}
