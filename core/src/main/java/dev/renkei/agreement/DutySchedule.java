package dev.renkei.agreement;

import dev.renkei.time.CivilPeriods;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The due days of a duty, numbered from 0, and the days on which it was done for them.
 *
 * <p>All days are counted from the first one, so that a day at the end of a month is not lost.
 */
final class DutySchedule {

    private final Agreement agreement;
    private final Duty duty;
    private final LocalDate anchor;
    private final Optional<Period> interval;
    private final int firstNumber;
    private final Map<Integer, LocalDate> done = new HashMap<>();

    private DutySchedule(Agreement agreement, Duty duty, LocalDate anchor, int firstNumber) {
        this.agreement = agreement;
        this.duty = duty;
        this.anchor = anchor;
        this.interval = duty.getInterval();
        this.firstNumber = firstNumber;
        duty.getDoneOn().stream()
                .flatMap(stated -> stated.lastDay().stream())
                .sorted(Comparator.naturalOrder())
                .forEach(this::fulfil);
    }

    /** Obtains the due days of a duty, empty if neither it nor the agreement has a day to count from. */
    static Optional<DutySchedule> of(Agreement agreement, Duty duty) {
        if (duty.getDueOn().isPresent()) {
            return duty.getDueOn().flatMap(StatedDate::lastDay).map(day -> new DutySchedule(agreement, duty, day, 0));
        }
        return agreement
                .beginning()
                .filter(any -> duty.getInterval().isPresent())
                .flatMap(StatedDate::toLocalDate)
                .map(day -> new DutySchedule(agreement, duty, day, 1));
    }

    List<DueDuty> between(LocalDate first, LocalDate last) {
        List<DueDuty> due = new ArrayList<>();
        int number = firstFrom(first);
        Optional<LocalDate> day = dayOf(number);
        while (day.filter(each -> !each.isAfter(last)).isPresent()) {
            due.add(dueOn(day.get(), number));
            number++;
            day = dayOf(number);
        }
        return List.copyOf(due);
    }

    /** Returns the latest due day before a day. */
    Optional<DueDuty> latestBefore(LocalDate date) {
        int number = firstFrom(date) - 1;
        return number < firstNumber ? Optional.empty() : dayOf(number).map(day -> dueOn(day, number));
    }

    private DueDuty dueOn(LocalDate day, int number) {
        return new DueDuty(agreement, duty, day, Optional.ofNullable(done.get(number)));
    }

    private void fulfil(LocalDate day) {
        int next = firstFrom(day);
        int before = next - 1;
        if (before >= firstNumber && !done.containsKey(before)) {
            done.put(before, day);
        } else {
            done.putIfAbsent(next, day);
        }
    }

    /** Returns the due day of a number, empty after the last year of the calendar, or if the duty is due only once. */
    private Optional<LocalDate> dayOf(int number) {
        if (number == 0) {
            return Optional.of(anchor);
        }
        return interval.flatMap(length -> CivilPeriods.dayAfter(anchor, length, number));
    }

    /** Returns the number of the first due day that is not before a day, by halving the numbers that can be. */
    private int firstFrom(LocalDate day) {
        int low = firstNumber;
        int high = firstNumber + 1;
        while (isBefore(high, day)) {
            low = high;
            high *= 2;
        }
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (isBefore(middle, day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int number, LocalDate day) {
        return dayOf(number).filter(each -> each.isBefore(day)).isPresent();
    }
}
