package dev.renkei.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Reads and writes dates and periods as Japanese documents do.
 *
 * <p>Read are dates of an era and of the western calendar, with figures of either width or kanji numerals, and with spaces
 * between their parts:
 * <ul>
 * <li>{@code 平成29年２月８日（水）}, {@code 昭和 48 年}, {@code 令和元年５月}, {@code 平成三十一年四月三十日}, {@code ㋿8年4月1日};
 * <li>{@code 2017年3月27日}, {@code 2017年3月}, and with points, slashes or hyphens {@code R8.4.1}, {@code H29.2.8},
 *     {@code 2017/3/27}, {@code 2017-03-27}; the year {@code 2017} alone, and {@code 2017(3月)} of tables;
 * <li>after a day its weekday: {@code （水）}, {@code (水曜日)}, {@code （月・祝）}, {@code ㈬} or {@code 水曜日};
 * <li>both calendars at once: {@code 平成23年（2011年）11月8日（火曜日）}, {@code 2011年（平成23年）}, {@code 平成23(2011)年}. The first one
 *     names the date, and a remark tells if the second does not agree;
 * <li>{@code 10月1日}, if the year is given.
 * </ul>
 *
 * <p>A day that the calendar does not have is refused, never moved to another, and so is a day before its era began. A day
 * after its era ended is read, and a remark tells so: {@code 平成31年5月1日} is 2019-05-01. Of a year or month alone it is
 * enough that the era shares a day with it. Months and days of 明治元年 to 明治5年 are refused, as they are those of the
 * lunisolar calendar, in use up to the day before 1873-01-01; these years alone are read as 1868 to 1872. A western year
 * has four figures.
 *
 * <p>Periods have a wave dash, から or より between start and end, or a short dash where the date before has none, and may
 * stand in round brackets: {@code （令和８年度～令和10年度）}, {@code 2017年4月1日から2020年3月31日まで}, {@code 平成29年４月～},
 * {@code 2020年3月31日まで}. The end may leave out the era or year that the start has: {@code 令和８～10年度},
 * {@code 2017年4月1日～9月30日}.
 */
public final class JapaneseDates {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final String WAVE_DASH = "～";

    private JapaneseDates() {}

    // ---------------------------------------------------------------------------------------------- reading

