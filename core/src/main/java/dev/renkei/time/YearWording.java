package dev.renkei.time;

import java.util.Optional;

/**
 * A year as a Japanese document writes it: {@code 令和8} or {@code 2026}.
 *
 * @param era  the era of the year, empty for the western calendar
 * @param number  the number of the year, from 0 to 999 in an era, from 1000 to 9999 in the western calendar
 */
record YearWording(Optional<Gengo> era, int number) {

    /** The longest time in years after which a year in two figures may be of the next era or century. */
    private static final int MAX_STEP = 20;

    /** Obtains a year of the western calendar. */
    static YearWording ofWestern(int number) {
        return new YearWording(Optional.empty(), number);
    }

    /**
     * Returns the year of the same era or century whose last two figures are given. Figures that count on after the end of the era or
     * century, as in 平成31年～2年 and 1998～02年, are of the next one.
     */
    YearWording withLastFigures(int figures) {
        YearWording inSame = new YearWording(era, era.isPresent() ? figures : number / 100 * 100 + figures);
        boolean isZero = era.isPresent() && figures == 0;
        return Optional.of(figures)
                .filter(each -> !isZero && inSame.number < number)
                .flatMap(this::inNextEraOrCentury)
                .filter(next -> next.toWestern() - toWestern() <= MAX_STEP)
                .orElse(inSame);
    }

    private Optional<YearWording> inNextEraOrCentury(int figures) {
        if (era.isPresent()) {
            return era.get().next().map(next -> new YearWording(Optional.of(next), figures));
        }
        int next = (number / 100 + 1) * 100 + figures;
        return Optional.of(next).filter(PartialDate::isKnownYear).map(YearWording::ofWestern);
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

    /** Checks if the year is before another, which may be of another calendar. */
    boolean isBefore(YearWording other) {
        return !isYearZero() && !other.isYearZero() && toWestern() < other.toWestern();
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
