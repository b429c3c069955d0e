package dev.renkei.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known beside the words of a date or period, for what they leave out.
 *
 * @param year  the year to take where the words name none
 * @param calendar  the calendar of fiscal years, which words never name
 */
record ParseContext(OptionalInt year, FiscalCalendar calendar) {

    /** Nothing is known: the words must name their year, and fiscal years start in April. */
    static final ParseContext NONE = new ParseContext(OptionalInt.empty(), FiscalCalendar.JAPANESE);

    static ParseContext ofYear(int year) {
        return NONE.withYear(OptionalInt.of(year));
    }

    /** Obtains what a period tells of its own start. */
    static ParseContext ofStart(DatePeriod period) {
        Optional<LocalDate> day = period.getFirstDay().or(period::getLastDay);
        return of(day.orElseThrow(), period.getStart());
    }

    /** Obtains what a period tells of its own end. */
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

    /** Returns what is known of the end of a period once its start is: an end without a year lies in that of the start. */
    ParseContext after(PeriodBound start) {
        return withYear(start instanceof PartialDate date ? OptionalInt.of(date.getYear()) : OptionalInt.empty());
    }

    private ParseContext withYear(OptionalInt year) {
        return new ParseContext(year, calendar);
    }
}
