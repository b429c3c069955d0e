package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.renkei.text.WordingMatch;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JapaneseDatesProperties {

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
                        "平成", "令和", "昭和", "明治", "R", "H", "㋿", "元", "2017", "2019", "29", "3", "0", "31", "十", "二〇",
                        "年", "月", "日", "年度", "（", "）", "(", ")", "水", "曜", "・祝", "～", "-", "から", "まで", "/", ".", " ",
                        "　", "FY", "@", "\uD800", "\u0000", "ー")
                .list()
                .ofMaxSize(10)
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
        assertThat(stated.getDate()).isEqualTo(date);
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
        assertReadOrRefused(() -> DatePeriod.parse(text));
        assertReadOrRefused(() -> FiscalYear.parse(text));
        assertReadOrRefused(() -> PartialDate.parse(text));
        assertReadOrRefused(() -> PeriodBound.parse(text));
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
        readOrEmpty(text)
                .ifPresent(stated -> assertThat(stated.compareAsWritten()).isEqualTo(WordingMatch.AGREES));
    }

    private static Optional<StatedPeriod> readOrEmpty(String text) {
        try {
            return Optional.of(JapaneseDates.parsePeriod(text, 2017));
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
