package dev.renkei.time;

import dev.renkei.character.Digits;
import dev.renkei.declaration.ScalarType;
import dev.renkei.message.Message;
import dev.renkei.message.ParseFailure;
import dev.renkei.wording.Bundle;
import dev.renkei.wording.MessageTemplate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calculates lengths of years, months, weeks and days by the calendar, as article 143 of the Civil Code (民法143条) requires.
 *
 * <p>A length of months or years ends on the day before the day that corresponds to its first day. If the last month has no
 * such day, it ends on the last day of that month.
 *
 * @since 0.1.0
 */
public final class CivilPeriods {

    /** The maximum length in years, so that calculations do not overflow. */
    static final int MAX_YEARS = PartialDate.LAST_YEAR;

    static final LocalDate LAST_KNOWN_DAY = LocalDate.of(PartialDate.LAST_YEAR, 12, 31);

    /** The number of days from the first day of the year 1 to the last day of the year 9999. */
    static final int MAX_DAYS =
            (int) (ChronoUnit.DAYS.between(LocalDate.of(PartialDate.FIRST_YEAR, 1, 1), LAST_KNOWN_DAY) + 1);

    private static final String DAYS = "[1-9][0-9]{0,6}D";
    private static final String MONTHS = "[1-9][0-9]{0,5}M";
    private static final String YEARS = "[1-9][0-9]{0,3}Y";
    private static final String SPAN = YEARS + "(" + MONTHS + ")?(" + DAYS + ")?|" + MONTHS + "(" + DAYS + ")?|" + DAYS;

    /** The type of lengths of time, which are positive. */
    public static final ScalarType<Period> LENGTH = ScalarType.of(
                    "Length",
                    "A length of time in years, months and days (ISO 8601), greater than zero.",
                    "P(" + SPAN + ")",
                    CivilPeriods::parseLength,
                    Period.ofYears(1),
                    "P3Y",
                    "P1Y6M",
                    "P30D")
            .withShortcut(CivilPeriods::readPlain);

    /** The type of lead times, which are positive or zero. */
    public static final ScalarType<Period> LEAD = ScalarType.of(
                    "Lead",
                    "A lead time in years, months and days (ISO 8601), which may be zero.",
                    "P(0D|" + SPAN + ")",
                    CivilPeriods::parseLead,
                    Period.ofMonths(1),
                    "P1M",
                    "P30D",
                    "P0D")
            .withShortcut(CivilPeriods::readPlain);

    private CivilPeriods() {}

    /**
     * Returns a length of time as a message for people.
     *
     * <p>For example, {@code CivilPeriods.toMessage(Period.of(1, 6, 0))} gives 1年6か月 in Japanese and "1 year 6 months" in English.
     *
     * @param length  the length, not negative, not null
     * @return the message, not null
     */
    public static Message toMessage(Period length) {
        return new LengthWords(Objects.requireNonNull(length, "length"));
    }

    /**
     * Returns the last day of a length of time.
     *
     * <p>Two months from 2020-01-01 end on 2020-02-29, and from 2021-01-20 on 2021-03-19. One month from 2021-01-31 ends on
     * 2021-02-28, and one year from 2024-02-29 on 2025-02-28. Years and months are added first, then days.
     *
     * @param firstCountedDay  the first day that is counted, not null
     * @param length  the length, positive and at most 9999 years, not null
     * @return the last day, inclusive, not null
     * @throws IllegalArgumentException if the length is not positive or too long
     * @throws DateTimeException if the last day would be after 9999-12-31
     */
    public static LocalDate lastDay(LocalDate firstCountedDay, Period length) {
        Objects.requireNonNull(firstCountedDay, "firstCountedDay");
        requirePositive(length, "Length");
        return lastDay(firstCountedDay, length, 1)
                .orElseThrow(() -> new DateTimeException(
                        "Length must end in the year 9999 or earlier but was " + length + " from " + firstCountedDay));
    }

    /** Reads a length of one unit and at most three digits, such as {@code P3Y}, empty for any other text. */
    private static Optional<Period> readPlain(String text) {
        int last = text.length() - 1;
        if (last < 2
                || last > 4
                || text.charAt(0) != 'P'
                || text.charAt(1) == '0'
                || !Digits.areDigits(text, 1, last)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text, 1, last, 10);
        return switch (text.charAt(last)) {
            case 'Y' -> Optional.of(Period.ofYears(number));
            case 'M' -> Optional.of(Period.ofMonths(number));
            case 'D' -> Optional.of(Period.ofDays(number));
            default -> Optional.empty();
        };
    }

    /** Parses a positive length of time (ISO 8601), such as {@code P3Y}. */
    static Period parseLength(String text) {
        Period length = parseLead(text);
        if (length.isZero()) {
            throw new InvalidDateException(ParseFailure.of(CivilPeriods.class, "no-length", text));
        }
        return length;
    }

