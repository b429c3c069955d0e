package dev.renkei.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Chooses days, some of them those on which calendars are hard. */
final class Days {

    private static final LocalDate RECENT = LocalDate.of(2015, 4, 1);
    private static final LocalDate EARLIEST = LocalDate.of(1985, 4, 1);

    /** Days about which eras change, leap days, and the ends of fiscal years; no weekends. */
    static final List<LocalDate> BORDERS = List.of(
            LocalDate.of(2019, 5, 1),
            LocalDate.of(2019, 4, 30),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2016, 2, 29),
            LocalDate.of(2012, 2, 29),
            LocalDate.of(2025, 3, 31),
            LocalDate.of(2021, 4, 1),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(1989, 1, 9),
            LocalDate.of(1989, 1, 6));

    private Days() {}

    /** Chooses a day between two others, the first being the simplest. */
    static LocalDate between(RandomSource choices, LocalDate first, LocalDate last) {
        return first.plusDays(choices.between(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last))));
    }

    /** Chooses a day on which something was signed, not later than another: no Saturday or Sunday. */
    static LocalDate ofSigning(RandomSource choices, LocalDate latest) {
        List<LocalDate> borders =
                BORDERS.stream().filter(day -> !day.isAfter(latest)).toList();
        return switch (choices.below(8)) {
            case 6 -> weekday(between(choices, EARLIEST, RECENT));
            case 7 -> borders.isEmpty() ? weekday(latest) : choices.oneOf(borders);
            default -> weekday(between(choices, RECENT, latest));
        };
    }

    /** Returns the day itself, or the Friday before it if it is at a weekend. */
    static LocalDate weekday(LocalDate day) {
        int behindFriday = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return behindFriday > 0 ? day.minusDays(behindFriday) : day;
    }

    /** The days from one to another. */
    record DayRange(LocalDate first, LocalDate last) {

        private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

        DayRange {
            if (first.isBefore(EARLIEST) || last.isAfter(LATEST) || last.isBefore(first)) {
                throw new IllegalArgumentException("Days must be from " + EARLIEST + " to " + LATEST
                        + " and in their order but were " + first + " and " + last);
            }
        }

        LocalDate sample(RandomSource choices) {
            return between(choices, first, last);
        }
    }
}
