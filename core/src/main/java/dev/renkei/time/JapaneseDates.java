package dev.renkei.time;

import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.Stated;
import dev.renkei.time.PhraseReader.Phrase;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parses and formats dates and periods as Japanese documents write them.
 *
 * <p>Dates of an era and of the western calendar are parsed, with half-width or full-width digits or kanji numerals, and with
 * spaces around and between their parts. {@linkplain dev.renkei.character.LookAlikes Look-alikes} are read as plain characters:
 * <ul>
 * <li>{@code 平成29年２月８日（水）}, {@code 昭和 48 年}, {@code 令和元年５月}, {@code 平成三十一年四月三十日}, {@code ㋿8年4月1日};
 * <li>{@code 2017年3月27日}, {@code 2017年3月}, and with points, slashes, hyphens or middle dots {@code R8.4.1}, {@code 令8.4.1},
 *     {@code R4・4・1}, {@code 2017/3/27}, {@code 2017-03-27}; {@code 20170327}; a year without a month, {@code 2017}; and
 *     {@code 2017(3月)} as in tables; {@code 4-29.02.08} with the code of the era, as in the systems of municipalities;
 * <li>{@code 28 October 2006}, {@code October 28, 2006};
 * <li>after a day its weekday: {@code （水）}, {@code (水曜日)}, {@code （月・祝）}, {@code （月・振休）}, {@code ㈬} or {@code 水曜日};
 * <li>both calendars: {@code 平成23年（2011年）11月8日（火曜日）}, {@code 2011年（平成23年）}, {@code 平成29年2月8日（2017年2月8日）}. The first one
 *     determines the date, unless the second is more exact, and a remark is added if the second differs;
 * <li>the end of a month or year, which is its last day: {@code 2007年7月末}, {@code 2022年度末}; and a month of a fiscal year,
 *     {@code 2017年度2月};
 * <li>{@code 10月1日}, {@code 8/22} and {@code 同年8月} if a year is given, and {@code 今月10日} and {@code 去る4月1日} if a day is given.
 * </ul>
 *
 * <p>A day that the calendar does not have is rejected and never adjusted. A day after the end of its era is accepted with a
 * remark, {@code 平成31年5月1日} is 2019-05-01, and so is one before its era began, {@code 令和元年4月1日} is 2019-04-01. Months and days
 * of 明治元年 to 明治5年 are rejected, because they are in the lunisolar calendar, which was in use until the day before 1873-01-01;
 * these years without a month are accepted as 1868 to 1872. A western year has four digits.
 *
 * <p>A period has a wave dash, から or より between start and end, or a short dash if the date before it has none, and may be in
 * brackets:
 * <ul>
 * <li>{@code （令和８年度～令和10年度）}, {@code 2017年4月1日から2020年3月31日まで}, {@code 自 令和3年4月1日 至 令和13年3月31日};
 * <li>open ones, {@code 平成29年４月～}, {@code 令和8年度以降}, {@code 平成19年度から実施}, {@code 2020年3月31日まで};
 * <li>the end may leave out what it shares with the start: {@code 令和８～10年度}, {@code 2026～28年度}, {@code 平成18・19年度},
 *     {@code H29.4.1～30.3.31}, {@code 令和8年7～9月}, {@code 2017年4月1日～9月30日}, {@code 7月1日～31日}; or refer to it: {@code 翌年3月31日};
 * <li>halves and quarters, {@code 令和8年度上半期}, {@code 2026年度第1四半期}; and a fiscal year with its own days,
 *     {@code 2020年度(2020年3月21日～2021年3月20日)};
 * <li>the next era or century, if the years count on, {@code 平成31年4月～2年3月}, {@code 1998～02年度}; months that follow each other,
 *     {@code 令和4年7月・8月}; and what ends, {@code 令和8年度で終了}, which is {@code ../FY2026}.
 * </ul>
 *
 * <p>{@link #parse(CharSequence)} and {@link #parsePeriod(CharSequence)} accept no other words. The phrases of
 * {@link #parsePhrase(CharSequence, ParseContext)} and {@link #parsePeriodPhrase(CharSequence, ParseContext)} may also have a time of
 * day and words that are known to stand beside dates, such as 締結, 現在 or 3年間, which are returned too.
 *
 * @since 0.1.0
 */
public final class JapaneseDates {

    /**
     * A date or period that was read from a phrase, with what the phrase says beside it.
     *
     * <p>{@code 2017年5月16日(火)11:00～11:30 開催} is the date 2017-05-16 with a time of day and the words 開催.
     *
     * @param stated  the date or period with the whole phrase as its words, not null
     * @param time  the time of day, empty if there is none, not null
     * @param words  the words beside the date, period and time as written, such as 締結 or 3年間, not null
     * @param asOf  the date on which the statement was true, as in {@code 令和8年度～（2026年4月1日現在）}, empty if there is none, not null
     * @param <T>  {@link StatedDate} or {@link StatedPeriod}
     */
    public record TimePhrase<T extends Stated<?, ?, DateRemark>>(
            T stated, Optional<TimeSpan> time, List<String> words, Optional<PartialDate> asOf) implements NeedsModule {

        /**
         * Creates a phrase.
         *
         * @param stated  the date or period with the whole phrase as its words, not null
         * @param time  the time of day, empty if there is none, not null
         * @param words  the words beside the date, period and time as written, not null
         * @param asOf  the date on which the statement was true, empty if there is none, not null
         */
        public TimePhrase {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(time, "time");
            words = List.copyOf(words);
            Objects.requireNonNull(asOf, "asOf");
        }
    }

    /**
     * A length of time that was read from a phrase, with what the phrase says beside it.
     *
     * <p>{@code 満了日の1か月前} is the length {@code P1M} with the words 満了日の and 前.
     *
     * @param length  the length, positive, not null
     * @param words  the words beside the length as written, not null
     */
    public record LengthPhrase(Period length, List<String> words) implements NeedsModule {

        /**
         * Creates a phrase.
         *
         * @param length  the length, positive, not null
         * @param words  the words beside the length as written, not null
         */
        public LengthPhrase {
            Objects.requireNonNull(length, "length");
            words = List.copyOf(words);
        }
    }

    private static final String WAVE_DASH = "～";

    private JapaneseDates() {}

    // ---------------------------------------------------------------------------------------------- reading

    /**
     * Parses a date that includes its year.
     *
     * <p>{@code 平成29年２月８日（木）} returns 2017-02-08 with the remark that the day of the week is wrong.
     *
     * @param text  the words of the date without any other text, not null
     * @return the date with the given words, not null
     * @throws InvalidDateException if the text is not a date, does not include the year, or is not a day of the calendar
     */
    public static StatedDate parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return parse(text, ParseContext.none());
    }

    /**
     * Parses a date that may leave out its year.
     *
     * <p>{@code 10月1日} with the year 2017 returns 2017-10-01, inferred. A year in the text takes precedence over the given one,
     * and the date is then stated.
     *
     * @param text  the words of the date without any other text, not null
     * @param baseYear  the year if the text has none, from 1 to 9999
     * @return the date with the given words, not null
     * @throws InvalidDateException if the text is not a date, or is not a day of the calendar
     * @throws DateTimeException if the given year is out of range
     */
    public static StatedDate parse(CharSequence text, int baseYear) {
        Objects.requireNonNull(text, "text");
        return parse(text, yearKnown(baseYear));
    }

    private static StatedDate parse(CharSequence text, ParseContext context) {
        Phrase<DateWording> phrase = PhraseReader.date(text);
        return stated(alone(phrase, "no-date", "parsePhrase", text), context, text);
    }

    private static StatedDate stated(DateWording wording, ParseContext context, CharSequence text) {
        PartialDate date = wording.resolve(context, text);
        return StatedDate.of(date, text.toString()).withBasis(wording.omitsYear() ? Basis.INFERRED : Basis.STATED);
    }

    /**
     * Parses a phrase that is a date with known words around it.
     *
     * <p>{@code 2017年5月16日(火)11:00～11:30} returns 2017-05-16 with a time of day, {@code 平成29年2月8日締結} 2017-02-08 with the words 締結,
     * and {@code 2013年3月末現在} 2013-03-31 with the words 現在.
     *
     * @param text  the phrase, not null
     * @param context  what completes a date without a year, not null
     * @return the date with what is around it, not null
     * @throws InvalidDateException if the text is not a date, has words around it that are not known, leaves out more than the context
     *     has, or is not a day of the calendar
     */
    public static TimePhrase<StatedDate> parsePhrase(CharSequence text, ParseContext context) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(context, "context");
        Phrase<DateWording> phrase = PhraseReader.date(text);
        StatedDate date = stated(whole(phrase, "no-date", text), context, text);
        return new TimePhrase<>(date, phrase.time(), phrase.allWords(), Optional.empty());
    }

    /** Returns what was read of a text, if all of it was read. */
    private static <W> W whole(Phrase<W> phrase, String rule, CharSequence text) {
        if (phrase.wording().isPresent() && !phrase.rest().isEmpty()) {
            throw new InvalidDateException(unread(text, phrase.rest()));
        }
        return phrase.whole().orElseThrow(() -> InvalidDateException.of(JapaneseDates.class, rule, text));
    }

    /** Returns what was read of a text, if there is nothing around it; else names the method that reads such phrases. */
    private static <W> W alone(Phrase<W> phrase, String rule, String method, CharSequence text) {
        W wording = whole(phrase, rule, text);
        if (!phrase.beside().isEmpty()) {
            throw new InvalidDateException(unread(text, phrase.beside()), method + " reads phrases");
        }
        return wording;
    }

    private static ParseFailure unread(CharSequence text, String rest) {
        return ParseFailure.of(JapaneseDates.class, "unread", text).with("rest", rest);
    }

    /**
     * Parses a period whose start includes its year.
     *
     * <p>{@code （令和８年度～令和10年度）} returns {@code FY2026/FY2028}. A single date or fiscal year is the period of that unit.
     *
     * @param text  the words of the period without any other text, not null
     * @return the period with the given words, not null
     * @throws InvalidDateException if the text is not a period, has no year at its start, has a day that the calendar does not
     *     have, or ends before it starts
     */
    public static StatedPeriod parsePeriod(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return parsePeriod(text, ParseContext.none());
    }

    /**
     * Parses a period whose start may leave out its year.
     *
     * <p>{@code 10月1日～12月28日} with the year 2017 returns {@code 2017-10-01/2017-12-28}, inferred.
     *
     * @param text  the words of the period without any other text, not null
     * @param baseYear  the year if the start has none, from 1 to 9999
     * @return the period with the given words, not null
     * @throws InvalidDateException if the text is not a period, has a day that the calendar does not have, or ends before it starts
     * @throws DateTimeException if the given year is out of range
     */
    public static StatedPeriod parsePeriod(CharSequence text, int baseYear) {
        Objects.requireNonNull(text, "text");
        return parsePeriod(text, yearKnown(baseYear));
    }

    private static StatedPeriod parsePeriod(CharSequence text, ParseContext context) {
        Phrase<PeriodWording> phrase = PhraseReader.period(text);
        return stated(alone(phrase, "no-period", "parsePeriodPhrase", text), context, text);
    }

    private static StatedPeriod stated(PeriodWording wording, ParseContext context, CharSequence text) {
        DatePeriod period = wording.resolve(context, text);
        return StatedPeriod.of(period, text.toString()).withBasis(wording.isInferred() ? Basis.INFERRED : Basis.STATED);
    }

    /**
     * Parses a phrase that is a period with known words around it.
     *
     * <p>{@code R2.4.1～R5.3.31（3年間）} returns {@code 2020-04-01/2023-03-31} with the words 3年間, {@code 第Ⅰ期（H20.10～H24.3）}
     * {@code 2008-10/2012-03} with the words 第Ⅰ期, and {@code 令和8年度～（2026年4月1日現在）} {@code FY2026/..} as of 2026-04-01. A length
     * that does not fit the period is a remark.
     *
     * @param text  the phrase, not null
     * @param context  what completes a period without a year, not null
     * @return the period with what is around it, not null
     * @throws InvalidDateException if the text is not a period, has words around it that are not known, leaves out more than the
     *     context has, has a day that the calendar does not have, or ends before it starts
     */
    public static TimePhrase<StatedPeriod> parsePeriodPhrase(CharSequence text, ParseContext context) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(context, "context");
        Phrase<PeriodWording> phrase = PhraseReader.period(text);
        StatedPeriod period = stated(whole(phrase, "no-period", text), context, text);
        Optional<PartialDate> asOf = phrase.asOf().map(date -> date.resolve(context, text));
        return new TimePhrase<>(period, phrase.time(), phrase.allWords(), asOf);
    }

    /**
     * Parses a phrase that is a length of time with known words around it.
     *
     * <p>{@code 3年間} returns {@code P3Y}, {@code 六か月} {@code P6M}, {@code 2週間} {@code P14D}, and {@code 1か月前} {@code P1M} with the words 前.
     * In English, {@code five (5) years} returns {@code P5Y}.
     *
     * @param text  the phrase, not null
     * @return the length with what is around it, not null
     * @throws InvalidDateException if the text is not a length of time, or the length is zero or beyond the calendar
     */
    public static LengthPhrase parseLength(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Optional<Period> english = EnglishLengths.whole(text.toString().strip());
        if (english.isPresent()) {
            return new LengthPhrase(english.get(), List.of());
        }
        Phrase<Period> phrase = LengthReader.phrase(text);
        return new LengthPhrase(whole(phrase, "no-length", text), phrase.words());
    }

    private static ParseContext yearKnown(int year) {
        return ParseContext.of(PartialDate.of(year));
    }

    // ---------------------------------------------------------------------------------------------- writing

    /**
     * Formats a date or fiscal year in the western calendar.
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
     * Formats a date or fiscal year by era.
     *
     * <p>The era is the one in force on the last day: 2019 is 令和元年, 2019-04 is 平成31年4月, {@code FY2019} is 令和元年度.
     *
     * @param bound  the date or fiscal year, not null
     * @return the words, such as {@code 平成29年2月8日} or {@code 令和8年度}, not null
     * @throws DateTimeException if there is no era, or for a month or day before 1873, when the lunisolar calendar was in use
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
     * Formats a day in the western calendar, with the day of the week.
     *
     * @param date  the day, in the years 1 to 9999, not null
     * @return the words, such as {@code 2017年2月8日（水）}, not null
     * @throws DateTimeException if the year is out of range
     */
    public static String formatWithWeekday(LocalDate date) {
        return format(PartialDate.of(date)) + weekday(date.getDayOfWeek());
    }

    /**
     * Formats a day by era, with the day of the week.
     *
     * @param date  the day, not null
     * @return the words, such as {@code 平成29年2月8日（水）}, not null
     * @throws DateTimeException if the day is before 1873-01-01 or after 9999-12-31
     */
    public static String formatEraWithWeekday(LocalDate date) {
        return formatEra(PartialDate.of(date)) + weekday(date.getDayOfWeek());
    }

    /**
     * Formats a period in the western calendar.
     *
     * <p>The words of a fiscal year do not include the day on which it starts.
     *
     * @param period  the period, not null
     * @return the words, such as {@code 2026年度～2028年度} or {@code 2017年2月8日～}, not null
     */
    public static String format(DatePeriod period) {
        return format(period, JapaneseDates::format);
    }

    /**
     * Formats a period by era.
     *
     * @param period  the period, not null
     * @return the words, such as {@code 令和8年度～令和10年度}, not null
     * @throws DateTimeException if a bound cannot be formatted by era
     */
    public static String formatEra(DatePeriod period) {
        return format(period, JapaneseDates::formatEra);
    }

    private static String format(DatePeriod period, Function<PeriodBound, String> words) {
        String end = period.getEnd().map(words).orElse("");
        return period.getStart().equals(period.getEnd())
                ? end
                : period.getStart().map(words).orElse("") + WAVE_DASH + end;
    }

    private static String eraYear(PartialDate date) {
        boolean isLunisolar =
                date.getPrecision() != PartialDate.Precision.YEAR && date.getYear() < Gengo.FIRST_SOLAR_YEAR;
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
        return "（" + WordingReader.WEEKDAYS.charAt(weekday.getValue() - 1) + "）";
    }
}
