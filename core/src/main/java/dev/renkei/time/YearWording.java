package dev.renkei.time;

import java.util.Optional;

/**
 * A year as a Japanese document writes it: {@code 令和8} or {@code 2026}.
 *
 * @param era  the era of the year, empty for the western calendar
 * @param number  the number of the year, from 0 to 999 in an era, from 1000 to 9999 in the western calendar
 */
record YearWording(Optional<Gengo> era, int number) {

    /** Checks if the year is the year 0 of an era, which does not exist. */
    boolean isYearZero() {
        return number == 0;
    }

    /** Returns the calendar year. */
    int toWestern() {
        return era.map(each -> each.toWesternYear(number)).orElse(number);
    }

    /** Checks if the year is the given calendar year of a bound, in an era that had begun. */
    boolean names(int westernYear, PeriodBound bound) {
        return toWestern() == westernYear && hasBegunBy(bound);
    }

    /** Checks if the era had begun by the last day of a bound. */
    boolean hasBegunBy(PeriodBound bound) {
        return era.filter(each -> bound.getLastDay().isBefore(each.getFirstDay()))
                .isEmpty();
    }

    /** Checks if the era had ended before the first day of a bound. */
    boolean hasEndedBefore(PeriodBound bound) {
        return era.filter(each -> each.hasEndedBefore(bound.getFirstDay())).isPresent();
    }
}
