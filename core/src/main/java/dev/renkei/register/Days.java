package dev.renkei.register;

import java.time.LocalDate;

/**
 * Counts days as indexes sort them: by whole numbers, beside the position of what the day belongs to.
 */
final class Days {

    /** Before every day that a document can state. */
    private static final LocalDate FIRST = LocalDate.of(-20_000, 1, 1);

    /** After every day that a document can state. */
    private static final LocalDate LAST = LocalDate.of(20_000, 12, 31);

    private Days() {}

    /** Returns the day, or the first or last of those between which all that documents state lies. */
    static LocalDate within(LocalDate day) {
        LocalDate notBefore = day.isBefore(FIRST) ? FIRST : day;
        return notBefore.isAfter(LAST) ? LAST : notBefore;
    }

    /** Returns a number that sorts by the day first and then by the position. */
    static long pack(LocalDate day, int position) {
        return within(day).toEpochDay() << Integer.SIZE | position;
    }

    static LocalDate day(long packed) {
        return LocalDate.ofEpochDay(packed >> Integer.SIZE);
    }

    static int position(long packed) {
        return (int) packed;
    }

    /** Returns the first index whose number is not less than one, in numbers that ascend. */
    static int firstAtLeast(long[] ascending, long wanted) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
