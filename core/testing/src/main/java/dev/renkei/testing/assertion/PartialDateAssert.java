package dev.renkei.testing.assertion;

import dev.renkei.time.PartialDate;
import java.time.LocalDate;

/**
 * Asserts of a day, month or year.
 *
 * @since 0.1.0
 */
public final class PartialDateAssert extends ValueAssert<PartialDateAssert, PartialDate> {

    PartialDateAssert(PartialDate actual) {
        super(actual, PartialDateAssert.class);
    }

    /**
     * Asserts how exact the date is.
     *
     * @param precision  the precision, not null
     * @return this assertion, not null
     * @throws AssertionError if it is more or less exact
     */
    public PartialDateAssert hasPrecision(PartialDate.Precision precision) {
        return must(
                date -> date.getPrecision() == precision,
                "have the precision " + precision,
                date -> "has the precision " + date.getPrecision());
    }

    /**
     * Asserts that a day is the date, or lies in the month or year that the date is.
     *
     * @param day  the day, not null
     * @return this assertion, not null
     * @throws AssertionError if it does not
     */
    public PartialDateAssert contains(LocalDate day) {
        return must(date -> date.contains(day), "contain " + day, PartialDateAssert::bounds);
    }

    /**
     * Asserts with which day the date starts.
     *
     * @param day  the first day, not null
     * @return this assertion, not null
     * @throws AssertionError if it starts with another
     */
    public PartialDateAssert startsOn(LocalDate day) {
        return must(date -> date.getFirstDay().equals(day), "start on " + day, PartialDateAssert::bounds);
    }

    /**
     * Asserts with which day the date ends.
     *
     * @param day  the last day, inclusive, not null
     * @return this assertion, not null
     * @throws AssertionError if it ends with another
     */
    public PartialDateAssert endsOn(LocalDate day) {
        return must(date -> date.getLastDay().equals(day), "end on " + day, PartialDateAssert::bounds);
    }

    private static String bounds(PartialDate date) {
        return date.getFirstDay().equals(date.getLastDay())
                ? "is that day alone"
                : "runs from " + date.getFirstDay() + " to " + date.getLastDay();
    }

    @Override
    String describe(PartialDate value) {
        return "Date " + value;
    }
}
