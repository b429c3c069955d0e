package dev.renkei.testing.breaker;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;

/**
 * The days about that of {@link Breakers#CLOCK}.
 */
final class Dates {

    private Dates() {}

    static LocalDate today() {
        return LocalDate.now(Breakers.CLOCK);
    }

    static LocalDate tomorrow() {
        return today().plusDays(1);
    }

    /** Returns the period of what lasted for a day. */
    static StatedPeriod during(LocalDate day) {
        return StatedPeriod.of(DatePeriod.of(PartialDate.of(day)));
    }
}