    /** Parses a lead time, which is positive or zero and no longer than the calendar. */
    static Period parseLead(String text) {
        Period lead;
        try {
            lead = Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidDateException(ParseFailure.of(CivilPeriods.class, "length", text));
        }
        if (!isCountable(lead)) {
            throw new InvalidDateException(ParseFailure.of(CivilPeriods.class, "length", text));
        }
        return lead;
    }

    /**
     * Returns the day on which a length has passed a number of times since a day.
     *
     * <p>One year after 2024-02-29 is 2025-02-28, and four years after it 2028-02-29: the day is counted from the first one.
     *
     * @param day  the day from which the length is counted, not null
     * @param length  the length, at most 9999 years, not null
     * @param times  how often it passes, not negative
     * @return the day, empty if it would be after 9999-12-31, not null
     */
    public static Optional<LocalDate> dayAfter(LocalDate day, Period length, int times) {
        long months = length.toTotalMonths() * times;
        long days = daysOf(length) * times;
        if (months > MAX_YEARS * 12L || days > MAX_DAYS || day.isAfter(LAST_KNOWN_DAY)) {
            return Optional.empty();
        }
        LocalDate after = day.plusMonths(months).plusDays(days);
        return after.isAfter(LAST_KNOWN_DAY) ? Optional.empty() : Optional.of(after);
    }

    /** Returns the last day of a valid length that is repeated a number of times, empty if it is after the year 9999. */
    static Optional<LocalDate> lastDay(LocalDate firstCountedDay, Period length, int times) {
        return lastDay(firstCountedDay, length.toTotalMonths() * times, daysOf(length) * times);
    }

    /** Returns the last day of a number of months and days, empty if it is after the year 9999. */
    static Optional<LocalDate> lastDay(LocalDate firstCountedDay, long months, long days) {
        if (months > MAX_YEARS * 12L || days > MAX_DAYS || firstCountedDay.isAfter(LAST_KNOWN_DAY)) {
            return Optional.empty();
        }
        LocalDate lastDay =
                dayAfterMonths(firstCountedDay, months).plusDays(days).minusDays(1);
        return lastDay.isAfter(LAST_KNOWN_DAY) ? Optional.empty() : Optional.of(lastDay);
    }

    /** Returns the days of a length, without its years and months. */
    static long daysOf(Period length) {
        return length.get(ChronoUnit.DAYS);
    }

    private static LocalDate dayAfterMonths(LocalDate firstCountedDay, long months) {
        YearMonth month = YearMonth.from(firstCountedDay).plusMonths(months);
        int day = firstCountedDay.getDayOfMonth();
        return month.isValidDay(day) ? month.atDay(day) : month.plusMonths(1).atDay(1);
    }

    /**
     * Checks if a length is valid: not negative and no longer than the calendar, which has 9999 years or 3652059 days.
     *
     * @param length  the length, not null
     * @return true if a term, renewal or notice can have the length
     */
    public static boolean isCountable(Period length) {
        return !length.isNegative() && !isTooLong(length);
    }

    private static boolean isTooLong(Period length) {
        return length.toTotalMonths() > MAX_YEARS * 12L || daysOf(length) > MAX_DAYS;
    }

    /**
     * Returns a length if it is positive and no longer than the calendar.
     *
     * @param length  the length, not null
     * @param subject  what has the length, such as "Interval of a duty", not null
     * @return the length, not null
     * @throws IllegalArgumentException if the length is not positive or more than 9999 years
     */
    public static Period requirePositive(Period length, String subject) {
        requireNotNegative(length, subject);
        if (length.isZero()) {
            throw new IllegalArgumentException(subject + " must be longer than nothing but was " + length);
        }
        return length;
    }

    /** Requires that a length is not negative and no longer than the calendar. */
    static Period requireNotNegative(Period length, String subject) {
        if (length.isNegative()) {
            throw new IllegalArgumentException(subject + " must not be negative but was " + length);
        }
        if (isTooLong(length)) {
            throw new IllegalArgumentException(subject + " must be 9999 years or less but was " + length);
        }
        return length;
    }

    /**
     * A length of time in the words of its reader, such as "1 year 6 months" or 1年6か月.
     *
     * @param length  the length
     */
    private record LengthWords(Period length) implements Message {

        @Override
        public String getMessage(Locale locale) {
            Bundle words = Bundle.of(CivilPeriods.class, "Lengths", locale);
            return Stream.of(
                            Map.entry("years", length.getYears()),
                            Map.entry("months", length.getMonths()),
                            Map.entry("days", length.getDays()))
                    .filter(unit -> unit.getValue() != 0)
                    .map(unit -> MessageTemplate.fill(
                            words.get(unit.getKey() + (unit.getValue() == 1 ? ".one" : "")),
                            Map.of("number", unit.getValue().toString())))
                    .reduce((longer, shorter) ->
                            MessageTemplate.fill(words.get("length"), Map.of("longer", longer, "shorter", shorter)))
                    .orElseGet(() -> words.get("length.none"));
        }

        /** Returns the English words. */
        @Override
        public String toString() {
            return getMessage(Locale.ENGLISH);
        }
    }
}
