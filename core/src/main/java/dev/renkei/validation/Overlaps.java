package dev.renkei.validation;

import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds, for each of many periods in their order, the first one that shares a day with it, without holding each against all.
 *
 * <p>The days on which periods start or end are the leaves of a tree. Each node keeps the least number of the periods that
 * cover all of its days, and that of the periods that touch any of them.
 */
final class Overlaps {

    private static final int NONE = Integer.MAX_VALUE;

    private final LocalDate[] days;
    private final int[] covering;
    private final int[] touching;

    private Overlaps(List<DatePeriod> periods) {
        this.days = periods.stream()
                .flatMap(period -> Stream.of(firstDay(period), lastDay(period)))
                .sorted()
                .distinct()
                .toArray(LocalDate[]::new);
        this.covering = new int[4 * days.length];
        this.touching = new int[4 * days.length];
        Arrays.fill(covering, NONE);
        Arrays.fill(touching, NONE);
    }

    /** Checks if each period begins after the end of the one before it, as most do, so that none shares a day with another. */
    static boolean areInOrder(List<DatePeriod> periods) {
        for (int i = 1; i < periods.size(); i++) {
            if (!areInOrder(periods.get(i - 1), periods.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Checks if a period begins after the end of another. */
    static boolean areInOrder(DatePeriod period, DatePeriod next) {
        return firstDay(next).isAfter(lastDay(period));
    }

    /** Returns for each period the index of the first one before it that shares a day with it, empty if none does. */
    static List<OptionalInt> firstBefore(List<DatePeriod> periods) {
        OptionalInt[] firsts = new OptionalInt[periods.size()];
        Overlaps before = new Overlaps(periods);
        for (int i = 0; i < firsts.length; i++) {
            int from = before.indexOf(firstDay(periods.get(i)));
            int to = before.indexOf(lastDay(periods.get(i)));
            int first = before.first(1, 0, before.days.length - 1, from, to);
            firsts[i] = first == NONE ? OptionalInt.empty() : OptionalInt.of(first);
            before.add(i, 1, 0, before.days.length - 1, from, to);
        }
        return List.of(firsts);
    }

    private int indexOf(LocalDate day) {
        return Arrays.binarySearch(days, day);
    }

    private int first(int node, int low, int high, int from, int to) {
        if (from > high || to < low) {
            return NONE;
        }
        if (from <= low && high <= to) {
            return touching[node];
        }
        int middle = (low + high) / 2;
        int below = first(2 * node, low, middle, from, to);
        int above = first(2 * node + 1, middle + 1, high, from, to);
        return Math.min(covering[node], Math.min(below, above));
    }

    private void add(int period, int node, int low, int high, int from, int to) {
        if (from > high || to < low) {
            return;
        }
        touching[node] = Math.min(touching[node], period);
        if (from <= low && high <= to) {
            covering[node] = Math.min(covering[node], period);
            return;
        }
        int middle = (low + high) / 2;
        add(period, 2 * node, low, middle, from, to);
        add(period, 2 * node + 1, middle + 1, high, from, to);
    }

    static LocalDate firstDay(DatePeriod period) {
        return period.getFirstDay().orElse(LocalDate.MIN);
    }

    static LocalDate lastDay(DatePeriod period) {
        return period.getLastDay().orElse(LocalDate.MAX);
    }
}
