package dev.renkei.time;

import java.util.Optional;

/**
 * A year as a Japanese document writes it: {@code 令和8} or {@code 2026}.
 *
 * @param era  the era that the year is counted in, empty for the western calendar
 * @param number  the number of the year, of an era's year 0 to 999, of the western calendar 1000 to 9999
 */
record YearWording(Optional<Gengo> era, int number) {

    /** Tells whether it is the year 0 of an era, which never was. */
    boolean isYearZero() {
        return number == 0;
    }

    /** Returns the calendar year. */
    int toWestern() {
        return era.map(each -> each.toWesternYear(number)).orElse(number);
    }

    /** Tells whether the year is that of a stretch of the calendar, in an era that had begun. */
    boolean names(int westernYear, PeriodBound bound) {
        return toWestern() == westernYear && hasBegunBy(bound);
    }

    /** Tells whether the era had begun when the last day of a stretch of the calendar came. */
    boolean hasBegunBy(PeriodBound bound) {
        return era.filter(each -> bound.getLastDay().isBefore(each.getFirstDay()))
                .isEmpty();
    }

    /** Tells whether the era was over when the first day of a stretch of the calendar came. */
    boolean hasEndedBefore(PeriodBound bound) {
        return era.filter(each -> each.hasEndedBefore(bound.getFirstDay())).isPresent();
    }
}
