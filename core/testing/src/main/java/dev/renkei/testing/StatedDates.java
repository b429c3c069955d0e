package dev.renkei.testing;

import dev.renkei.text.Stated;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Gengo;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.TimeSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** States dates and periods as sources do: with and without their words, and by the day, the month or the year. */
final class StatedDates {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    private StatedDates() {}

    static StatedDate on(LocalDate day) {
        return StatedDate.of(day);
    }

    /** Returns a stated value with words, if there are any. */
    static <S extends Stated<S, ?, ?>> S inWords(S stated, Optional<String> words) {
        return words.map(stated::withAsWritten).orElse(stated);
    }

    /** Returns a day as a source states it. */
    static StatedDate exact(RandomSource choices, LocalDate day) {
        return inWords(on(day), choices.maybe(3, 5, any -> words(any, day)));
    }

    /** Returns a day as a source states it, sometimes by its month or year alone. */
    static StatedDate coarse(RandomSource choices, LocalDate day) {
        return switch (choices.below(6)) {
            case 4 -> partial(choices, PartialDate.of(YearMonth.from(day)));
            case 5 -> partial(choices, PartialDate.of(day.getYear()));
            default -> exact(choices, day);
        };
    }

    /** Returns a day of which the source leaves out the year. */
    static StatedDate inferred(RandomSource choices, LocalDate day) {
        return inWords(StatedDate.inferred(PartialDate.of(day)), choices.maybe(3, 4, any -> monthAndDay(day)));
    }

    /** Returns a day as a source states it, sometimes with words alone that leave out the year. */
    static StatedDate published(RandomSource choices, LocalDate day) {
        return choices.maybe(1, 12, any -> StatedDate.ofWords(monthAndDay(day))).orElseGet(() -> coarse(choices, day));
    }

    /** Returns a fiscal year as a source states it. */
    static StatedDate fiscalYear(RandomSource choices, FiscalYear year) {
        return inWords(
                StatedDate.of(year),
                choices.maybe(1, 2, any -> any.chance(1, 2) ? year.toEraString() + "末" : year.toEraString()));
    }

    /** Returns a day with a time of day. */
    static StatedDate timed(RandomSource choices, StatedDate day) {
        LocalTime start = LocalTime.of(choices.between(9, 16), choices.oneOf(List.of(0, 15, 30)));
        return choices.chance(1, 2)
                ? day.withTime(TimeSpan.at(start))
                : day.withTime(new TimeSpan(Optional.of(start), Optional.of(start.plusMinutes(30))));
    }

    private static StatedDate partial(RandomSource choices, PartialDate date) {
        return inWords(StatedDate.of(date), choices.maybe(1, 2, any -> words(any, date)));
    }

    private static String words(RandomSource choices, PeriodBound bound) {
        return choices.oneOf(List.of(
                JapaneseDates.format(bound),
                JapaneseDates.formatEra(bound),
                Texts.inFullWidth(JapaneseDates.formatEra(bound))));
    }

    /** Returns a period as a source states it. */
    static StatedPeriod period(RandomSource choices, DatePeriod period) {
        return inWords(StatedPeriod.of(period), choices.maybe(1, 2, any -> words(any, period)));
    }

    private static String words(RandomSource choices, DatePeriod period) {
        return choices.oneOf(List.of(
                JapaneseDates.formatEra(period),
                JapaneseDates.format(period),
                Texts.inFullWidth(JapaneseDates.formatEra(period)),
                formal(period),
                withLength(period)));
    }

    /** Writes 自 令和8年4月1日 至 令和11年3月31日, or 令和8年度以降 without an end. */
    private static String formal(DatePeriod period) {
        Optional<String> start = period.getStart().map(JapaneseDates::formatEra);
        Optional<String> end = period.getEnd().map(JapaneseDates::formatEra);
        if (start.isEmpty() || start.equals(end)) {
            return JapaneseDates.formatEra(period);
        }
        return end.map(last -> "自 " + start.get() + " 至 " + last).orElseGet(() -> start.get() + "以降");
    }

    /** Writes 令和8年度～令和10年度（3年間）, if the period lasts whole years. */
    private static String withLength(DatePeriod period) {
        String words = JapaneseDates.formatEra(period);
        if (period.getFirstDay().isEmpty() || period.getLastDay().isEmpty()) {
            return words;
        }
        Period length = Period.between(
                period.getFirstDay().get(), period.getLastDay().get().plusDays(1));
        boolean isInYears = length.getYears() > 1 && length.getMonths() == 0 && length.getDays() == 0;
        return isInYears ? words + "（" + length.getYears() + "年間）" : words;
    }

    /** Writes a day in the words of Japanese documents. */
    private static String words(RandomSource choices, LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return switch (choices.below(11)) {
            case 0 -> JapaneseDates.formatEra(date);
            case 1 -> JapaneseDates.formatEraWithWeekday(day);
            case 2 -> Texts.inFullWidth(JapaneseDates.formatEraWithWeekday(day));
            case 3 -> JapaneseDates.format(date);
            case 4 -> bothCalendars(day);
            case 5 -> inKanji(day);
            case 6 -> abbreviated(day);
            case 7 -> ligature(day);
            case 8 -> inOneKanji(day);
            case 9 -> JapaneseDates.formatEra(date) + "（" + JapaneseDates.format(date) + "）";
            default -> String.format(Locale.ROOT, "%d/%d/%d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        };
    }

    /** Writes 平成23年（2011年）11月8日（火曜日）. */
    private static String bothCalendars(LocalDate day) {
        return JapaneseDates.formatEraWithWeekday(day)
                .replaceFirst("年", "年（" + day.getYear() + "年）")
                .replaceFirst("）$", "曜日）");
    }

    /** Writes 平成三十一年四月三十日. */
    private static String inKanji(LocalDate day) {
        Gengo era = era(day);
        String year = yearOf(era, day) == 1 ? "元" : kanji(yearOf(era, day));
        return era.getJapaneseName() + year + "年" + kanji(day.getMonthValue()) + "月" + kanji(day.getDayOfMonth()) + "日";
    }

    /** Writes R8.4.1. */
    private static String abbreviated(LocalDate day) {
        Gengo era = era(day);
        return era.getLetter()
                + String.format(Locale.ROOT, "%d.%d.%d", yearOf(era, day), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Writes 令8.4.1. */
    private static String inOneKanji(LocalDate day) {
        return era(day).getJapaneseName().charAt(0) + abbreviated(day).substring(1);
    }

    /** Writes ㋿8年4月1日. */
    private static String ligature(LocalDate day) {
        Gengo era = era(day);
        return era.getLigature() + String.valueOf(yearOf(era, day)) + "年" + monthAndDay(day);
    }

    private static String monthAndDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static Gengo era(LocalDate day) {
        return Gengo.inForceOn(day).orElseThrow();
    }

    private static int yearOf(Gengo era, LocalDate day) {
        return day.getYear() - era.toWesternYear(1) + 1;
    }

    /** Writes a number below 100. */
    private static String kanji(int number) {
        int tens = number / 10;
        String high = tens == 0 ? "" : (tens == 1 ? "" : KANJI_DIGITS.substring(tens, tens + 1)) + "十";
        return high + (number % 10 == 0 ? "" : KANJI_DIGITS.substring(number % 10, number % 10 + 1));
    }
}
