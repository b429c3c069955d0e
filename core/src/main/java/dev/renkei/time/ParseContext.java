package dev.renkei.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The information from outside the words of a date or period that completes them.
 *
 * @param year  the year if the words have none
 * @param calendar  the calendar of fiscal years, which words never state
 */
record ParseContext(OptionalInt year, FiscalCalendar calendar) {

    /** No information: the words must include their year, and fiscal years start in April. */
    static final ParseContext NONE = new ParseContext(OptionalInt.empty(), FiscalCalendar.JAPANESE);

    static ParseContext ofYear(int year) {
        return NONE.withYear(OptionalInt.of(year));
    }

    /** Obtains the context of a period's own start. */
    static ParseContext ofStart(DatePeriod period) {
        Optional<LocalDate> day = period.getFirstDay().or(period::getLastDay);
        return of(day.orElseThrow(), period.getStart());
    }

    /** Obtains the context of a period's own end. */
    static ParseContext ofEnd(DatePeriod period) {
        Optional<LocalDate> day = period.getLastDay().or(period::getFirstDay);
        return of(day.orElseThrow(), period.getEnd());
    }

    private static ParseContext of(LocalDate day, Optional<PeriodBound> bound) {
        FiscalCalendar calendar = bound.filter(FiscalYear.class::isInstance)
                .map(FiscalYear.class::cast)
                .map(FiscalYear::getCalendar)
                .orElse(FiscalCalendar.JAPANESE);
        return new ParseContext(OptionalInt.of(day.getYear()), calendar);
    }

    /** Returns the context of a period's end after its start: an end without a year is in the year of the start. */
    ParseContext after(PeriodBound start) {
        return withYear(start instanceof PartialDate date ? OptionalInt.of(date.getYear()) : OptionalInt.empty());
    }

    private ParseContext withYear(OptionalInt year) {
        return new ParseContext(year, calendar);
    }
}
