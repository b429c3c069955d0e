package dev.renkei.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads English dates: {@code 28 October 2006}, {@code October 28, 2006}, {@code Wed, 8 Feb 2017}, {@code 8-Feb-2017},
 * {@code October 2006}, {@code this 28th day of October, 2006}, {@code the end of March 2022}.
 */
final class EnglishDates {

    private static final int ABBREVIATION = 3;

    private static final List<String> WEEKDAYS = Stream.of(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th");

    private EnglishDates() {}

    /** Reads a date, if it comes next; if not, the position may have changed. */
    static Optional<DateWording> read(WordingScanner scanner) {
        Optional<DayOfWeek> weekday = weekday(scanner);
        if (weekday.isPresent()) {
            scanner.accept(",");
        }
        acceptArticle(scanner);
        boolean isEnd = scanner.acceptEnglish("end") && scanner.acceptEnglish("of");
        OptionalInt day = isEnd ? OptionalInt.empty() : day(scanner);
        boolean isJoined = day.isPresent() && scanner.accept("-");
        if (day.isPresent() && !isJoined) {
            scanner.acceptEnglish("day");
            scanner.acceptEnglish("of");
        }
        Optional<Month> month = month(scanner);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        if (day.isEmpty() && !isEnd) {
            day = day(scanner);
        }
        scanner.accept(isJoined ? "-" : ",");
        acceptInTheYear(scanner);
        OptionalInt year = scanner.number(4, 4);
        if (year.isEmpty() || year.getAsInt() < 1000 || (weekday.isPresent() && day.isEmpty())) {
            return Optional.empty();
        }
        DateWording date = DateWording.ofYears(List.of(YearWording.ofWestern(year.getAsInt())))
                .withMonthAndDay(OptionalInt.of(month.get().getValue()), day);
        DateWording whole = isEnd ? date.withEnd() : date;
        return Optional.of(
                weekday.map(each -> whole.withWeekday(each, Optional.empty())).orElse(whole));
    }

    /**
     * Reads a date in figures that ends with its year, if it comes next: {@code 31/03/2022}, {@code 3/31/2022}. Where either number can
     * be the month, as in {@code 01/04/2022}, the words do not say which day it is.
     */
    static Optional<DateWording> readFigures(WordingScanner scanner) {
        OptionalInt first = scanner.number(1, 2);
        boolean isSeparated = first.isPresent() && scanner.acceptAnyOf("./");
        OptionalInt second = isSeparated ? scanner.number(1, 2) : OptionalInt.empty();
        OptionalInt year = second.isPresent() && scanner.acceptAnyOf("./") ? scanner.number(4, 4) : OptionalInt.empty();
        if (year.isEmpty() || (isMonth(first) && isMonth(second) && !first.equals(second))) {
            return Optional.empty();
        }
        DateWording ofYear = DateWording.ofYears(List.of(YearWording.ofWestern(year.getAsInt())));
        return Optional.of(
                isMonth(second) ? ofYear.withMonthAndDay(second, first) : ofYear.withMonthAndDay(first, second));
    }

    private static boolean isMonth(OptionalInt number) {
        return number.getAsInt() <= Month.DECEMBER.getValue();
    }

    private static void acceptArticle(WordingScanner scanner) {
        if (!scanner.acceptEnglish("this")) {
            scanner.acceptEnglish("the");
        }
    }

    /** Skips the words ahead of the year in {@code this 20th day of April, in the year 1989}. */
    private static void acceptInTheYear(WordingScanner scanner) {
        if (scanner.acceptEnglish("in")) {
            scanner.acceptEnglish("the");
            scanner.acceptEnglish("year");
        }
    }

    /** Reads a weekday in full or by its first three letters, with a point or without, if it comes next. */
    static Optional<DayOfWeek> weekday(WordingScanner scanner) {
        return name(scanner, WEEKDAYS).map(index -> DayOfWeek.of(index + 1));
    }

    private static Optional<Month> month(WordingScanner scanner) {
        Optional<Month> month = name(scanner, MONTHS).map(index -> Month.of(index + 1));
        return month.isEmpty() && accept(scanner, "Sept") ? Optional.of(Month.SEPTEMBER) : month;
    }

    /** Reads one of several names, in full or by its first letters, and returns its index. */
    private static Optional<Integer> name(WordingScanner scanner, List<String> names) {
        for (int i = 0; i < names.size() && scanner.isLetterNext(); i++) {
            String name = names.get(i);
            if (scanner.acceptEnglish(name) || accept(scanner, name.substring(0, ABBREVIATION))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean accept(WordingScanner scanner, String abbreviation) {
        if (!scanner.acceptEnglish(abbreviation)) {
            return false;
        }
        scanner.accept(".");
        return true;
    }

    private static OptionalInt day(WordingScanner scanner) {
        OptionalInt day = scanner.number(1, 2);
        if (day.isPresent() && scanner.isLetterNext()) {
            acceptEnding(scanner);
        }
        return day;
    }

    private static void acceptEnding(WordingScanner scanner) {
        for (String ending : ENDINGS) {
            if (scanner.acceptEnglish(ending)) {
                return;
            }
        }
    }
}
