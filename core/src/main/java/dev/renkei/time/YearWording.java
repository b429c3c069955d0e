package dev.renkei.time;

import java.util.Optional;

/**
 * A year as a Japanese document writes it: {@code 令和8} or {@code 2026}.
 *
 * @param era  the era of the year, empty for the western calendar
 * @param number  the number of the year, from 0 to 999 in an era, from 1000 to 9999 in the western calendar
 */
record YearWording(Optional<Gengo> era, int number) {

    /** Obtains a year of the western calendar. */
    static YearWording ofWestern(int number) {
        return new YearWording(Optional.empty(), number);
    }

    /** Returns the year of the same era or century whose last two figures are given. */
    YearWording withLastFigures(int figures) {
        return new YearWording(era, era.isPresent() ? figures : number / 100 * 100 + figures);
    }

    /** Checks if the year is the year 0 of an era, which does not exist. */
    boolean isYearZero() {
        return number == 0;
    }

    /** Checks if the year is the same as another, which may be of another calendar. */
    boolean isSame(YearWording other) {
        return !isYearZero() && !other.isYearZero() && toWestern() == other.toWestern();
    }

    /** Returns the calendar year. */
    int toWestern() {
        return era.map(each -> each.toWesternYear(number)).orElse(number);
    }

    /** Checks if the year is the one after another. */
    boolean follows(YearWording other) {
        return !isYearZero() && !other.isYearZero() && toWestern() == other.toWestern() + 1;
    }

    /** Checks if the era had not begun by the last day of a bound. */
    boolean hasNotBegunBy(PeriodBound bound) {
        return era.filter(each -> bound.getLastDay().isBefore(each.getFirstDay()))
                .isPresent();
    }

    /** Checks if the era had ended before the first day of a bound. */
    boolean hasEndedBefore(PeriodBound bound) {
        return era.filter(each -> each.hasEndedBefore(bound.getFirstDay())).isPresent();
    }
}
