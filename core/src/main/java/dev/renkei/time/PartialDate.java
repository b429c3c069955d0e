package dev.renkei.time;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.character.Digits;
import dev.renkei.declaration.ScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date with the precision that its source states: a year, a month of a year, or a day.
 *
 * <p>The text is that of ISO 8601: {@code 2017}, {@code 2017-03}, {@code 2017-02-08}. Years are from 0001 to 9999. A day that
 * the calendar does not have is rejected and never adjusted.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class PartialDate implements PeriodBound, Comparable<PartialDate> {

    /**
     * The precision with which a {@link PartialDate} is stated.
     *
     * <p>The constants are in order from the coarsest to the finest.
     */
    public enum Precision {

        /** Only the year is stated, as in {@code 昭和48年}. */
        YEAR,

        /** The year and the month are stated, as in {@code 2017年9月}. */
        MONTH,

        /** The day is stated, as in {@code 平成29年2月8日}. */
        DAY
    }

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;

    private static final String FORM = "dddd-dd-dd";
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    // Every month can have 29 days, February in leap years; only February has no more.
    static final String PATTERN =
            "[0-9]{4}(-((0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]))?" + "|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31))?";

    /** The type of partial dates. */
    public static final ScalarType<PartialDate> TYPE = ScalarType.of(
                    "PartialDate",
                    "A year, a month of a year or a day of the calendar (ISO 8601).",
                    PATTERN,
                    PeriodText::parseDateInDocument,
                    PartialDate.of(1),
                    "2017-02-08",
                    "2017-03",
                    "2017")
            .withShortcut(PartialDate::find);

    private final LocalDate firstDay;
    private final Precision precision;

    private PartialDate(LocalDate firstDay, Precision precision) {
        if (!isKnownYear(firstDay.getYear())) {
            throw new DateTimeException("Year must be between 1 and 9999 but was " + firstDay.getYear());
        }
        this.firstDay = firstDay;
        this.precision = precision;
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains a date of which only the year is stated.
     *
     * @param year  the year, from 1 to 9999
     * @return the year, not null
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(int year) {
        return ofChecked(year, 1, 1, Precision.YEAR);
    }

    /**
     * Obtains a date of which only the year and the month are stated.
     *
     * @param year  the year, from 1 to 9999
     * @param month  the month, from 1 to 12
     * @return the month, not null
     * @throws DateTimeException if the year or the month is out of range
     */
    public static PartialDate of(int year, int month) {
        return ofChecked(year, month, 1, Precision.MONTH);
    }

    /**
     * Obtains a date that is stated to the day.
     *
     * @param year  the year, from 1 to 9999
     * @param month  the month, from 1 to 12
     * @param day  the day of the month, from 1 to 31
     * @return the day, not null
     * @throws DateTimeException if the calendar has no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return ofChecked(year, month, day, Precision.DAY);
    }

    /**
     * Obtains a date that is stated to the day.
     *
     * @param date  the day, in the years 1 to 9999, not null
     * @return the day, not null
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(Objects.requireNonNull(date, "date"), Precision.DAY);
    }

    /**
     * Obtains a date of which only the year and the month are stated.
     *
     * @param month  the month, in the years 1 to 9999, not null
     * @return the month, not null
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(Objects.requireNonNull(month, "month").atDay(1), Precision.MONTH);
    }

    /**
     * Obtains a date of which only the year is stated.
     *
     * @param year  the year, from 1 to 9999, not null
     * @return the year, not null
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(Year year) {
        return new PartialDate(Objects.requireNonNull(year, "year").atDay(1), Precision.YEAR);
    }

    /**
     * Obtains a date from its ISO 8601 text.
     *
     * <p>{@code 2017} is a year, {@code 2017-03} a month, {@code 2017-02-08} a day. Other forms are rejected, such as
     * {@code 20170208} and {@code 2017-2-8}, and so is {@code 2016-02-30}, which is not a day. {@link JapaneseDates} parses
     * texts such as {@code 平成29年2月8日}.
     *
     * @param text  the text, not null
     * @return the date, not null
     * @throws InvalidDateException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return find(text).orElseThrow(() -> refused(text));
    }

    private static Optional<PartialDate> find(CharSequence text) {
        return read(text, 0, text.length()).map(PartialDate.class::cast);
    }

    private static InvalidDateException refused(CharSequence text) {
        int length = text.length();
        if (!hasForm(text, 0, length)) {
            return InvalidDateException.of(PartialDate.class, "form", text);
        }
        if (yearIn(text, 0) < FIRST_YEAR) {
            return InvalidDateException.of(PartialDate.class, "year-range", text);
        }
        return InvalidDateException.of(
                PartialDate.class, isMonth(monthIn(text, 0, length)) ? "no-such-day" : "no-such-month", text);
    }

    /** Reads the date between two offsets of a text, empty if there is none. */
    static Optional<PeriodBound> read(CharSequence text, int start, int end) {
        if (!hasForm(text, start, end)) {
            return Optional.empty();
        }
        int year = yearIn(text, start);
        int month = monthIn(text, start, end);
        int day = dayIn(text, start, end);
        if (!isKnownYear(year) || !isMonth(month) || !isDay(year, month, day)) {
            return Optional.empty();
        }
        Precision precision = switch (end - start) {
            case YEAR_LENGTH -> Precision.YEAR;
            case MONTH_LENGTH -> Precision.MONTH;
            default -> Precision.DAY;
        };
        return Optional.of(new PartialDate(LocalDate.of(year, month, day), precision));
    }

    private static int yearIn(CharSequence text, int start) {
        return Integer.parseInt(text, start, start + YEAR_LENGTH, 10);
    }

    private static int monthIn(CharSequence text, int start, int end) {
        return end - start == YEAR_LENGTH ? 1 : Integer.parseInt(text, start + 5, start + MONTH_LENGTH, 10);
    }

    private static int dayIn(CharSequence text, int start, int end) {
        return end - start == DAY_LENGTH ? Integer.parseInt(text, start + 8, end, 10) : 1;
    }

    /**
     * Obtains a date from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the date, not null
     * @throws InvalidDateException if {@code parse} rejects the text
     */
    public static PartialDate valueOf(String text) {
        return parse(text);
    }

    private static boolean hasForm(CharSequence text, int start, int end) {
        int length = end - start;
        if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            boolean fits = FORM.charAt(i) == '-' ? c == '-' : Digits.isDigit(c);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static PartialDate ofChecked(int year, int month, int day, Precision precision) {
        if (!isKnownYear(year)) {
            throw new DateTimeException("Year must be between 1 and 9999 but was " + year);
        }
        if (!isMonth(month)) {
            throw new DateTimeException("Month must be between 1 and 12 but was " + month);
        }
        if (!isDay(year, month, day)) {
            throw new DateTimeException("Date must be a day of the calendar but was " + year + "-" + month + "-" + day);
        }
        return new PartialDate(LocalDate.of(year, month, day), precision);
    }

    static boolean isKnownYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    static boolean isDay(int year, int month, int day) {
        return day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }

    // ---------------------------------------------------------------------------------------------- queries

    /**
     * Returns the precision with which the date is stated.
     *
     * @return the precision, not null
     */
    public Precision getPrecision() {
        return precision;
    }

    /** {@return the year, which is always stated, from 1 to 9999} */
    public int getYear() {
        return firstDay.getYear();
    }

    /** {@return the first possible day: the day itself, or the first day of the month or year, not null} */
    @Override
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** {@return the last possible day: the day itself, or the last day of the month or year, inclusive, not null} */
    @Override
    public LocalDate getLastDay() {
        return switch (precision) {
            case YEAR -> firstDay.withDayOfYear(firstDay.lengthOfYear());
            case MONTH -> firstDay.withDayOfMonth(firstDay.lengthOfMonth());
            case DAY -> firstDay;
        };
    }

    // ------------------------------------------------------------------------------------------ conversions

    /** {@return the day, empty if only the year or the month is stated, not null} */
    public Optional<LocalDate> toLocalDate() {
        return precision == Precision.DAY ? Optional.of(firstDay) : Optional.empty();
    }

    /** {@return the month, empty if only the year is stated, not null} */
    public Optional<YearMonth> toYearMonth() {
        return precision == Precision.YEAR ? Optional.empty() : Optional.of(YearMonth.from(firstDay));
    }

    // ----------------------------------------------------------------------------------------------- object

    /**
     * Compares this date to another by the first day, then by the precision, the coarser first.
     *
     * <p>The order is consistent with equals: {@code 2017 < 2017-01 < 2017-01-01 < 2017-01-02}. It is meant for sorting;
     * {@link #isBefore(PeriodBound)} checks if one date is entirely before another.
     *
     * @param other  the other date, not null
     * @return negative, zero or positive if this date is before, equal to or after the other in this order
     */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay.compareTo(other.firstDay);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof PartialDate other && firstDay.equals(other.firstDay) && precision == other.precision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, precision);
    }

    /** {@return the ISO 8601 text, which {@link #parse(CharSequence)} reads, such as {@code 2017-03}, not null} */
    @JsonValue
    @Override
    public String toString() {
        String iso = firstDay.toString();
        return switch (precision) {
            case YEAR -> iso.substring(0, YEAR_LENGTH);
            case MONTH -> iso.substring(0, MONTH_LENGTH);
            case DAY -> iso;
        };
    }
}
