package dev.renkei.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The words by which a date refers to another instead of stating its year: {@code 同年8月}, {@code 翌年3月31日}, {@code 今月10日}.
 */
enum DateReference {

    /** No words at all: 10月1日. */
    YEAR_LEFT_OUT(Unit.YEAR, 0),
    SAME_YEAR(Unit.YEAR, 0, "同年", "本年", "今年", "当年"),
    NEXT_YEAR(Unit.YEAR, 1, "翌年", "来年", "明年"),
    YEAR_AFTER_NEXT(Unit.YEAR, 2, "翌々年", "再来年"),
    LAST_YEAR(Unit.YEAR, -1, "前年", "昨年", "去年"),
    YEAR_BEFORE_LAST(Unit.YEAR, -2, "前々年", "一昨年"),
    SAME_MONTH(Unit.MONTH, 0, "同年同月", "同月", "今月", "当月", "本月"),
    NEXT_MONTH(Unit.MONTH, 1, "翌月", "来月"),
    LAST_MONTH(Unit.MONTH, -1, "前月", "先月"),
    SAME_DAY(Unit.DAY, 0, "同年同月同日", "同月同日", "同日", "本日", "当日"),
    NEXT_DAY(Unit.DAY, 1, "翌日", "明日"),
    DAY_BEFORE(Unit.DAY, -1, "前日", "昨日"),
    TWO_DAYS_BEFORE(Unit.DAY, -2, "前々日", "一昨日"),
    NEXT_SUCH(Unit.SUCH, 1, "来る", "きたる", "翌"),
    LAST_SUCH(Unit.SUCH, -1, "去る", "さる");

    /** What a reference replaces. */
    private enum Unit {
        YEAR,
        MONTH,
        DAY,
        SUCH
    }

    /** Those with words, the longest of each beginning first. */
    private static final List<DateReference> IN_WORDS = List.of(
            YEAR_AFTER_NEXT,
            YEAR_BEFORE_LAST,
            SAME_DAY,
            SAME_MONTH,
            SAME_YEAR,
            NEXT_YEAR,
            LAST_YEAR,
            NEXT_MONTH,
            LAST_MONTH,
            NEXT_DAY,
            DAY_BEFORE,
            TWO_DAYS_BEFORE,
            NEXT_SUCH,
            LAST_SUCH);

    private static final List<DateReference> OF_YEARS =
            Arrays.stream(values()).filter(each -> each.unit == Unit.YEAR).toList();

    /** The characters with which their words begin. */
    private static final String BEGINNINGS = IN_WORDS.stream()
            .flatMap(each -> each.words.stream())
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private final Unit unit;
    private final int offset;
    private final List<String> words;
    private final List<String> fiscalWords;

    DateReference(Unit unit, int offset, String... words) {
        this.unit = unit;
        this.offset = offset;
        this.words = List.of(words);
        this.fiscalWords = this.words.stream().map(word -> word + "度").toList();
    }

    /** Reads a reference, if one comes next. */
    static Optional<DateReference> read(WordingScanner scanner) {
        if (!scanner.isAnyNext(BEGINNINGS)) {
            return Optional.empty();
        }
        for (DateReference each : IN_WORDS) {
            if (scanner.acceptAny(each.words)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Reads a reference to a fiscal year, such as 翌年度, if one comes next. */
    static Optional<DateReference> readFiscal(WordingScanner scanner) {
        if (!scanner.isAnyNext(BEGINNINGS)) {
            return Optional.empty();
        }
        for (DateReference each : OF_YEARS) {
            if (scanner.acceptAny(each.fiscalWords)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Checks if a month may follow the words. */
    boolean takesMonth() {
        return unit == Unit.YEAR || unit == Unit.SUCH;
    }

    /** Checks if a day may follow the words without a month. */
    boolean takesDay() {
        return unit == Unit.MONTH;
    }

    /** Checks if the words are about the time after or before the base, so that they differ from the base itself. */
    boolean isShift() {
        return this != YEAR_LEFT_OUT;
    }

    /** Returns the number of years between the base and the year that is meant. */
    int years() {
        return offset;
    }

    /**
     * Returns the year and month that are meant, as far as the words leave them out.
     *
     * @param context  what is known from outside the words
     * @param month  the month in the words
     * @param day  the day in the words
     * @return the year, month or day, empty if the context does not determine it
     */
    Optional<PartialDate> resolve(ParseContext context, OptionalInt month, OptionalInt day) {
        return context.base().flatMap(base -> {
            int steps = context.isOwnValue() ? 0 : offset;
            return switch (unit) {
                case YEAR -> year(base.getYear() + steps);
                case MONTH ->
                    base.toYearMonth().map(known -> known.plusMonths(steps)).flatMap(DateReference::month);
                case DAY ->
                    base.toLocalDate().map(known -> known.plusDays(steps)).flatMap(DateReference::day);
                case SUCH -> context.isOwnValue() ? year(base.getYear()) : such(base, month, day);
            };
        });
    }

    /** Returns the year of the first such month or day after the base, or of the last before it. */
    private Optional<PartialDate> such(PartialDate base, OptionalInt month, OptionalInt day) {
        if (base.getPrecision() == PartialDate.Precision.YEAR || month.isEmpty()) {
            return Optional.empty();
        }
        int wanted = month.getAsInt() * 100 + day.orElse(0);
        LocalDate known = base.getFirstDay();
        int own = known.getMonthValue() * 100
                + (day.isPresent() && base.getPrecision() == PartialDate.Precision.DAY ? known.getDayOfMonth() : 0);
        boolean isInOwnYear = offset > 0 ? wanted > own : wanted <= own;
        return year(base.getYear() + (isInOwnYear ? 0 : offset));
    }

    private static Optional<PartialDate> year(int year) {
        return Optional.of(year).filter(PartialDate::isKnownYear).map(PartialDate::of);
    }

    private static Optional<PartialDate> month(YearMonth month) {
        return Optional.of(month)
                .filter(each -> PartialDate.isKnownYear(each.getYear()))
                .map(PartialDate::of);
    }

    private static Optional<PartialDate> day(LocalDate day) {
        return Optional.of(day)
                .filter(each -> PartialDate.isKnownYear(each.getYear()))
                .map(PartialDate::of);
    }
}
