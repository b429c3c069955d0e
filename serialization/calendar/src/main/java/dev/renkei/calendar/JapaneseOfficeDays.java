package dev.renkei.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The holidays of Japan's public offices, by the law as in force since 2022.
 */
final class JapaneseOfficeDays {

    /** New Year's Day, National Foundation, Emperor's Birthday, Showa, Constitution, Greenery, Children, Mountain, Culture, Labour. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    private static final MonthDay LAST_DAY_OF_WORK = MonthDay.of(12, 28);
    private static final MonthDay LAST_DAY_OF_NEW_YEAR = MonthDay.of(1, 3);

    private JapaneseOfficeDays() {}

    static boolean isOpen(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isTurnOfYear(date)
                && !isHoliday(date);
    }

    private static boolean isTurnOfYear(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return day.isAfter(LAST_DAY_OF_WORK) || !day.isAfter(LAST_DAY_OF_NEW_YEAR);
    }

    /** Checks if a day is a national holiday, stands in for one, or lies between two of them. */
    static boolean isHoliday(LocalDate date) {
        return isNamed(date)
                || isSubstitute(date)
                || (isNamed(date.minusDays(1)) && isNamed(date.plusDays(1)) && date.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** A holiday on a Sunday is made up for on the next day that is no holiday by itself. */
    private static boolean isSubstitute(LocalDate date) {
        LocalDate before = date.minusDays(1);
        while (isNamed(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    private static boolean isNamed(LocalDate date) {
        return FIXED.contains(MonthDay.from(date)) || isMonday(date) || isEquinox(date);
    }

    /** Coming of Age, Sea, Respect for the Aged, and Sports. */
    private static boolean isMonday(LocalDate date) {
        int number = switch (date.getMonth()) {
            case JANUARY, OCTOBER -> 2;
            case JULY, SEPTEMBER -> 3;
            default -> 0;
        };
        return number > 0 && date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY)));
    }

    /** The usual formula for the years 1980 to 2099, of which Japan's Coast Guard published the constants. */
    static boolean isEquinox(LocalDate date) {
        int years = date.getYear() - 1980;
        int leapDays = Math.floorDiv(years, 4);
        if (date.getMonth() == Month.MARCH) {
            return date.getDayOfMonth() == (int) (20.8431 + 0.242194 * years - leapDays);
        }
        return date.getMonth() == Month.SEPTEMBER
                && date.getDayOfMonth() == (int) (23.2488 + 0.242194 * years - leapDays);
    }
}
