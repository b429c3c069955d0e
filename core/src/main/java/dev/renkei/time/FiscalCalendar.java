package dev.renkei.time;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.character.Digits;
import dev.renkei.declaration.ScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A calendar of fiscal years (会計年度), defined by the day on which they start.
 *
 * <p>Japan's public bodies start on 1 April (財政法11条, 地方自治法208条). Cooperatives and companies choose their own day: コープみらい starts
 * on 21 March. A fiscal year is numbered after the calendar year in which it starts.
 *
 * <p>The text consists of the month and the day, such as {@code 04-01}.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class FiscalCalendar {

    /** The calendar of Japan's public bodies, from 1 April to 31 March. */
    public static final FiscalCalendar JAPANESE = new FiscalCalendar(MonthDay.of(Month.APRIL, 1));

    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    static final String PATTERN = "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31";

    /** The type of fiscal calendars. */
    public static final ScalarType<FiscalCalendar> TYPE = ScalarType.of(
                    "FiscalCalendar",
                    "The month and the day on which fiscal years start.",
                    PATTERN,
                    FiscalCalendar::parse,
                    JAPANESE,
                    "04-01",
                    "03-21")
            .ofCanonicalTextsOnly();

    private final MonthDay start;

    private FiscalCalendar(MonthDay start) {
        if (start.equals(LEAP_DAY)) {
            throw new DateTimeException("Fiscal year must start on a day that every year has but was 02-29");
        }
        this.start = start;
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains the calendar whose fiscal years start on a day.
     *
     * <p>1 January results in calendar years. 29 February is rejected, because most years do not have it.
     *
     * @param start  the day on which a fiscal year starts, not null
     * @return the calendar, not null
     * @throws DateTimeException if the day is 29 February
     */
    public static FiscalCalendar startingOn(MonthDay start) {
        Objects.requireNonNull(start, "start");
        return start.equals(JAPANESE.start) ? JAPANESE : new FiscalCalendar(start);
    }

    /**
     * Obtains a calendar from its text, the month and the day on which its fiscal years start.
     *
     * <p>{@code 04-01} returns {@link #JAPANESE}, {@code 03-21} returns the calendar of コープみらい.
     *
     * @param text  the text, two digits each for month and day, separated by a hyphen, not null
     * @return the calendar, not null
     * @throws InvalidDateException if the text has another form, is not a day of the year, or is 29 February
     */
    public static FiscalCalendar parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (!hasForm(text)) {
            throw InvalidDateException.of(FiscalCalendar.class, "form", text);
        }
        int month = Integer.parseInt(text, 0, 2, 10);
        int day = Integer.parseInt(text, 3, 5, 10);
        if (!PartialDate.isMonth(month) || day < 1 || day > Month.of(month).maxLength()) {
            throw InvalidDateException.of(FiscalCalendar.class, "no-such-day", text);
        }
        MonthDay start = MonthDay.of(month, day);
        if (start.equals(LEAP_DAY)) {
            throw InvalidDateException.of(FiscalCalendar.class, "leap-day", text);
        }
        return startingOn(start);
    }

    /**
     * Obtains a calendar from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the calendar, not null
     * @throws InvalidDateException if {@code parse} rejects the text
     */
    public static FiscalCalendar valueOf(String text) {
        return parse(text);
    }

    private static boolean hasForm(CharSequence text) {
        if (text.length() != 5 || text.charAt(2) != '-') {
            return false;
        }
        return Digits.areDigits(text, 0, 2) && Digits.areDigits(text, 3, 5);
    }

    // ---------------------------------------------------------------------------------------------- queries

    /** {@return the day on which a fiscal year starts, never 29 February, not null} */
    public MonthDay getStart() {
        return start;
    }

    /**
     * Returns the first day of a fiscal year.
     *
     * @param year  the calendar year in which the fiscal year starts
     * @return the first day, not null
     */
    public LocalDate firstDay(int year) {
        return start.atYear(year);
    }

    /**
     * Returns the last day of a fiscal year: the day before the next one starts.
     *
     * @param year  the calendar year in which the fiscal year starts
     * @return the last day, inclusive, not null
     */
    public LocalDate lastDay(int year) {
        LocalDate next = firstDay(year + 1);
        return next.getDayOfMonth() == 1
                ? YearMonth.from(next).minusMonths(1).atEndOfMonth()
                : next.withDayOfMonth(next.getDayOfMonth() - 1);
    }

    /**
     * Returns the fiscal year that contains a day.
     *
     * <p>In {@link #JAPANESE}, {@code FY2026} contains 2027-03-31.
     *
     * @param date  the day, not null
     * @return the fiscal year, not null
     * @throws DateTimeException if the fiscal year is out of the range of {@link FiscalYear}
     */
    public FiscalYear fiscalYearOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        int year = date.getYear();
        return FiscalYear.of(date.isBefore(firstDay(year)) ? year - 1 : year, this);
    }

    // ----------------------------------------------------------------------------------------------- object

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FiscalCalendar other && start.equals(other.start);
    }

    @Override
    public int hashCode() {
        return start.hashCode();
    }

    /**
     * Returns the month and the day on which a fiscal year starts, which {@link #parse(CharSequence)} reads.
     *
     * @return the text, such as {@code 04-01}, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return start.toString().substring(2);
    }
}
