package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.renkei.text.WordingMatch;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JapaneseDatesProperties {

    private static final List<ParseContext> CONTEXTS = List.of(
            ParseContext.none(),
            ParseContext.of(PartialDate.of(2024, 2, 29)),
            ParseContext.of(PartialDate.of(1)).withCalendar(FiscalCalendar.startingOn(MonthDay.of(12, 31))),
            ParseContext.of(PartialDate.of(1, 1, 1)),
            ParseContext.of(PartialDate.of(9999, 12, 31)).withCalendar(FiscalCalendar.startingOn(MonthDay.of(1, 1))));

    private static final List<String> BOUNDS = List.of(
            "",
            "令和8年度",
            "令和0年",
            "令和０年度",
            "令和00年4月",
            "明治0年12月3日",
            "平成31年",
            "平成99年4月1日",
            "令和8年4月1日",
            "2024年",
            "2024年度",
            "2018年（令和0年）",
            "令和0年（2018年）度",
            "0年",
            "00",
            "0000年",
            "9999年度",
            "令和9999年",
            "令和12345年",
            "FY0000",
            "4月",
            "13月1日",
            "1日",
            "3年",
            "0年間",
            "3年間",
            "年度末",
            "翌年0月",
            "上半期",
            "第1四半期");

    private static final List<String> JOINTS = List.of("～", "から", " ", "/", "（", "から向こう");

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(1873, 1, 1);
        LocalDate last = LocalDate.of(2100, 12, 31);
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "平成",
                        "令和",
                        "昭和",
                        "明治",
                        "R",
                        "H",
                        "㋿",
                        "元",
                        "2017",
                        "2019",
                        "29",
                        "3",
                        "0",
                        "31",
                        "十",
                        "二〇",
                        "年",
                        "月",
                        "日",
                        "年度",
                        "（",
                        "）",
                        "(",
                        ")",
                        "水",
                        "曜",
                        "・祝",
                        "～",
                        "-",
                        "から",
                        "まで",
                        "/",
                        ".",
                        " ",
                        "　",
                        "FY",
                        "@",
                        "\uD800",
                        "\u0000",
                        "ー",
                        "令",
                        "r",
                        "20240422",
                        "9999",
                        "1000",
                        "999",
                        "・",
                        "4-29.02.08",
                        "祝",
                        "振休",
                        "末",
                        "末日",
                        "現在",
                        "締結",
                        "以降",
                        "自",
                        "至",
                        "迄",
                        "の",
                        "3年間",
                        "6か月",
                        "翌年",
                        "同月",
                        "今月",
                        "来る",
                        "上半期",
                        "第1四半期",
                        "第Ⅰ期",
                        "予定",
                        "本協定",
                        "11:00",
                        "午後3時",
                        "October",
                        "Wed",
                        "【",
                        "】",
                        "通年",
                        "吉日",
                        "下期",
                        "翌日",
                        "前々年",
                        "Q4",
                        "12",
                        "半年",
                        "999999日")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void daysAreReadAsTheyAreWritten(@ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        assertReadsBack(JapaneseDates.format(date), date);
        assertReadsBack(JapaneseDates.formatEra(date), date);
        assertReadsBack(JapaneseDates.formatWithWeekday(day), date);
        assertReadsBack(JapaneseDates.formatEraWithWeekday(day), date);
    }

    @Property
    void monthsAndYearsAreReadAsTheyAreWritten(@ForAll("days") LocalDate day) {
        PartialDate month = PartialDate.of(day.getYear(), day.getMonthValue());
        PartialDate year = PartialDate.of(day.getYear());
        assertReadsBack(JapaneseDates.format(month), month);
        assertReadsBack(JapaneseDates.formatEra(month), month);
        assertReadsBack(JapaneseDates.format(year), year);
        assertReadsBack(JapaneseDates.formatEra(year), year);
    }

    private static void assertReadsBack(String text, PartialDate date) {
        StatedDate stated = JapaneseDates.parse(text);
        assertThat(stated.getDate().orElseThrow()).isEqualTo(date);
        assertThat(stated.getRemarks()).isEmpty();
        assertThat(stated.compareAsWritten()).isEqualTo(WordingMatch.AGREES);
    }

    @Property
    void anEraIsWrittenAsTheDayCountsInIt(@ForAll("days") LocalDate day) {
        Optional<Gengo> era = Gengo.inForceOn(day);
        assertThat(era)
                .hasValueSatisfying(each ->
                        assertThat(JapaneseDates.formatEra(PartialDate.of(day))).startsWith(each.getJapaneseName()));
    }

    @Property
    void isoTextIsReadAsItIsWritten(@ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.toLocalDate()).contains(day);
    }

    @Property
    void fiscalYearsAreReadAsTheyAreWritten(@ForAll @IntRange(min = 1868, max = 9998) int number) {
        FiscalYear year = FiscalYear.of(number);
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
        assertThat(FiscalYear.parse(year.toWesternString())).isEqualTo(year);
        if (number < 3000) {
            assertThat(year.getEraNames())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(FiscalYear.parse(name)).isEqualTo(year));
        }
    }

    @Property
    void aDayLiesInItsFiscalYear(@ForAll("days") LocalDate day) {
        assertThat(FiscalCalendar.JAPANESE.fiscalYearOf(day).contains(day)).isTrue();
    }

    @Property
    void wordsAreReadOrRefusedAndNothingElse(@ForAll("words") String text) {
        assertReadOrRefused(() -> JapaneseDates.parse(text));
        assertReadOrRefused(() -> JapaneseDates.parse(text, 2017));
        assertReadOrRefused(() -> JapaneseDates.parsePeriod(text));
        assertReadOrRefused(() -> JapaneseDates.parsePeriod(text, 2017));
        for (ParseContext context : CONTEXTS) {
            assertReadOrRefused(() -> JapaneseDates.parsePhrase(text, context));
            assertReadOrRefused(() -> JapaneseDates.parsePeriodPhrase(text, context));
        }
        assertReadOrRefused(() -> JapaneseDates.parseLength(text));
        assertReadOrRefused(() -> DatePeriod.parse(text));
        assertReadOrRefused(() -> FiscalYear.parse(text));
        assertReadOrRefused(() -> PartialDate.parse(text));
        assertReadOrRefused(() -> PeriodBound.parse(text));
    }

    /** Years that no calendar has, too, in every place of a period. */
    @Example
    void anyTwoBoundsAreReadOrRefusedAndNothingElse() {
        for (String first : BOUNDS) {
            for (String joint : JOINTS) {
                for (String second : BOUNDS) {
                    wordsAreReadOrRefusedAndNothingElse(first + joint + second);
                    wordsKeptBesideAValueNeverThrow(first + joint + second, LocalDate.of(2017, 2, 8));
                }
            }
        }
    }

    @Property
    void anyTextIsReadOrRefusedAndNothingElse(@ForAll String text) {
        wordsAreReadOrRefusedAndNothingElse(text);
    }

    @Property
    void wordsKeptBesideAValueNeverThrow(@ForAll("words") String any, @ForAll("days") LocalDate day) {
        String text = any.replace("\uD800", "");
        StatedDate date = StatedDate.of(PartialDate.of(day), text);
        StatedPeriod period = StatedPeriod.of(DatePeriod.parse("FY2020@12-01/.."), text);
        assertThatCode(() -> {
                    date.getRemarks();
                    date.compareAsWritten();
                    period.getRemarks();
                    period.compareAsWritten();
                })
                .doesNotThrowAnyException();
    }

    @Property
    void whatIsReadFromWordsAgreesWithThem(@ForAll("words") String text) {
        readOrEmpty(() -> JapaneseDates.parsePeriod(text, 2017))
                .ifPresent(stated ->
                        assertThat(stated.compareAsWritten()).isIn(WordingMatch.AGREES, WordingMatch.NOT_READ));
        readOrEmpty(() -> JapaneseDates.parsePhrase(text, ParseContext.none()))
                .ifPresent(
                        phrase -> assertThat(phrase.stated().compareAsWritten()).isEqualTo(WordingMatch.AGREES));
        readOrEmpty(() -> JapaneseDates.parsePeriodPhrase(text, ParseContext.none()))
                .ifPresent(
                        phrase -> assertThat(phrase.stated().compareAsWritten()).isEqualTo(WordingMatch.AGREES));
    }

    @Property
    void nothingBesideADateIsLost(@ForAll("days") LocalDate day, @ForAll("beside") String beside) {
        String text = JapaneseDates.formatEra(PartialDate.of(day)) + beside;
        JapaneseDates.TimePhrase<StatedDate> phrase = JapaneseDates.parsePhrase(text, ParseContext.none());
        assertThat(phrase.stated().getDate().orElseThrow()).isEqualTo(PartialDate.of(day));
        assertThat(phrase.words()).containsExactly(beside);
    }

    @Provide
    Arbitrary<String> beside() {
        return Arbitraries.of("現在", "時点", "締結", "調印", "改正", "施行予定", "頃", "開催", "付けで締結");
    }

    @Property
    void whiteSpaceAroundTheWordsMakesNoDifference(@ForAll("words") String text) {
        String around = "\u3000 \u00A0" + text + "\t ";
        assertThat(readOrEmpty(() -> JapaneseDates.parsePhrase(around, ParseContext.none()))
                        .map(phrase -> phrase.stated().getDate().orElseThrow()))
                .isEqualTo(readOrEmpty(() -> JapaneseDates.parsePhrase(text, ParseContext.none()))
                        .map(phrase -> phrase.stated().getDate().orElseThrow()));
    }

    private static <T> Optional<T> readOrEmpty(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidDateException refused) {
            return Optional.empty();
        }
    }

    private static void assertReadOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidDateException refused) {
            assertThat(refused.getFailure().getMessage(java.util.Locale.JAPANESE))
                    .isNotBlank();
        }
    }
}
