package dev.renkei.testing;

import java.time.LocalDate;

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
        return Days.between(choices, first, last);
    }
}
