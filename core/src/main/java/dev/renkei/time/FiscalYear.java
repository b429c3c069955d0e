package dev.renkei.time;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.character.Digits;
import dev.renkei.declaration.ScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fiscal year (年度), numbered after the calendar year in which it starts.
 *
 * <p>{@code FY2026} runs from 2026-04-01 to 2027-03-31. The text of a fiscal year in another {@link FiscalCalendar} includes
 * its first day: {@code FY2020@03-21} runs from 2020-03-21 to 2021-03-20. The number is from 1 to 9998, so that the year of the
 * last day also has at most four digits.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class FiscalYear implements PeriodBound, Comparable<FiscalYear> {

    private static final String PREFIX = "FY";

    /** The length of the text of a year in the calendar of Japan's public bodies. */
    private static final int LENGTH = 6;

    private static final int LAST_YEAR = PartialDate.LAST_YEAR - 1;

    static final String PATTERN = "FY[0-9]{4}(@(" + FiscalCalendar.PATTERN + "))?";

    /** The type of fiscal years. */
    public static final ScalarType<FiscalYear> TYPE = ScalarType.of(
                    "FiscalYear",
                    "A fiscal year (年度) by the year in which it starts, with its first day if that is not 1 April.",
                    PATTERN,
                    FiscalYear::parseInDocument,
                    FiscalYear.of(1),
                    "FY2026",
                    "FY2026@03-21")
            .withShortcut(text -> read(text, 0, text.length()).map(FiscalYear.class::cast));

    private final int year;
    private final FiscalCalendar calendar;

    private FiscalYear(int year, FiscalCalendar calendar) {
        this.year = requireKnownYear(year);
        this.calendar = calendar;
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains the fiscal year of Japan's public bodies, from April to March.
     *
     * @param year  the calendar year in which it starts, from 1 to 9998
     * @return the fiscal year, not null
     * @throws DateTimeException if the year is out of range
     */
    public static FiscalYear of(int year) {
        return of(year, FiscalCalendar.JAPANESE);
    }

    /**
     * Obtains the fiscal year of a number in a calendar.
     *
     * @param year  the calendar year in which it starts, from 1 to 9998
     * @param calendar  the calendar, not null
     * @return the fiscal year, not null
     * @throws DateTimeException if the year is out of range
     */
    public static FiscalYear of(int year, FiscalCalendar calendar) {
        return new FiscalYear(year, Objects.requireNonNull(calendar, "calendar"));
    }

    /**
     * Obtains a fiscal year from its text, or from the words of a Japanese document.
     *
     * <p>{@code FY2026} and {@code FY2020@03-21} are texts that {@link #toString()} returns. {@code 2026年度}, {@code 令和８年度},
     * {@code R8年度}, {@code 令和八年度} and {@code 令和8年度（2026年度）} are {@code FY2026}; {@code 平成31年度} and {@code 令和元年度} are both
     * {@code FY2019}. A year after the end of its era is accepted: {@code 平成32年度} is {@code FY2020}, and
     * {@link JapaneseDates#parsePeriod(CharSequence)} adds the remark that the era had ended.
     *
     * @param text  the text, not null
     * @return the fiscal year, not null
     * @throws InvalidDateException if the text is not a fiscal year, or gives two different years
     */
    public static FiscalYear parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (isCanonical(text)) {
            return parseCanonical(text);
        }
        FiscalYearWording wording = WordingReader.fiscalYear(text)
                .orElseThrow(() -> InvalidDateException.of(FiscalYear.class, "form", text));
        FiscalYear read = wording.resolve(ParseContext.none(), text);
        if (wording.remarks(read).contains(DateRemark.CALENDARS_DISAGREE)) {
            throw InvalidDateException.of(FiscalYear.class, "calendars-disagree", text);
        }
        return read;
    }

    /**
     * Obtains a fiscal year from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the fiscal year, not null
     * @throws InvalidDateException if {@code parse} rejects the text
     */
    public static FiscalYear valueOf(String text) {
        return parse(text);
    }

    /** Parses the canonical text of a fiscal year. The message of a failure does not mention Japanese words. */
    private static FiscalYear parseInDocument(String text) {
        if (!isCanonical(text) && WordingReader.fiscalYear(text).isEmpty()) {
            throw InvalidDateException.of(FiscalYear.class, "document-form", text);
        }
        return parse(text);
    }

    private static boolean isCanonical(CharSequence text) {
        int length = text.length();
        boolean endsWell = length == LENGTH || (length == 12 && text.charAt(LENGTH) == '@');
        return endsWell && hasForm(text, 0);
    }

    private static boolean hasForm(CharSequence text, int start) {
        return text.charAt(start) == PREFIX.charAt(0)
                && text.charAt(start + 1) == PREFIX.charAt(1)
                && Digits.areDigits(text, start + PREFIX.length(), start + LENGTH);
    }

    private static FiscalYear parseCanonical(CharSequence text) {
        int year = yearIn(text, 0);
        if (!isKnownYear(year)) {
            throw InvalidDateException.of(FiscalYear.class, "year-range", text);
        }
        return of(
                year,
                text.length() == LENGTH ? FiscalCalendar.JAPANESE : FiscalCalendar.parse(text.subSequence(7, 12)));
    }

    /** Reads the fiscal year of Japan's public bodies between two offsets of a text, empty if there is none. */
    static Optional<PeriodBound> read(CharSequence text, int start, int end) {
        return end - start == LENGTH && hasForm(text, start) && isKnownYear(yearIn(text, start))
                ? Optional.of(of(yearIn(text, start)))
                : Optional.empty();
    }

    private static int yearIn(CharSequence text, int start) {
        return Integer.parseInt(text, start + 2, start + LENGTH, 10);
    }

    static boolean hasPrefix(CharSequence text) {
        return text.length() > 2 && text.charAt(0) == PREFIX.charAt(0) && text.charAt(1) == PREFIX.charAt(1);
    }

    private static int requireKnownYear(long year) {
        if (!isKnownYear(year)) {
            throw new DateTimeException("Fiscal year must be between 1 and 9998 but was " + year);
        }
        return (int) year;
    }

    static boolean isKnownYear(long year) {
        return year >= PartialDate.FIRST_YEAR && year <= LAST_YEAR;
    }

    // ---------------------------------------------------------------------------------------------- queries

    /** {@return the number of the fiscal year, which is the calendar year in which it starts, from 1 to 9998} */
    public int getYear() {
        return year;
    }

    /** {@return the calendar that defines the first day of the fiscal year, not null} */
    public FiscalCalendar getCalendar() {
        return calendar;
    }

    @Override
    public LocalDate getFirstDay() {
        return calendar.firstDay(year);
    }

    @Override
    public LocalDate getLastDay() {
        return calendar.lastDay(year);
    }

    /**
     * Returns all names of the fiscal year by era, in chronological order.
     *
     * <p>A fiscal year is named after each era that contains one of its days and whose 元年 is not after the calendar year in
     * which the fiscal year starts. {@code FY2019} is both 平成31年度 and 令和元年度. {@code FY1988} is only 昭和63年度, although its last
     * months are in 平成.
     *
     * @return the names, empty before 明治, not null
     */
    public List<String> getEraNames() {
        return Arrays.stream(Gengo.values())
                .filter(this::isNamedAfter)
                .map(era -> era.nameYear(year) + "年度")
                .toList();
    }

    private boolean isNamedAfter(Gengo era) {
        return year >= era.getFirstDay().getYear()
                && !getLastDay().isBefore(era.getFirstDay())
                && !era.hasEndedBefore(getFirstDay());
    }

    // ---------------------------------------------------------------------------------------------- withers

    /**
     * Returns the fiscal year with the same number in another calendar.
     *
     * @param calendar  the calendar, not null
     * @return the fiscal year, not null
     */
    public FiscalYear withCalendar(FiscalCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return calendar.equals(this.calendar) ? this : of(year, calendar);
    }

    /**
     * Returns the next fiscal year.
     *
     * @return the next fiscal year of the same calendar, not null
     * @throws DateTimeException if the next year is out of range
     */
    public FiscalYear next() {
        return plusYears(1);
    }

    /**
     * Returns the previous fiscal year.
     *
     * @return the previous fiscal year of the same calendar, not null
     * @throws DateTimeException if the previous year is out of range
     */
    public FiscalYear previous() {
        return plusYears(-1);
    }

    /**
     * Returns a copy of this fiscal year with a number of years added.
     *
     * @param years  the years to add, may be negative
     * @return the fiscal year of the same calendar, not null
     * @throws DateTimeException if it is out of range
     */
    public FiscalYear plusYears(int years) {
        return years == 0 ? this : of(requireKnownYear((long) year + years), calendar);
    }

    // ------------------------------------------------------------------------------------------ conversions

    /**
     * Returns the name of the fiscal year in the western calendar.
     *
     * @return the name, such as {@code 2026年度}, not null
     */
    public String toWesternString() {
        return year + "年度";
    }

    /**
     * Returns the name of the fiscal year by era, the last one of {@link #getEraNames()}.
     *
     * <p>{@code FY2026} is 令和8年度. {@code FY2019} is 令和元年度, because 令和 was in force on its last day. {@code FY1988} is 昭和63年度,
     * because 平成 had no year in 1988.
     *
     * @return the name, not null
     * @throws DateTimeException if the fiscal year is before 明治
     */
    public String toEraString() {
        List<String> names = getEraNames();
        if (names.isEmpty()) {
            throw new DateTimeException(
                    "Fiscal year must start in 1868 or later to be written by an era but was " + this);
        }
        return names.get(names.size() - 1);
    }

    // ----------------------------------------------------------------------------------------------- object

    /**
     * Compares this fiscal year to another by the first day, which is consistent with equals.
     *
     * @param other  the other fiscal year, not null
     * @return negative, zero or positive if this fiscal year starts before, with or after the other
     */
    @Override
    public int compareTo(FiscalYear other) {
        return getFirstDay().compareTo(other.getFirstDay());
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FiscalYear other && year == other.year && calendar.equals(other.calendar);
    }

    @Override
    public int hashCode() {
        return 31 * year + calendar.hashCode();
    }

    /**
     * Returns the text that {@link #parse(CharSequence)} reads.
     *
     * @return {@code FY} and the year, followed by {@code @} and the first day unless it is 1 April, not null
     */
    @JsonValue
    @Override
    public String toString() {
        String text = year < 1000 ? PREFIX + Integer.toString(10_000 + year).substring(1) : PREFIX + year;
        return calendar.equals(FiscalCalendar.JAPANESE) ? text : text + "@" + calendar;
    }
}
