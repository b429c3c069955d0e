package dev.renkei.time;

import dev.renkei.message.ParseFailure;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words of a date: {@code 平成29年２月８日（水）}, {@code 2017年3月}, {@code 10月1日}.
 *
 * @param years  the years in the words, none if the year is left out
 * @param month  the month as written, possibly not a month of the calendar
 * @param day  the day of the month as written, possibly not a day of the calendar
 * @param weekday  the day of the week
 */
record DateWording(List<YearWording> years, OptionalInt month, OptionalInt day, Optional<DayOfWeek> weekday)
        implements BoundWording {

    /** Obtains the words of a year without a month. */
    static DateWording ofYear(YearWording year) {
        return new DateWording(List.of(year), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    boolean omitsYear() {
        return years.isEmpty();
    }

    /** Checks if the words give only a year. */
    boolean isYearAlone() {
        return month.isEmpty();
    }

    /**
     * Checks if the words give a month or day of the lunisolar calendar, which does not correspond to the Gregorian calendar.
     */
    boolean isLunisolar() {
        return month.isPresent()
                && years.stream()
                        .limit(1)
                        .anyMatch(year -> year.era().equals(Optional.of(Gengo.MEIJI))
                                && !year.isYearZero()
                                && year.toWestern() < Gengo.FIRST_SOLAR_YEAR);
    }

    @Override
    public PartialDate resolve(ParseContext context, CharSequence text) {
        if (years.stream().anyMatch(YearWording::isYearZero)) {
            throw refused("era-year", text);
        }
        if (isLunisolar()) {
            throw refused("lunisolar", text);
        }
        PartialDate date = toDate(yearOr(context.year(), text), text);
        if (!omitsYear() && !years.get(0).hasBegunBy(date)) {
            throw eraNotBegun(text);
        }
        return date;
    }

    private int yearOr(OptionalInt baseYear, CharSequence text) {
        if (omitsYear()) {
            return baseYear.orElseThrow(() -> refused("year-missing", text));
        }
        return years.get(0).toWestern();
    }

    private PartialDate toDate(int year, CharSequence text) {
        if (month.isEmpty()) {
            return PartialDate.of(year);
        }
        if (!PartialDate.isMonth(month.getAsInt())) {
            throw refused("no-such-month", text);
        }
        if (day.isEmpty()) {
            return PartialDate.of(year, month.getAsInt());
        }
        if (!PartialDate.isDay(year, month.getAsInt(), day.getAsInt())) {
            throw refused("no-such-day", text);
        }
        return PartialDate.of(year, month.getAsInt(), day.getAsInt());
    }

    @Override
    public List<DateRemark> remarks(PeriodBound named) {
        List<DateRemark> remarks = new ArrayList<>();
        if (weekday.isPresent() && weekday.get() != named.getFirstDay().getDayOfWeek()) {
            remarks.add(DateRemark.WEEKDAY_MISMATCH);
        }
        remarks.addAll(BoundWording.super.remarks(named));
        return remarks;
    }

    private InvalidDateException eraNotBegun(CharSequence text) {
        Gengo era = era().orElseThrow();
        ParseFailure failure = ParseFailure.of(JapaneseDates.class, "era-not-begun", text)
                .with("era", era.getJapaneseName())
                .with("firstDay", era.getFirstDay());
        return new InvalidDateException(failure);
    }

    private static InvalidDateException refused(String rule, CharSequence text) {
        return InvalidDateException.of(JapaneseDates.class, rule, text);
    }
}
