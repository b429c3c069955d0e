package dev.renkei.testing;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** States dates and periods as sources do: with and without their words, and by the day, the month or the year. */
final class StatedDates {

    private StatedDates() {}

    /** Returns a day as a source states it. */
    static StatedDate exact(RandomSource choices, LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return choices.maybe(3, 5, any -> DateWords.of(any, day))
                .map(words -> StatedDate.of(date, words))
                .orElseGet(() -> StatedDate.of(date));
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
        String words = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return choices.maybe(3, 4, any -> words)
                .map(written -> StatedDate.inferred(PartialDate.of(day), written))
                .orElseGet(() -> StatedDate.inferred(PartialDate.of(day)));
    }

    private static StatedDate partial(RandomSource choices, PartialDate date) {
        return choices.maybe(1, 2, any -> words(any, date))
                .map(words -> StatedDate.of(date, words))
                .orElseGet(() -> StatedDate.of(date));
    }

    private static String words(RandomSource choices, PeriodBound bound) {
        return choices.oneOf(List.of(
                JapaneseDates.format(bound),
                JapaneseDates.formatEra(bound),
                FullWidth.of(JapaneseDates.formatEra(bound))));
    }

    /** Returns a period as a source states it. */
    static StatedPeriod period(RandomSource choices, DatePeriod period) {
        return choices.maybe(1, 2, any -> words(any, period))
                .map(words -> StatedPeriod.of(period, words))
                .orElseGet(() -> StatedPeriod.of(period));
    }

    private static String words(RandomSource choices, DatePeriod period) {
        return choices.oneOf(List.of(
                JapaneseDates.formatEra(period),
                JapaneseDates.format(period),
                FullWidth.of(JapaneseDates.formatEra(period))));
    }
}
