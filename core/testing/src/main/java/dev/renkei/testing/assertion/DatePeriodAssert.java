package dev.renkei.testing.assertion;

import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Asserts of a period.
 *
 * @since 0.1.0
 */
public final class DatePeriodAssert extends ValueAssert<DatePeriodAssert, DatePeriod> {

    DatePeriodAssert(DatePeriod actual) {
        super(actual, DatePeriodAssert.class);
    }

    /**
     * Asserts that a day lies in the period.
     *
     * @param day  the day, not null
     * @return this assertion, not null
     * @throws AssertionError if it does not
     */
    public DatePeriodAssert contains(LocalDate day) {
        return must(period -> period.contains(day), "contain " + day, DatePeriodAssert::bounds);
    }

    /**
     * Asserts that a day lies outside the period.
     *
     * @param day  the day, not null
     * @return this assertion, not null
     * @throws AssertionError if it does not
     */
    public DatePeriodAssert doesNotContain(LocalDate day) {
        return must(period -> !period.contains(day), "not contain " + day, DatePeriodAssert::bounds);
    }

    /**
     * Asserts that each day of another period lies in this one.
     *
     * @param other  the other period, not null
     * @return this assertion, not null
     * @throws AssertionError if one of them does not
     */
    public DatePeriodAssert encloses(DatePeriod other) {
        return must(period -> period.encloses(other), "enclose " + other, DatePeriodAssert::bounds);
    }

    /**
     * Asserts that the period shares a day with another.
     *
     * @param other  the other period, not null
     * @return this assertion, not null
     * @throws AssertionError if it shares none
     */
    public DatePeriodAssert overlaps(DatePeriod other) {
        return must(period -> period.overlaps(other), "overlap " + other, DatePeriodAssert::bounds);
    }

    /**
     * Asserts that the period shares no day with another.
     *
     * @param other  the other period, not null
     * @return this assertion, not null
     * @throws AssertionError if it shares one
     */
    public DatePeriodAssert doesNotOverlap(DatePeriod other) {
        return must(
                period -> !period.overlaps(other),
                "not overlap " + other,
                period -> "shares "
                        + period.intersection(other).map(DatePeriod::toString).orElse("no day"));
    }

    /**
     * Asserts that the period and another follow each other without a gap.
     *
     * @param other  the other period, not null
     * @return this assertion, not null
     * @throws AssertionError if there is a gap or they overlap
     */
    public DatePeriodAssert abuts(DatePeriod other) {
        return must(period -> period.abuts(other), "abut " + other, DatePeriodAssert::bounds);
    }

    /**
     * Asserts that the period has the same days as another, however each of them is stated.
     *
     * @param other  the other period, not null
     * @return this assertion, not null
     * @throws AssertionError if it has others
     */
    public DatePeriodAssert coversSameDaysAs(DatePeriod other) {
        return must(
                period -> period.coversSameDaysAs(other), "cover the same days as " + other, DatePeriodAssert::bounds);
    }

    /**
     * Asserts on which day the period starts.
     *
     * @param day  the first day, not null
     * @return this assertion, not null
     * @throws AssertionError if it starts on another day or has no start
     */
    public DatePeriodAssert startsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return must(
                period -> period.getFirstDay().filter(day::equals).isPresent(),
                "start on " + day,
                DatePeriodAssert::start);
    }

    /**
     * Asserts on which day the period ends.
     *
     * @param day  the last day, inclusive, not null
     * @return this assertion, not null
     * @throws AssertionError if it ends on another day or has no end
     */
    public DatePeriodAssert endsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return must(
                period -> period.getLastDay().filter(day::equals).isPresent(), "end on " + day, DatePeriodAssert::end);
    }

    /**
     * Asserts that the period has no start.
     *
     * @return this assertion, not null
     * @throws AssertionError if it has one
     */
    public DatePeriodAssert hasNoStart() {
        return must(period -> period.getFirstDay().isEmpty(), "have no start", DatePeriodAssert::start);
    }

    /**
     * Asserts that the period has no end.
     *
     * @return this assertion, not null
     * @throws AssertionError if it has one
     */
    public DatePeriodAssert hasNoEnd() {
        return must(period -> period.getLastDay().isEmpty(), "have no end", DatePeriodAssert::end);
    }

    private static String bounds(DatePeriod period) {
        return start(period) + " and " + end(period);
    }

    private static String start(DatePeriod period) {
        return period.getFirstDay().map(day -> "starts on " + day).orElse("has no start");
    }

    private static String end(DatePeriod period) {
        return period.getLastDay().map(day -> "ends on " + day).orElse("has no end");
    }

    @Override
    String describe(DatePeriod value) {
        return "Period " + value;
    }
}
