package dev.renkei.time;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.declaration.ScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A period (期間) between two dates or fiscal years, or with one bound if the source states only one.
 *
 * <p>The period keeps the bounds as stated and provides its first and last day. Both days are inclusive, as documents of this
 * field state them. {@code FY2026/FY2028} runs from 2026-04-01 to 2029-03-31, {@code 2008-10/2012-03} from 2008-10-01 to
 * 2012-03-31, {@code 2017-02-08/..} has no end, and {@code 1995-12} is that month.
 *
 * <p>Two periods are equal if their bounds are stated in the same way: {@code FY2026} and {@code 2026-04/2027-03} are not
 * equal, although {@link #coversSameDaysAs(DatePeriod)} returns true. Any two periods either overlap, abut, or have a gap
 * between them.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class DatePeriod {

    private static final String BOUND = "(" + PartialDate.PATTERN + "|" + FiscalYear.PATTERN + ")";

    /** The type of bounds: days, months, years and fiscal years. */
    public static final ScalarType<PeriodBound> BOUND_TYPE = ScalarType.of(
                    "PeriodBound",
                    "A day, month, year or fiscal year.",
                    PartialDate.PATTERN + "|" + FiscalYear.PATTERN,
                    PeriodText::parseBoundInDocument,
                    PartialDate.of(1),
                    "2017-02-08",
                    "2017-02",
                    "2017",
                    "FY2016")
            .withShortcut(text -> PeriodText.readBound(text, 0, text.length()));

    /** The type of periods. */
    public static final ScalarType<DatePeriod> TYPE = ScalarType.of(
                    "DatePeriod",
                    "A period: one date or fiscal year, or the first and the last with a slash between, two dots for an open end.",
                    BOUND + "(/(" + BOUND + "|\\.\\.))?|\\.\\./" + BOUND,
                    PeriodText::parseInDocument,
                    DatePeriod.of(PartialDate.of(1)),
                    "FY2026/FY2028",
                    "2017-02-08/..",
                    "2008-10/2012-03",
                    "FY2026")
            .withShortcut(PeriodText::read);

    private final Optional<PeriodBound> start;
    private final Optional<PeriodBound> end;

    private DatePeriod(Optional<PeriodBound> start, Optional<PeriodBound> end) {
        if (start.isEmpty() && end.isEmpty()) {
            throw new DateTimeException("Period must have a start or an end");
        }
        this.start = start;
        this.end = end;
        if (endsBeforeStart(start, end)) {
            throw new DateTimeException("Period must not end before it starts but was " + this);
        }
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains the period of a single day, month, year or fiscal year.
     *
     * @param unit  the whole period, not null
     * @return the period, not null
     */
    public static DatePeriod of(PeriodBound unit) {
        return between(unit, unit);
    }

    /**
     * Obtains the period from the first day of one bound to the last day of another.
     *
     * <p>The bounds may differ in kind: {@code between(PartialDate.of(2017, 2, 8), FiscalYear.of(2028))} runs from
     * 2017-02-08 to 2029-03-31.
     *
     * @param start  the start, not null
     * @param end  the end, inclusive, not null
     * @return the period, not null
     * @throws DateTimeException if the period would end before it starts
     */
    public static DatePeriod between(PeriodBound start, PeriodBound end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return new DatePeriod(Optional.of(start), Optional.of(end));
    }

    /**
     * Obtains the period that starts with a bound and has no end.
     *
     * @param start  the start, not null
     * @return the period, not null
     */
    public static DatePeriod ofUnboundedEnd(PeriodBound start) {
        Objects.requireNonNull(start, "start");
        return new DatePeriod(Optional.of(start), Optional.empty());
    }

    /**
     * Obtains the period that ends with a bound and has no start.
     *
     * @param end  the end, inclusive, not null
     * @return the period, not null
     */
    public static DatePeriod ofUnboundedStart(PeriodBound end) {
        Objects.requireNonNull(end, "end");
        return new DatePeriod(Optional.empty(), Optional.of(end));
    }

    /**
     * Obtains the period from one day to another.
     *
     * @param firstDay  the first day, in the years 1 to 9999, not null
     * @param lastDay  the last day, inclusive, in the years 1 to 9999, not null
     * @return the period, not null
     * @throws DateTimeException if the last day is before the first, or a year is out of range
     */
    public static DatePeriod ofDays(LocalDate firstDay, LocalDate lastDay) {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        return between(PartialDate.of(firstDay), PartialDate.of(lastDay));
    }

    /** Obtains the period between bounds, one of which may be absent. */
    static DatePeriod of(Optional<PeriodBound> start, Optional<PeriodBound> end) {
        return new DatePeriod(start, end);
    }

    /** Checks if bounds, one of which may be absent, are in the wrong order. */
    static boolean endsBeforeStart(Optional<PeriodBound> start, Optional<PeriodBound> end) {
        return start.isPresent()
                && end.isPresent()
                && !start.equals(end)
                && end.get().isBefore(start.get());
    }

    /**
     * Obtains a period from its text, or from the words of a Japanese document.
     *
     * <p>The text has a slash between its bounds, and {@code ..} for a missing one: {@code 2017-02-08/..},
     * {@code FY2026/FY2028}, {@code ../2006}. A single bound is the period of that unit: {@code 1995-12}, {@code FY2026}.
     *
     * <p>{@code 令和８年度～令和10年度} is {@code FY2026/FY2028}, {@code 2017年4月1日から2020年3月31日まで} is {@code 2017-04-01/2020-03-31},
     * {@code 平成29年４月～} is {@code 2017-04/..}. {@link JapaneseDates} lists the forms that are read. Contradictory words, such as
     * a date with the wrong day of the week, are rejected here.
     *
     * @param text  the text, not null
     * @return the period, not null
     * @throws InvalidDateException if the text is not a period, or its end is before its start
     */
    public static DatePeriod parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return PeriodText.parse(text);
    }

    /**
     * Obtains a period from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the period, not null
     * @throws InvalidDateException if {@code parse} rejects the text
     */
    public static DatePeriod valueOf(String text) {
        return parse(text);
    }

    // ---------------------------------------------------------------------------------------------- queries

    /** {@return the start as it was stated, empty if the period has none, not null} */
    public Optional<PeriodBound> getStart() {
        return start;
    }

    /** {@return the end as it was stated, empty if the period has none, not null} */
    public Optional<PeriodBound> getEnd() {
        return end;
    }

    /** {@return the first day, empty if the period has no start, not null} */
    public Optional<LocalDate> getFirstDay() {
        return start.map(PeriodBound::getFirstDay);
    }

    /** {@return the last day, inclusive, empty if the period has no end, not null} */
    public Optional<LocalDate> getLastDay() {
        return end.map(PeriodBound::getLastDay);
    }

    /** {@return the number of days, including the first and the last, empty if the period has no start or no end, not null} */
    public OptionalLong lengthInDays() {
        if (start.isEmpty() || end.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1);
    }

    // -------------------------------------------------------------------------------------------- relations

    /**
     * Checks if the period contains a day.
     *
     * @param date  the day, not null
     * @return true if the day is not before the first day and not after the last day
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    /**
     * Checks if the period contains every day of another period.
     *
     * @param other  the other period, not null
     * @return true if the other does not start before and does not end after this one
     */
    public boolean encloses(DatePeriod other) {
        return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
    }

    /**
     * Checks if the two periods share a day.
     *
     * @param other  the other period, not null
     * @return true if there is a day in both
     */
    public boolean overlaps(DatePeriod other) {
        return !isBefore(other) && !isAfter(other);
    }

    /**
     * Checks if one period ends on the day before the other starts.
     *
     * @param other  the other period, not null
     * @return true if they follow each other without a gap and share no day
     */
    public boolean abuts(DatePeriod other) {
        return isFollowedBy(other) || other.isFollowedBy(this);
    }

    private boolean isFollowedBy(DatePeriod other) {
        return isBefore(other) && lastDay().plusDays(1).equals(other.firstDay());
    }

    /**
     * Checks if the period is entirely before another.
     *
     * @param other  the other period, not null
     * @return true if this period's last day is before the other's first
     */
    public boolean isBefore(DatePeriod other) {
        return lastDay().isBefore(other.firstDay());
    }

    /**
     * Checks if the period is entirely after another.
     *
     * @param other  the other period, not null
     * @return true if this period's first day is after the other's last
     */
    public boolean isAfter(DatePeriod other) {
        return other.isBefore(this);
    }

    /**
     * Checks if the two periods consist of the same days, regardless of how they are stated.
     *
     * @param other  the other period, not null
     * @return true if the first days are equal and the last days are equal
     */
    public boolean coversSameDaysAs(DatePeriod other) {
        return encloses(other) && other.encloses(this);
    }

    /**
     * Returns the days that both periods share.
     *
     * <p>The bounds are kept as stated: {@code FY2026/FY2028} and {@code 2027-01/..} share {@code 2027-01/FY2028}. If both
     * periods start or end on the same day, the bound of this period is kept.
     *
     * @param other  the other period, not null
     * @return the shared period, empty if they do not overlap, not null
     */
    public Optional<DatePeriod> intersection(DatePeriod other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        boolean startsLater = other.firstDay().isAfter(firstDay());
        boolean endsEarlier = other.lastDay().isBefore(lastDay());
        Optional<PeriodBound> laterStart = startsLater ? other.start : start;
        Optional<PeriodBound> earlierEnd = endsEarlier ? other.end : end;
        return Optional.of(new DatePeriod(laterStart, earlierEnd));
    }

    /**
     * Returns the days between the two periods.
     *
     * @param other  the other period, not null
     * @return the days after one period and before the other, empty if the periods overlap or abut, not null
     */
    public Optional<DatePeriod> gap(DatePeriod other) {
        if (overlaps(other) || abuts(other)) {
            return Optional.empty();
        }
        DatePeriod earlier = isBefore(other) ? this : other;
        DatePeriod later = isBefore(other) ? other : this;
        return Optional.of(
                ofDays(earlier.lastDay().plusDays(1), later.firstDay().minusDays(1)));
    }

    private LocalDate firstDay() {
        return start.map(PeriodBound::getFirstDay).orElse(LocalDate.MIN);
    }

    private LocalDate lastDay() {
        return end.map(PeriodBound::getLastDay).orElse(LocalDate.MAX);
    }

    // ----------------------------------------------------------------------------------------------- object

    /**
     * Checks if another period has equal bounds.
     *
     * @param obj  the object to check, null returns false
     * @return true if it is a period whose start and end are stated in the same way
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof DatePeriod other && start.equals(other.start) && end.equals(other.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /**
     * Returns the text that {@link #parse(CharSequence)} reads.
     *
     * @return the bounds with a slash between, or one bound if both are the same, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return start.equals(end) ? textOf(end) : textOf(start) + PeriodText.SLASH + textOf(end);
    }

    private static String textOf(Optional<PeriodBound> bound) {
        return bound.isPresent() ? bound.get().toString() : PeriodText.OPEN;
    }
}
