package dev.renkei.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which an office is open (開庁日).
 *
 * <p>A calendar names the last open day before a deadline on which the office is closed. It is information: the deadline stays
 * where the agreement puts it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface OfficeDays {

    /**
     * Checks if the office is open on a day.
     *
     * @param date  the day, not null
     * @return true if it is open
     */
    boolean isOpenOn(LocalDate date);

    /**
     * Returns the last open day before a day.
     *
     * @param date  the day, not null
     * @return the last open day of the year before the day, empty if there is none, not null
     */
    default Optional<LocalDate> lastOpenDayBefore(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return Stream.iterate(date.minusDays(1), day -> day.minusDays(1))
                .limit(366)
                .filter(this::isOpenOn)
                .findFirst();
    }

    /**
     * Obtains the days on which public offices in Japan are open.
     *
     * <p>They are closed on Saturdays and Sundays, on national holidays (国民の祝日に関する法律), and from 29 December to
     * 3 January (地方自治法4条の2). The holidays are those of the law as in force since 2022. The days of the two equinoxes are
     * computed, as the law announces them only in the February before; they are right until 2099 as far as is known today. For
     * example, 2027-03-22 is closed, since the vernal equinox of 2027 is a Sunday.
     *
     * @return the days, not null
     */
    static OfficeDays ofJapan() {
        return JapaneseOfficeDays::isOpen;
    }
}