    /**
     * Reads a date, which names its year.
     *
     * <p>{@code 平成29年２月８日（木）} gives 2017-02-08 with the remark that the day of the week is wrong.
     *
     * @param text  the words of the date and nothing else, not null
     * @return the date with the words it was read from, not null
     * @throws InvalidDateException if the text is no date, leaves out the year, or names no day of the calendar
     */
    public static StatedDate parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return parse(text, ParseContext.NONE);
    }

    /**
     * Reads a date, which may leave its year out.
     *
     * <p>{@code 10月1日} with the year 2017 gives 2017-10-01, inferred. A year in the text goes before the given one, and the
     * date is then stated.
     *
     * @param text  the words of the date and nothing else, not null
     * @param baseYear  the year to take if the text names none, from 1 to 9999
     * @return the date with the words it was read from, not null
     * @throws InvalidDateException if the text is no date, or names no day of the calendar
     * @throws DateTimeException if the given year is out of range
     */
    public static StatedDate parse(CharSequence text, int baseYear) {
        Objects.requireNonNull(text, "text");
        return parse(text, yearKnown(baseYear));
    }

    private static StatedDate parse(CharSequence text, ParseContext around) {
        DateWording wording = WordingReader.date(text)
                .orElseThrow(() -> InvalidDateException.of(JapaneseDates.class, "no-date", text));
        PartialDate date = wording.resolve(around, text);
        return StatedDate.of(date, text.toString()).withBasis(wording.omitsYear() ? Basis.INFERRED : Basis.STATED);
    }

    /**
     * Reads a period, whose start names its year.
     *
     * <p>{@code （令和８年度～令和10年度）} gives {@code FY2026/FY2028}. A single date or fiscal year is the period of that unit.
     *
     * @param text  the words of the period and nothing else, not null
     * @return the period with the words it was read from, not null
     * @throws InvalidDateException if the text is no period, leaves out the year of the start, names a day that the calendar
     *     does not have, or ends before it starts
     */
    public static StatedPeriod parsePeriod(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return parsePeriod(text, ParseContext.NONE);
    }

    /**
     * Reads a period, whose start may leave its year out.
     *
     * <p>{@code 10月1日～12月28日} with the year 2017 gives {@code 2017-10-01/2017-12-28}, inferred.
     *
     * @param text  the words of the period and nothing else, not null
     * @param baseYear  the year to take if the start names none, from 1 to 9999
     * @return the period with the words it was read from, not null
     * @throws InvalidDateException if the text is no period, names a day that the calendar does not have, or ends before it
     *     starts
     * @throws DateTimeException if the given year is out of range
     */
    public static StatedPeriod parsePeriod(CharSequence text, int baseYear) {
        Objects.requireNonNull(text, "text");
        return parsePeriod(text, yearKnown(baseYear));
    }

    private static StatedPeriod parsePeriod(CharSequence text, ParseContext around) {
        PeriodWording wording = WordingReader.period(text)
                .orElseThrow(() -> InvalidDateException.of(JapaneseDates.class, "no-period", text));
        DatePeriod period = wording.resolve(around, text);
        return StatedPeriod.of(period, text.toString()).withBasis(wording.omitsYear() ? Basis.INFERRED : Basis.STATED);
    }

    private static ParseContext yearKnown(int year) {
        return ParseContext.ofYear(PartialDate.of(year).getYear());
    }

    // ---------------------------------------------------------------------------------------------- writing

    /**
     * Writes a date or fiscal year by the western calendar.
     *
     * @param bound  the date or fiscal year, not null
     * @return the words, such as {@code 2017年2月8日}, {@code 2017年9月} or {@code 2026年度}, not null
     */
    public static String format(PeriodBound bound) {
        Objects.requireNonNull(bound, "bound");
        if (bound instanceof FiscalYear year) {
            return year.toWesternString();
        }
        PartialDate date = (PartialDate) bound;
        return date.getYear() + "年" + monthAndDay(date);
    }

    /**
     * Writes a date or fiscal year by the era.
     *
     * <p>The era is the one in force on the last day: 2019 is 令和元年, 2019-04 is 平成31年4月, {@code FY2019} is 令和元年度.
     *
     * @param bound  the date or fiscal year, not null
     * @return the words, such as {@code 平成29年2月8日} or {@code 令和8年度}, not null
     * @throws DateTimeException if there is no era, or if it is a month or day before 1873, when the lunisolar calendar was in
     *     use
     */
    public static String formatEra(PeriodBound bound) {
        Objects.requireNonNull(bound, "bound");
        if (bound instanceof FiscalYear year) {
            return year.toEraString();
        }
        PartialDate date = (PartialDate) bound;
        return eraYear(date) + "年" + monthAndDay(date);
    }

    /**
     * Writes a day by the western calendar, with the day of the week.
     *
     * @param date  the day, in the years 1 to 9999, not null
     * @return the words, such as {@code 2017年2月8日（水）}, not null
     * @throws DateTimeException if the year is out of range
     */
    public static String formatWithWeekday(LocalDate date) {
        return format(PartialDate.of(date)) + weekday(date.getDayOfWeek());
    }

    /**
     * Writes a day by the era, with the day of the week.
     *
     * @param date  the day, not null
     * @return the words, such as {@code 平成29年2月8日（水）}, not null
     * @throws DateTimeException if the day is before 1873-01-01 or after 9999-12-31
     */
    public static String formatEraWithWeekday(LocalDate date) {
        return formatEra(PartialDate.of(date)) + weekday(date.getDayOfWeek());
    }

    /**
     * Writes a period by the western calendar.
     *
     * <p>The words of a fiscal year do not tell the day on which it starts.
     *
     * @param period  the period, not null
     * @return the words, such as {@code 2026年度～2028年度} or {@code 2017年2月8日～}, not null
     */
    public static String format(DatePeriod period) {
        String end = period.getEnd().map(JapaneseDates::format).orElse("");
        return isUnit(period)
                ? end
                : period.getStart().map(JapaneseDates::format).orElse("") + WAVE_DASH + end;
    }

    /**
     * Writes a period by eras.
     *
     * @param period  the period, not null
     * @return the words, such as {@code 令和8年度～令和10年度}, not null
     * @throws DateTimeException if a bound cannot be written by an era
     */
    public static String formatEra(DatePeriod period) {
        String end = period.getEnd().map(JapaneseDates::formatEra).orElse("");
        return isUnit(period)
                ? end
                : period.getStart().map(JapaneseDates::formatEra).orElse("") + WAVE_DASH + end;
    }

    private static boolean isUnit(DatePeriod period) {
        return period.getStart().equals(period.getEnd());
    }

    private static String eraYear(PartialDate date) {
        boolean isLunisolar = date.getPrecision() != Precision.YEAR && date.getYear() < Gengo.FIRST_SOLAR_YEAR;
        return Gengo.inForceOn(date.getLastDay())
                .filter(era -> !isLunisolar)
                .map(era -> era.nameYear(date.getYear()))
                .orElseThrow(() -> new DateTimeException(
                        "Date must be in 1873 or later, or a year from 1868, to be written by an era but was " + date));
    }

    private static String monthAndDay(PartialDate date) {
        String month =
                date.toYearMonth().map(each -> each.getMonthValue() + "月").orElse("");
        return month
                + date.toLocalDate().map(each -> each.getDayOfMonth() + "日").orElse("");
    }

    private static String weekday(DayOfWeek weekday) {
        return "（" + WEEKDAYS.charAt(weekday.getValue() - 1) + "）";
    }
}
