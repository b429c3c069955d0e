package dev.renkei.register;

import dev.renkei.time.DatePeriod;
import java.time.LocalDate;

/**
 * The days of a period, both bounds included; an open end lies at the end of time.
 *
 * @param first  the first day
 * @param last  the last day
 */
record Span(LocalDate first, LocalDate last) {

    static Span of(DatePeriod period) {
        return new Span(
                period.getFirstDay().orElse(LocalDate.MIN), period.getLastDay().orElse(LocalDate.MAX));
    }

    Span joinedWith(Span later) {
        return new Span(first, last.isAfter(later.last) ? last : later.last);
    }
}
