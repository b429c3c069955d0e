package dev.renkei.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A bound of a {@link DatePeriod}: a day, month or year, or a fiscal year.
 *
 * <p>A period starts on the first day of its first bound and ends on the last day of its last bound.
 *
 * @since 0.1.0
 */
public sealed interface PeriodBound permits PartialDate, FiscalYear {

    /**
     * Obtains a bound from its text, such as {@code 2017-02-08}, {@code 2017-03}, {@code 2017} or {@code FY2026}.
     *
     * <p>A text that begins with {@code FY} is read as a fiscal year, every other as a date.
     *
     * @param text  the text, not null
     * @return the bound, not null
     * @throws InvalidDateException if the text is neither a date nor a fiscal year
     */
    static PeriodBound parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return FiscalYear.hasPrefix(text) ? FiscalYear.parse(text) : PartialDate.parse(text);
    }

    /**
     * Obtains a bound from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the bound, not null
     * @throws InvalidDateException if {@code parse} rejects the text
     */
    static PeriodBound valueOf(String text) {
        return parse(text);
    }

    /** {@return the first day, not null} */
    LocalDate getFirstDay();

    /** {@return the last day, inclusive, not null} */
    LocalDate getLastDay();

    /**
     * Checks if the bound contains a day.
     *
     * @param date  the day, not null
     * @return true if the day is not before the first day and not after the last day
     */
    default boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(getFirstDay()) && !date.isAfter(getLastDay());
    }

    /**
     * Checks if the bound is entirely before another.
     *
     * <p>{@code 2017} and {@code 2017-03} overlap, so neither is before the other.
     *
     * @param other  the other bound, not null
     * @return true if the last day is before the first day of the other
     */
    default boolean isBefore(PeriodBound other) {
        return getLastDay().isBefore(other.getFirstDay());
    }

    /**
     * Checks if the bound is entirely after another.
     *
     * @param other  the other bound, not null
     * @return true if the first day is after the last day of the other
     */
    default boolean isAfter(PeriodBound other) {
        return other.isBefore(this);
    }

    /**
     * Checks if the bound shares a day with another.
     *
     * @param other  the other bound, not null
     * @return true if there is a day in both
     */
    default boolean overlaps(PeriodBound other) {
        return !isBefore(other) && !isAfter(other);
    }
}
