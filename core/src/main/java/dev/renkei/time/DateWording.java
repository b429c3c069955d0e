package dev.renkei.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words of a date: {@code 平成29年２月８日（水）}, {@code 2017年3月}, {@code 10月1日}, {@code 翌年3月31日}, {@code 2022年度末}.
 *
 * @param years  the years in the words, none if the year is left out
 * @param reference  what stands in for the year, if it is left out
 * @param yearKind  whether the year is a calendar year or a fiscal year
 * @param month  the month as written, possibly not a month of the calendar
 * @param day  the day of the month as written, possibly not a day of the calendar
 * @param weekday  the day of the week
 * @param dayOff  why the day is a day off, as written beside the weekday
 * @param extent  whether the words are about a whole month or year, or its end
 * @param again  the same date in another calendar
 */
record DateWording(
        List<YearWording> years,
        DateReference reference,
        YearKind yearKind,
        OptionalInt month,
        OptionalInt day,
        Optional<DayOfWeek> weekday,
        Optional<String> dayOff,
        Extent extent,
        Optional<DateWording> again)
        implements BoundWording {

    /** The kind of a year. */
    enum YearKind {
        CALENDAR,
        FISCAL
    }

    /** The part of a month or year that the words are about. */
    enum Extent {
        WHOLE,
        END
    }

    /** Obtains the words of a year without a month. */
    static DateWording ofYears(List<YearWording> years) {
        return new DateWording(
                years,
                DateReference.YEAR_LEFT_OUT,
                YearKind.CALENDAR,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Extent.WHOLE,
                Optional.empty());
    }

    /** Obtains the words of a date without a year. */
    static DateWording ofReference(DateReference reference) {
        return ofYears(List.of()).withReference(reference);
    }

    private DateWording withReference(DateReference other) {
        return new DateWording(years, other, yearKind, month, day, weekday, dayOff, extent, again);
    }

    DateWording withFiscalYear() {
        return new DateWording(years, reference, YearKind.FISCAL, month, day, weekday, dayOff, extent, again);
    }

    /** Returns a copy in the year of another date. */
    DateWording inYearOf(DateWording other) {
        return new DateWording(
                other.years, other.reference, other.yearKind, month, day, weekday, dayOff, extent, again);
    }

    DateWording withMonth(int number) {
        return new DateWording(years, reference, yearKind, OptionalInt.of(number), day, weekday, dayOff, extent, again);
    }

    DateWording withMonthAndDay(OptionalInt otherMonth, OptionalInt otherDay) {
        return new DateWording(years, reference, yearKind, otherMonth, otherDay, weekday, dayOff, extent, again);
    }

    DateWording withWeekday(DayOfWeek other, Optional<String> why) {
        return new DateWording(years, reference, yearKind, month, day, Optional.of(other), why, extent, again);
    }

    DateWording withEnd() {
        return new DateWording(years, reference, yearKind, month, day, weekday, dayOff, Extent.END, again);
    }

    DateWording withAgain(DateWording other) {
        return new DateWording(years, reference, yearKind, month, day, weekday, dayOff, extent, Optional.of(other));
    }

    /** Returns the finer of this and the same date in another calendar, with the other one beside it. */
    DateWording withSame(DateWording other) {
        boolean isCoarser = extent == Extent.WHOLE
                && (month.isEmpty() ? other.month.isPresent() : day.isEmpty() && other.day.isPresent());
        boolean isAgreed =
                yearKind == other.yearKind && isInYearOf(other) && (month.isEmpty() || month.equals(other.month));
        return isCoarser && isAgreed ? other.withAgain(this) : withAgain(other);
    }

    boolean isEnd() {
        return extent == Extent.END;
    }

    boolean omitsYear() {
        return years.isEmpty();
    }

    /** Checks if the words give only a calendar year. */
    boolean isYearAlone() {
        return month.isEmpty() && !omitsYear() && yearKind == YearKind.CALENDAR && extent == Extent.WHOLE;
    }

    /** Checks if the words are the month after another in the same year, or the day after another in the same month. */
    boolean follows(DateWording other) {
        if (!omitsYear() || isEnd() || other.isEnd()) {
            return false;
        }
        if (day.isEmpty() && other.day.isEmpty()) {
            return inheritsYear() && isNext(other.month, month);
        }
        boolean isInMonth = inheritsYear() ? month.equals(other.month) : reference == DateReference.SAME_MONTH;
        return isInMonth && isNext(other.day, day);
    }

    private static boolean isNext(OptionalInt number, OptionalInt next) {
        return number.isPresent() && next.isPresent() && next.getAsInt() == number.getAsInt() + 1;
    }

    /** Checks if the words leave out the year without a reference in its stead. */
    boolean inheritsYear() {
        return omitsYear() && !reference.isShift();
    }

    @Override
    public boolean isReference() {
        return omitsYear() && reference.isShift();
    }

    /** Checks if the year is the same as that of another date, which may be of another calendar. */
    boolean isInYearOf(DateWording other) {
        return years.get(0).isSame(other.years.get(0));
    }

    @Override
    public boolean isLunisolar() {
        return month.isPresent()
                && year().filter(year -> year.era().equals(Optional.of(Gengo.MEIJI))
                                && !year.isYearZero()
                                && year.toWestern() < Gengo.FIRST_SOLAR_YEAR)
                        .isPresent();
    }

    @Override
    public PartialDate resolve(ParseContext context, CharSequence text) {
        if (years.stream().anyMatch(YearWording::isYearZero)) {
            throw refused("era-year", text);
        }
        if (isLunisolar()) {
            throw refused("lunisolar", text);
        }
        PartialDate first =
                omitsYear() ? referred(context, text) : inYear(years.get(0).toWestern(), context, text);
        PartialDate date = extent == Extent.END ? PartialDate.of(lastDay(first, context, text)) : first;
        again.map(other -> isSame(date, other.resolve(context, text)) || other.isByEra() != isByEra())
                .filter(isPossible -> !isPossible)
                .ifPresent(contradicted -> {
                    throw InvalidDateException.of(DatePeriod.class, "contradictory", text);
                });
        return date;
    }

    private LocalDate lastDay(PartialDate date, ParseContext context, CharSequence text) {
        if (yearKind == YearKind.CALENDAR || month.isPresent()) {
            return date.getLastDay();
        }
        if (!FiscalYear.isKnownYear(date.getYear())) {
            throw InvalidDateException.of(FiscalYear.class, "year-range", text);
        }
        return FiscalYear.of(date.getYear(), context.calendar()).getLastDay();
    }

    private PartialDate referred(ParseContext context, CharSequence text) {
        PartialDate base = yearKind == YearKind.FISCAL
                ? fiscalYear(context, text)
                : reference
                        .resolve(context, month, day)
                        .orElseThrow(() -> refused(context.base().isEmpty() ? "year-missing" : "base-day", text));
        if (month.isEmpty() && base.getPrecision() == PartialDate.Precision.MONTH && day.isPresent()) {
            return day(base.getYear(), base.getFirstDay().getMonthValue(), text);
        }
        return month.isPresent() ? inYear(base.getYear(), context, text) : base;
    }

    private PartialDate fiscalYear(ParseContext context, CharSequence text) {
        OptionalInt base = context.fiscalYear();
        if (base.isEmpty()) {
            throw refused("year-missing", text);
        }
        int year = base.getAsInt() + (context.isOwnValue() ? 0 : reference.years());
        if (!FiscalYear.isKnownYear(year)) {
            throw InvalidDateException.of(FiscalYear.class, "year-range", text);
        }
        return PartialDate.of(year);
    }

    private PartialDate inYear(int year, ParseContext context, CharSequence text) {
        if (month.isEmpty()) {
            return PartialDate.of(year);
        }
        if (!PartialDate.isMonth(month.getAsInt())) {
            throw refused("no-such-month", text);
        }
        int calendarYear = yearKind == YearKind.FISCAL && isBeforeFiscalYear(context) ? year + 1 : year;
        if (yearKind == YearKind.FISCAL ? !FiscalYear.isKnownYear(year) : !PartialDate.isKnownYear(year)) {
            throw InvalidDateException.of(FiscalYear.class, "year-range", text);
        }
        return day.isEmpty()
                ? PartialDate.of(calendarYear, month.getAsInt())
                : day(calendarYear, month.getAsInt(), text);
    }

    /** Checks if the month and day are before those on which fiscal years start. */
    private boolean isBeforeFiscalYear(ParseContext context) {
        MonthDay start = context.calendar().getStart();
        int ownMonth = month.orElseThrow();
        return ownMonth < start.getMonthValue()
                || (ownMonth == start.getMonthValue() && day.orElse(31) < start.getDayOfMonth());
    }

    private PartialDate day(int year, int monthOfYear, CharSequence text) {
        if (!PartialDate.isDay(year, monthOfYear, day.orElseThrow())) {
            throw refused("no-such-day", text);
        }
        return PartialDate.of(year, monthOfYear, day.orElseThrow());
    }

    /** Checks if words that denote a date also agree with another value: the end of a month or year with the month or year itself. */
    boolean agrees(PeriodBound named, PeriodBound value) {
        return value.equals(named)
                || (extent == Extent.END && isUnit(value) && value.getLastDay().equals(named.getLastDay()));
    }

    private boolean isUnit(PeriodBound value) {
        if (value instanceof PartialDate date && date.getPrecision() == PartialDate.Precision.MONTH) {
            return true;
        }
        YearKind kind = value instanceof FiscalYear ? YearKind.FISCAL : YearKind.CALENDAR;
        boolean isDay = value instanceof PartialDate date && date.getPrecision() == PartialDate.Precision.DAY;
        return !isDay && month.isEmpty() && yearKind == kind;
    }

    @Override
    public List<DateRemark> remarks(PeriodBound named) {
        List<DateRemark> remarks = new ArrayList<>();
        if (weekday.isPresent() && weekday.get() != named.getFirstDay().getDayOfWeek()) {
            remarks.add(DateRemark.WEEKDAY_MISMATCH);
        }
        again.ifPresent(other -> {
            PartialDate second = other.resolve(ParseContext.none(), "");
            remarks.addAll(other.remarks(second));
            if (!isSame(named, second)) {
                remarks.add(DateRemark.CALENDARS_DISAGREE);
            }
        });
        // A fiscal year keeps the era of its first days to its end: 昭和63年度末.
        PeriodBound ofEra = yearKind == YearKind.FISCAL && !years().isEmpty()
                ? FiscalYear.of(years().get(0).toWestern())
                : named;
        remarks.addAll(BoundWording.super.remarks(ofEra));
        return remarks;
    }

    /** Checks if a date is the same as another, as far as that one is stated. */
    private static boolean isSame(PeriodBound named, PartialDate second) {
        return !named.getFirstDay().isBefore(second.getFirstDay())
                && !named.getLastDay().isAfter(second.getLastDay());
    }

    private static InvalidDateException refused(String rule, CharSequence text) {
        return InvalidDateException.of(JapaneseDates.class, rule, text);
    }
}
