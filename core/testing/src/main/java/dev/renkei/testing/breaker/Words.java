package dev.renkei.testing.breaker;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Gengo;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The words in which sources state dates and periods, right and wrong ones.
 */
final class Words {

    private static final String WAVE_DASH = "～";
    private static final LocalDate FIRST_WITH_SOLAR_YEARS = LocalDate.of(1873, 1, 1);

    private Words() {}

    /**
     * A way to break rules by the words of what is dated, where it has wrong ones.
     *
     * @param dated  returns what the words are those of, empty where there is none
     * @param with  returns the part with other words
     */
    static <P, D> BreakStrategy<P> strategy(
            Class<P> concept,
            Function<P, Optional<D>> dated,
            BiFunction<P, String, P> with,
            Function<D, Optional<String>> wrong,
            Function<D, Optional<String>> near,
            String change) {
        return BreakStrategy.ofSeveral(
                concept,
                stated -> dated.apply(stated).stream()
                        .flatMap(date -> wrong
                                .apply(date)
                                .map(words -> new Fault<>(
                                        "/asWritten",
                                        with.apply(stated, words),
                                        with.apply(stated, near.apply(date).orElseThrow()),
                                        change))
                                .stream())
                        .toList());
    }

    /** Returns the day, month, year or fiscal year that follows. */
    static PeriodBound next(PeriodBound bound) {
        if (bound instanceof FiscalYear year) {
            return FiscalYear.of(year.getYear() + 1, year.getCalendar());
        }
        PartialDate date = (PartialDate) bound;
        return switch (date.getPrecision()) {
            case YEAR -> PartialDate.of(date.getYear() + 1);
            case MONTH -> PartialDate.of(date.toYearMonth().orElseThrow().plusMonths(1));
            case DAY -> PartialDate.of(date.getFirstDay().plusDays(1));
        };
    }

    /** Returns the words of a period, with its bounds in the words that are given for them. */
    static String of(DatePeriod period, Function<PeriodBound, String> first, Function<PeriodBound, String> last) {
        if (period.getStart().equals(period.getEnd())) {
            return period.getStart().map(first).orElseThrow();
        }
        return period.getStart().map(first).orElse("")
                + WAVE_DASH
                + period.getEnd().map(last).orElse("");
    }

    /** Returns the words of a day with its weekday. */
    static String withWeekday(LocalDate day) {
        return JapaneseDates.formatWithWeekday(day);
    }

    /** Returns the words of a day with the weekday of the day after. */
    static String withWrongWeekday(LocalDate day) {
        String right = withWeekday(day);
        String next = withWeekday(day.plusDays(1));
        return right.substring(0, right.indexOf('（')) + next.substring(next.indexOf('（'));
    }

    /** Returns the words by the era with a western year in brackets after its year, empty before eras had solar years. */
    static Optional<String> inBothCalendars(PeriodBound bound, int western) {
        return Optional.of(bound)
                .filter(Words::hasSolarYear)
                .map(JapaneseDates::formatEra)
                .map(words -> {
                    String unit = words.contains("年度") ? "年度" : "年";
                    return words.replaceFirst(unit, unit + "（" + western + unit + "）");
                });
    }

    /** Returns the words by the era before the one in force, which had ended by then, empty if there was none. */
    static Optional<String> inEndedEra(PeriodBound bound) {
        return eraBefore(bound.getFirstDay()).map(era -> {
            String words = JapaneseDates.format(bound);
            int year = Integer.parseInt(words.substring(0, words.indexOf('年')));
            int yearOfEra = year - era.getFirstDay().getYear() + 1;
            return era.getJapaneseName() + yearOfEra + words.substring(words.indexOf('年'));
        });
    }

    /** Eras before 昭和 are left out: documents of those days are written in another way. */
    private static Optional<Gengo> eraBefore(LocalDate day) {
        if (day.isBefore(Gengo.HEISEI.getFirstDay())) {
            return Optional.empty();
        }
        return Optional.of(day.isBefore(Gengo.REIWA.getFirstDay()) ? Gengo.SHOWA : Gengo.HEISEI);
    }

    private static boolean hasSolarYear(PeriodBound bound) {
        return !bound.getFirstDay().isBefore(FIRST_WITH_SOLAR_YEARS);
    }
}
