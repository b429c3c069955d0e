package dev.renkei.calendar;

import dev.renkei.time.CivilPeriods;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries a calendar has, and when to be reminded of them.
 *
 * <p>For example, {@code CalendarOptions.standard().withAlarm(Period.ofDays(30))}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CalendarOptions {

    /** The zone in which days are those of Japan. */
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final int MAX_YEAR = 9999;

    private static final CalendarOptions STANDARD = new CalendarOptions(
            Clock.system(JAPAN),
            Optional.empty(),
            Optional.empty(),
            EnumSet.allOf(EntryKind.class),
            List.of(),
            OfficeDays.ofJapan());

    private final Clock clock;
    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> lastDay;
    private final Set<EntryKind> kinds;
    private final List<Period> alarms;
    private final OfficeDays officeDays;

    private CalendarOptions(
            Clock clock,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay,
            Set<EntryKind> kinds,
            List<Period> alarms,
            OfficeDays officeDays) {
        this.clock = clock;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.kinds = kinds;
        this.alarms = alarms;
        this.officeDays = officeDays;
    }

    /**
     * Obtains the default options: entries of every kind from the first day of the current fiscal year (1 April) to the last day of
     * the second one after it, by the system's clock and the calendar of Japan, without alarms.
     *
     * @return the options, not null
     */
    public static CalendarOptions standard() {
        return STANDARD;
    }

    /**
     * Returns a copy of these options with another clock.
     *
     * <p>The clock tells the current fiscal year, and the time at which the calendar is written: an entry that is written later
     * replaces the one with the same identifier.
     *
     * @param clock  the clock, not null
     * @return the options, not null
     */
    public CalendarOptions withClock(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return new CalendarOptions(clock, firstDay, lastDay, kinds, alarms, officeDays);
    }

    /**
     * Returns a copy of these options whose entries begin on another day.
     *
     * @param day  the first day, inclusive, in the years 1 to 9999, not null
     * @return the options, not null
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarOptions withFirstDay(LocalDate day) {
        return new CalendarOptions(clock, Optional.of(requireYear(day)), lastDay, kinds, alarms, officeDays);
    }

    /**
     * Returns a copy of these options whose entries end on another day.
     *
     * @param day  the last day, inclusive, in the years 1 to 9999, not null
     * @return the options, not null
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarOptions withLastDay(LocalDate day) {
        return new CalendarOptions(clock, firstDay, Optional.of(requireYear(day)), kinds, alarms, officeDays);
    }

    /**
     * Returns a copy of these options with entries of these kinds only.
     *
     * @param kinds  the kinds, not null
     * @return the options, not null
     */
    public CalendarOptions withKinds(Collection<EntryKind> kinds) {
        Set<EntryKind> copy = EnumSet.noneOf(EntryKind.class);
        copy.addAll(kinds);
        return new CalendarOptions(clock, firstDay, lastDay, copy, alarms, officeDays);
    }

    /**
     * Returns a copy of these options with an additional alarm.
     *
     * <p>The alarm is at nine in the morning, the given time before the day of each entry. For example, {@code Period.ofMonths(1)}
     * reminds on 2027-02-28 of 2027-03-31. What is already done has no alarm.
     *
     * @param ahead  the time between the alarm and the entry, not negative, not null
     * @return the options, not null
     * @throws IllegalArgumentException if the time is negative or more than 9999 years
     */
    public CalendarOptions withAlarm(Period ahead) {
        if (ahead.isNegative()) {
            throw new IllegalArgumentException("Alarm must not be after the day of the entry but was " + ahead);
        }
        if (!CivilPeriods.isCountable(ahead)) {
            throw new IllegalArgumentException("Alarm must be at most 9999 years ahead but was " + ahead);
        }
        List<Period> more = new ArrayList<>(alarms);
        more.add(ahead);
        return new CalendarOptions(clock, firstDay, lastDay, kinds, List.copyOf(more), officeDays);
    }

    /**
     * Returns a copy of these options for an office with other open days.
     *
     * @param days  the days on which the office is open, not null
     * @return the options, not null
     */
    public CalendarOptions withOfficeDays(OfficeDays days) {
        Objects.requireNonNull(days, "days");
        return new CalendarOptions(clock, firstDay, lastDay, kinds, alarms, days);
    }

    private static LocalDate requireYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > MAX_YEAR) {
            throw new IllegalArgumentException("Year of a day must be from 1 to 9999 but was " + day);
        }
        return day;
    }

    Clock clock() {
        return clock;
    }

    OfficeDays officeDays() {
        return officeDays;
    }

    /** Returns these options with the first and last day that hold at this moment. */
    CalendarOptions fixed() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        FiscalYear year = FiscalCalendar.JAPANESE.fiscalYearOf(today);
        LocalDate first = firstDay.orElseGet(year::getFirstDay);
        LocalDate last = lastDay.orElseGet(() -> year.plusYears(2).getLastDay());
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("Calendar must not end before it begins but was " + first + "/" + last);
        }
        return withFirstDay(first).withLastDay(last);
    }

    LocalDate firstDay() {
        return firstDay.orElse(LocalDate.MIN);
    }

    LocalDate lastDay() {
        return lastDay.orElse(LocalDate.MAX);
    }

    boolean includes(EntryKind kind, LocalDate date) {
        return kinds.contains(kind) && !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    /** Returns the days on which to be reminded of a day, the earliest first. */
    List<LocalDate> alarmDaysBefore(LocalDate date) {
        return alarms.stream().map(date::minus).distinct().sorted().toList();
    }
}
