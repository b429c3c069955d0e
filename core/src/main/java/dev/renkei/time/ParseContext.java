package dev.renkei.time;

import dev.renkei.mapper.NeedsModule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The information from outside the words of a date or period that completes them: the date of the source, and its fiscal years.
 *
 * <p>A year or a day completes {@code 10月1日} and {@code 同年8月}; a day is needed for {@code 今月10日} and {@code 去る4月1日}. A calendar
 * says on which day the fiscal years begin, which words hardly ever do.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class ParseContext implements NeedsModule {

    private static final ParseContext NONE = new ParseContext(Optional.empty(), Origin.GIVEN, FiscalCalendar.JAPANESE);

    /** What the date of a context is. */
    private enum Origin {
        /** A date to which words such as 翌年 are relative. */
        GIVEN,
        /** The value beside the words, whose year words such as 翌年 mean. */
        OWN_VALUE
    }

    private final Optional<PeriodBound> base;
    private final Origin origin;
    private final FiscalCalendar calendar;

    private ParseContext(Optional<PeriodBound> base, Origin origin, FiscalCalendar calendar) {
        this.base = base;
        this.origin = origin;
        this.calendar = calendar;
    }

    /**
     * Obtains the context without information: the words must include their year, and fiscal years start in April.
     *
     * @return the context, not null
     */
    public static ParseContext none() {
        return NONE;
    }

    /**
     * Obtains the context of a date: the year, month or day on which the words were written, or which was named before them.
     *
     * @param base  the date, not null
     * @return the context, not null
     */
    public static ParseContext of(PartialDate base) {
        return new ParseContext(
                Optional.of(Objects.requireNonNull(base, "base")), Origin.GIVEN, FiscalCalendar.JAPANESE);
    }

    /** Obtains the context of a value beside its words. */
    static ParseContext ofOwn(PeriodBound value) {
        return value instanceof FiscalYear
                ? ofOwn(value.getFirstDay(), Optional.of(value))
                : new ParseContext(Optional.of(value), Origin.OWN_VALUE, FiscalCalendar.JAPANESE);
    }

    /** Obtains the context of a period's own start. */
    static ParseContext ofOwnStart(DatePeriod period) {
        Optional<LocalDate> day = period.getFirstDay().or(period::getLastDay);
        return ofOwn(day.orElseThrow(), period.getStart());
    }

    /** Obtains the context of a period's own end. */
    static ParseContext ofOwnEnd(DatePeriod period) {
        Optional<LocalDate> day = period.getLastDay().or(period::getFirstDay);
        return ofOwn(day.orElseThrow(), period.getEnd());
    }

    private static ParseContext ofOwn(LocalDate day, Optional<PeriodBound> bound) {
        FiscalCalendar calendar = bound.filter(FiscalYear.class::isInstance)
                .map(FiscalYear.class::cast)
                .map(FiscalYear::getCalendar)
                .orElse(FiscalCalendar.JAPANESE);
        return new ParseContext(Optional.of(PartialDate.of(day)), Origin.OWN_VALUE, calendar);
    }

    /**
     * Returns a copy with a calendar of fiscal years.
     *
     * @param calendar  the calendar, not null
     * @return the context, not null
     */
    public ParseContext withCalendar(FiscalCalendar calendar) {
        return new ParseContext(base, origin, Objects.requireNonNull(calendar, "calendar"));
    }

    /** Returns the context of what follows a date or fiscal year in the same words. */
    ParseContext after(PeriodBound start) {
        return new ParseContext(Optional.of(start), Origin.GIVEN, calendar);
    }

    FiscalCalendar calendar() {
        return calendar;
    }

    /** Checks if the date is the value beside the words. */
    boolean isOwnValue() {
        return origin == Origin.OWN_VALUE;
    }

    /** Returns the date, empty if there is none or if it is a fiscal year. */
    Optional<PartialDate> base() {
        return base.filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
    }

    /** Returns the number of the fiscal year in which the date lies; that of a year is the one that starts in it. */
    OptionalInt fiscalYear() {
        if (base.isEmpty()) {
            return OptionalInt.empty();
        }
        if (base.get() instanceof FiscalYear year) {
            return OptionalInt.of(year.getYear());
        }
        PartialDate date = (PartialDate) base.get();
        boolean isInYearBefore = date.getPrecision() != PartialDate.Precision.YEAR
                && date.getFirstDay().isBefore(firstDayOf(date.getYear()));
        return OptionalInt.of(date.getYear() - (isInYearBefore ? 1 : 0));
    }

    /** Returns the first day of the fiscal year that starts in a calendar year. */
    LocalDate firstDayOf(int year) {
        return calendar.getStart().atYear(year);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ParseContext other
                && base.equals(other.base)
                && origin == other.origin
                && calendar.equals(other.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, origin, calendar);
    }

    /**
     * Returns the date and the calendar.
     *
     * @return a short text, such as {@code ParseContext[2017-04-01, 04-01]}, not null
     */
    @Override
    public String toString() {
        return "ParseContext[" + base.map(date -> date + ", ").orElse("") + calendar + "]";
    }
}
