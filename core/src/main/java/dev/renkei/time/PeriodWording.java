package dev.renkei.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a period: {@code 令和８年度～令和10年度}, {@code 平成29年４月～}, {@code 2017年9月}.
 *
 * @param start  the words of the start, empty if there is no start
 * @param end  the words of the end, empty if there is no end
 * @param isUnit  whether a single day, month or year is the whole period, and so both the start and the end
 * @param length  the length stated beside the period, or instead of its end
 * @param again  the same period in another calendar, or in days
 */
record PeriodWording(
        Optional<BoundWording> start,
        Optional<BoundWording> end,
        boolean isUnit,
        Optional<Period> length,
        Optional<PeriodWording> again) {

    private static final DateWording ANY_YEAR = DateWording.ofYears(List.of(YearWording.ofWestern(2001)));

    static PeriodWording ofUnit(BoundWording unit) {
        return new PeriodWording(Optional.of(unit), Optional.of(unit), true, Optional.empty(), Optional.empty());
    }

    static PeriodWording between(Optional<BoundWording> start, Optional<BoundWording> end) {
        return new PeriodWording(start, end, false, Optional.empty(), Optional.empty());
    }

    PeriodWording withLength(Period stated) {
        return new PeriodWording(start, end, isUnit, Optional.of(stated), again);
    }

    PeriodWording withAgain(PeriodWording other) {
        return new PeriodWording(start, end, isUnit, length, Optional.of(inFiscalYear(other)));
    }

    /** Takes months without a year beside a fiscal year, or beside a part of one, as months of that fiscal year. */
    private PeriodWording inFiscalYear(PeriodWording other) {
        return start.map(words -> words instanceof PartOfYearWording part ? part.wholeYear() : words)
                .filter(FiscalYearWording.class::isInstance)
                .map(FiscalYearWording.class::cast)
                .filter(year -> !year.isReference())
                .map(year -> DateWording.ofYears(year.years()))
                .map(year -> other.isWholeYear() ? other.startingIn(year) : other.inYear(year.withFiscalYear()))
                .orElse(other);
    }

    private PeriodWording inYear(DateWording year) {
        return new PeriodWording(
                start.map(words -> inYear(words, year)), end.map(words -> inYear(words, year)), isUnit, length, again);
    }

    /** Returns the whole year of these words that starts in a calendar year: 3月21日～3月20日. */
    private PeriodWording startingIn(DateWording year) {
        YearWording first = year.years().get(0);
        boolean isCalendarYear =
                firstDay().filter(day -> day.getDayOfYear() == 1).isPresent();
        DateWording last = isCalendarYear || first.isYearZero()
                ? year
                : DateWording.ofYears(List.of(YearWording.ofWestern(first.toWestern() + 1)));
        return new PeriodWording(
                start.map(words -> ((DateWording) words).inYearOf(year)),
                end.map(words -> ((DateWording) words).inYearOf(last)),
                isUnit,
                length,
                again);
    }

    /** Checks if the words are the first and the last day or month of a year, and leave out which. */
    private boolean isWholeYear() {
        Optional<MonthDay> dayAfter = end.flatMap(PeriodWording::inAnyYear)
                .map(date -> MonthDay.from(date.getLastDay().plusDays(1)));
        return !isUnit && dayAfter.isPresent() && dayAfter.equals(firstDay().map(MonthDay::from));
    }

    private Optional<LocalDate> firstDay() {
        return start.flatMap(PeriodWording::inAnyYear).map(PeriodBound::getFirstDay);
    }

    private static Optional<PeriodBound> inAnyYear(BoundWording words) {
        if (!(words instanceof DateWording date)
                || !(date.inheritsYear() || date.reference() == DateReference.NEXT_YEAR)
                || date.month().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(date.inYearOf(ANY_YEAR).resolve(ParseContext.none(), ""));
        } catch (InvalidDateException noSuchDay) {
            return Optional.empty();
        }
    }

    private static BoundWording inYear(BoundWording words, DateWording year) {
        return words instanceof DateWording date
                        && date.inheritsYear()
                        && date.month().isPresent()
                ? date.inYearOf(year)
                : words;
    }

    /** Checks if the words denote a period of a length. */
    boolean isOf(Period stated) {
        try {
            DatePeriod named = resolve(ParseContext.none(), "");
            return named.getFirstDay().isPresent() && named.getLastDay().isPresent() && fits(stated, named);
        } catch (InvalidDateException noSuchPeriod) {
            return false;
        }
    }

    /** Checks if something in the period comes from the context, or from its length. */
    boolean isInferred() {
        boolean isComputed = end.isEmpty() && length.isPresent();
        return isComputed
                || start.or(() -> end).filter(first -> first.years().isEmpty()).isPresent();
    }

    /** Checks if the words say no year but refer to one, as 今年度 does. */
    boolean isReference() {
        return start.or(() -> end).filter(BoundWording::isReference).isPresent();
    }

    /** Checks if the words give months or days of the lunisolar calendar. */
    boolean isLunisolar() {
        return start.filter(BoundWording::isLunisolar).isPresent()
                || end.filter(BoundWording::isLunisolar).isPresent();
    }

    /** Returns the period that the words denote; an end without a year is in the year of the start. */
    DatePeriod resolve(ParseContext context, CharSequence text) {
        Optional<PeriodBound> first = start.map(words -> words.resolve(context, text));
        ParseContext afterStart = isUnit ? context : first.map(context::after).orElse(context);
        return between(first, end.map(words -> words.resolveEnd(afterStart, text)), context, text);
    }

    /** Returns the period that the words denote, with separate contexts for the start and the end. */
    DatePeriod resolve(ParseContext startContext, ParseContext endContext, CharSequence text) {
        Optional<PeriodBound> first = start.map(words -> words.resolve(startContext, text));
        ParseContext afterStart = first.filter(
                        known -> end.filter(BoundWording::isReference).isPresent())
                .map(startContext::after)
                .orElse(endContext);
        ParseContext ofEnd = isUnit ? startContext : afterStart;
        return between(first, end.map(words -> words.resolveEnd(ofEnd, text)), startContext, text);
    }

    private DatePeriod between(
            Optional<PeriodBound> first, Optional<PeriodBound> last, ParseContext context, CharSequence text) {
        Optional<PeriodBound> computed =
                last.isEmpty() ? first.flatMap(begin -> length.map(stated -> endOf(begin, stated, text))) : last;
        DatePeriod period = PeriodText.ordered(first, computed, text);
        return again.map(other -> {
                    ParseContext own = first.map(context::after).orElse(context);
                    return inOwnDays(period, other.resolve(own, text), text);
                })
                .orElse(period);
    }

    /** Returns the end of a length that begins with a bound. */
    private static PeriodBound endOf(PeriodBound begin, Period length, CharSequence text) {
        try {
            if (begin instanceof FiscalYear year && length.getMonths() == 0 && length.getDays() == 0) {
                return FiscalYear.of(year.getYear() + length.getYears() - 1, year.getCalendar());
            }
            LocalDate end = CivilPeriods.lastDay(begin.getFirstDay(), length);
            return begin instanceof PartialDate date ? inPrecision(end, date.getPrecision()) : PartialDate.of(end);
        } catch (DateTimeException | IllegalArgumentException tooLong) {
            throw InvalidDateException.of(JapaneseDates.class, "no-such-day", text);
        }
    }

    /** Returns the month or the year that ends with a day, if there is one of the precision, else the day. */
    private static PartialDate inPrecision(LocalDate end, PartialDate.Precision precision) {
        PartialDate coarse = switch (precision) {
            case YEAR -> PartialDate.of(end.getYear());
            case MONTH -> PartialDate.of(end.getYear(), end.getMonthValue());
            case DAY -> PartialDate.of(end);
        };
        return coarse.getLastDay().equals(end) ? coarse : PartialDate.of(end);
    }

    /**
     * Returns a fiscal year by the days beside it, the part of a year that is beside it, or the period itself if what is beside it is the
     * same period.
     */
    private DatePeriod inOwnDays(DatePeriod period, DatePeriod other, CharSequence text) {
        if (isUnit && period.getStart().orElseThrow() instanceof FiscalYear year) {
            Optional<MonthDay> first =
                    other.getFirstDay().map(MonthDay::from).filter(day -> !day.equals(MonthDay.of(2, 29)));
            if (first.isPresent() && isYearFrom(other, year.getYear())) {
                return DatePeriod.of(year.withCalendar(FiscalCalendar.startingOn(first.get())));
            }
        }
        if (period.coversSameDaysAs(other) || isNamed(period, other)) {
            return period;
        }
        if (isUnit && period.encloses(other)) {
            return other;
        }
        if (isSameInOtherCalendar()) {
            return period;
        }
        throw InvalidDateException.of(DatePeriod.class, "contradictory", text);
    }

    /** Checks if a fiscal year is beside the days of a period of one year, which may start on another day than fiscal years do. */
    private static boolean isNamed(DatePeriod period, DatePeriod name) {
        return name.getStart().equals(name.getEnd())
                && name.getStart().orElseThrow() instanceof FiscalYear year
                && isYearFrom(period, year.getYear());
    }

    /** Checks if a period is one whole year that starts in a calendar year. */
    private static boolean isYearFrom(DatePeriod period, int year) {
        Optional<LocalDate> first = period.getFirstDay().filter(day -> day.getYear() == year);
        return first.isPresent()
                && period.getLastDay().equals(first.map(day -> day.plusYears(1).minusDays(1)));
    }

    /** Checks if what is beside the period has the same form by another calendar, so that it is meant to be the same. */
    private boolean isSameInOtherCalendar() {
        return again.filter(other -> hasSameForm(start, other.start) && hasSameForm(end, other.end))
                .isPresent();
    }

    private static boolean hasSameForm(Optional<BoundWording> one, Optional<BoundWording> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().isByEra() != other.get().isByEra()
                && one.get().getClass() == other.get().getClass();
    }

    /** Returns the remarks on the words, which denote the given period. */
    List<DateRemark> remarks(DatePeriod named) {
        Set<DateRemark> remarks = EnumSet.noneOf(DateRemark.class);
        start.ifPresent(words -> remarks.addAll(words.remarks(named.getStart().orElseThrow())));
        if (!isUnit) {
            end.ifPresent(words -> remarks.addAll(words.remarks(named.getEnd().orElseThrow())));
        }
        if (isSameInOtherCalendar() && differs(named)) {
            remarks.add(DateRemark.CALENDARS_DISAGREE);
        }
        if (length.isPresent() && !fits(length.get(), named)) {
            remarks.add(DateRemark.LENGTH_MISMATCH);
        }
        return List.copyOf(remarks);
    }

    private boolean differs(DatePeriod named) {
        ParseContext own = named.getStart().map(ParseContext.none()::after).orElse(ParseContext.none());
        return !again.orElseThrow().resolve(own, "").coversSameDaysAs(named);
    }

    /**
     * Checks if a length leads from the first day of a period to its last, whether the first day is counted or not; days are
     * counted with both.
     */
    private static boolean fits(Period length, DatePeriod period) {
        if (period.getFirstDay().isEmpty() || period.getLastDay().isEmpty()) {
            return true;
        }
        LocalDate last = period.getLastDay().get();
        boolean isInDays = length.toTotalMonths() == 0;
        try {
            LocalDate first = period.getFirstDay().get();
            return CivilPeriods.lastDay(first, length).equals(last)
                    || (!isInDays
                            && CivilPeriods.lastDay(first.plusDays(1), length).equals(last));
        } catch (DateTimeException beyondTheCalendar) {
            return false;
        }
    }
}
