package dev.renkei.validation;

import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts, for each of many periods, how many of others lie in it, and how many outside, without holding each against all.
 *
 * <p>The periods are taken from the last start to the first, and before each those that are counted and start no earlier. Of these,
 * a tree of sums (Fenwick) over the days on which they end tells how many end in time.
 *
 * @param inside  the number of the others that lie in the period
 * @param outside  the number of the others that share no day with it
 */
record PeriodCounts(int inside, int outside) {

    private static final Comparator<DatePeriod> LATEST_FIRST =
            Comparator.comparing(Overlaps::firstDay).reversed();

    /** Returns the counts for each of the first periods. */
    static Map<DatePeriod, PeriodCounts> of(Stream<DatePeriod> counting, List<DatePeriod> counted) {
        List<DatePeriod> all = counting.distinct().sorted(LATEST_FIRST).toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        LocalDate[] starts = sorted(counted, Overlaps::firstDay);
        LocalDate[] ends = sorted(counted, Overlaps::lastDay);
        List<DatePeriod> latestFirst = counted.stream().sorted(LATEST_FIRST).toList();
        int[] sums = new int[ends.length + 1];
        int next = 0;
        Map<DatePeriod, PeriodCounts> counts = new HashMap<>();
        for (DatePeriod period : all) {
            for (; next < latestFirst.size() && LATEST_FIRST.compare(latestFirst.get(next), period) <= 0; next++) {
                add(numberUntil(ends, Overlaps.lastDay(latestFirst.get(next))), sums);
            }
            int inside = sum(numberUntil(ends, Overlaps.lastDay(period)), sums);
            int after = starts.length - numberUntil(starts, Overlaps.lastDay(period));
            int before = period.getFirstDay()
                    .map(first -> numberUntil(ends, first.minusDays(1)))
                    .orElse(0);
            counts.put(period, new PeriodCounts(inside, before + after));
        }
        return counts;
    }

    private static void add(int rank, int[] sums) {
        for (int node = rank; node < sums.length; node += node & -node) {
            sums[node]++;
        }
    }

    private static int sum(int rank, int[] sums) {
        int sum = 0;
        for (int node = rank; node > 0; node -= node & -node) {
            sum += sums[node];
        }
        return sum;
    }

    private static LocalDate[] sorted(List<DatePeriod> periods, Function<DatePeriod, LocalDate> day) {
        return periods.stream().map(day).sorted().toArray(LocalDate[]::new);
    }

    /** Returns how many of the days are not after another. */
    private static int numberUntil(LocalDate[] sorted, LocalDate day) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle].isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
