package dev.renkei.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads English dates: {@code 28 October 2006}, {@code October 28, 2006}, {@code Wed, 8 Feb 2017}, {@code 8-Feb-2017}, {@code October 2006}.
 */
final class EnglishDates {

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
        for (DayOfWeek day : DayOfWeek.values()) {
            if (scanner.acceptEnglish(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    || accept(
                            scanner,
                            day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Optional<Month> month(WordingScanner scanner) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (scanner.acceptEnglish(name) || accept(scanner, name.substring(0, 3))) {
                return Optional.of(month);
            }
        }
        return accept(scanner, "Sept") ? Optional.of(Month.SEPTEMBER) : Optional.empty();
    }

    private static boolean accept(WordingScanner scanner, String abbreviation) {
        if (!scanner.acceptEnglish(abbreviation)) {
            return false;
        }
        scanner.accept(".");
        return true;
    }

    private static OptionalInt day(WordingScanner scanner) {
        int place = scanner.position();
        OptionalInt day = scanner.number(1, 2);
        if (day.isEmpty()) {
            scanner.reset(place);
            return day;
        }
        for (String ending : List.of("st", "nd", "rd", "th")) {
            if (scanner.acceptEnglish(ending)) {
                break;
            }
        }
        return day;
    }
}
