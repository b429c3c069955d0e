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
 * {@code October 2006}.
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
        OptionalInt day = day(scanner);
        boolean isJoined = day.isPresent() && scanner.accept("-");
        if (day.isPresent() && !isJoined) {
            scanner.acceptEnglish("of");
        }
        Optional<Month> month = month(scanner);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            day = day(scanner);
        }
        scanner.accept(isJoined ? "-" : ",");
        OptionalInt year = scanner.number(4, 4);
        if (year.isEmpty() || year.getAsInt() < 1000 || (weekday.isPresent() && day.isEmpty())) {
            return Optional.empty();
        }
        DateWording date = DateWording.ofYears(List.of(YearWording.ofWestern(year.getAsInt())))
                .withMonthAndDay(OptionalInt.of(month.get().getValue()), day);
        return Optional.of(
                weekday.map(each -> date.withWeekday(each, Optional.empty())).orElse(date));
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
