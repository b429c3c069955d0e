package dev.renkei.testing.breaker;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;

/**
 * Days as documents state them, and the days about that of {@link Breakers#CLOCK}.
 */
final class Dates {

    private Dates() {}

    static LocalDate today() {
        return LocalDate.now(Breakers.CLOCK);
    }

    static LocalDate tomorrow() {
        return today().plusDays(1);
    }

    /** Returns the date of what happened on a day. */
    static StatedDate on(LocalDate day) {
        return StatedDate.of(day);
    }

    /** Returns the period of what lasted for a day. */
    static StatedPeriod during(LocalDate day) {
        return StatedPeriod.of(DatePeriod.of(PartialDate.of(day)));
    }
}
