package dev.renkei.register;

import dev.renkei.time.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of many things hold on which days.
 *
 * <p>Each flip begins or ends something on a day. What holds is kept in full at every so many flips, so that an answer takes
 * up from there. A day and a position are packed into a number, so that they sort quickly.
 */
final class Timeline {

    /** Before every day that a document can state. */
    private static final LocalDate FIRST = LocalDate.of(-20_000, 1, 1);

    /** After every day that a document can state. */
    private static final LocalDate LAST = LocalDate.of(20_000, 12, 31);

    /** The timeline on which nothing ever holds. */
    static final Timeline EMPTY = new Builder().build(0);

    private static final int MIN_STRETCH = 64;

    private final long[] flips;
    private final int stretch;
    private final List<BitSet> states;

    private Timeline(long[] flips, int stretch, List<BitSet> states) {
        this.flips = flips;
        this.stretch = stretch;
        this.states = states;
    }

    /** Returns what holds on a day. */
    BitSet on(LocalDate date) {
        return afterFlips(flipsUntil(date));
    }

    /** Returns what holds on at least one day of a period, of which both days are part. */
    BitSet during(LocalDate first, LocalDate last) {
        int before = flipsUntil(first);
        BitSet found = afterFlips(before);
        int until = flipsUntil(last);
        for (int i = before; i < until; i++) {
            // Whatever ends within the period has held before that.
            found.set(position(flips[i]));
        }
        return found;
    }

    private int flipsUntil(LocalDate date) {
        return firstAtLeast(flips, pack(within(date).plusDays(1), 0));
    }

    private BitSet afterFlips(int count) {
        int state = count / stretch;
        BitSet found = (BitSet) states.get(state).clone();
        for (int i = state * stretch; i < count; i++) {
            found.flip(position(flips[i]));
        }
        return found;
    }

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

    /**
     * The days of a period, both bounds included; an open end lies at the end of time.
     *
     * @param first  the first day
     * @param last  the last day
     */
    record Span(LocalDate first, LocalDate last) {

        static Span of(DatePeriod period) {
            return new Span(
                    period.getFirstDay().orElse(LocalDate.MIN),
                    period.getLastDay().orElse(LocalDate.MAX));
        }

        Span joinedWith(Span later) {
            return new Span(first, last.isAfter(later.last) ? last : later.last);
        }

        /** Returns whether no day lies between this span and one that begins no earlier. */
        boolean reaches(Span later) {
            return last.equals(LocalDate.MAX) || !later.first.isAfter(last.plusDays(1));
        }
    }

    /** Gathers the flips of a timeline. */
    static final class Builder {

        private long[] flips = new long[16];
        private int size;

        void flip(LocalDate day, int position) {
            if (size == flips.length) {
                flips = Arrays.copyOf(flips, size * 2);
            }
            flips[size] = pack(day, position);
            size++;
        }

        /** Lets something hold on the days of spans; those that touch are joined. */
        void hold(Stream<Span> spans, int position) {
            List<Span> inOrder = spans.filter(span -> !span.first().isAfter(span.last()))
                    .sorted(Comparator.comparing(Span::first))
                    .toList();
            for (int i = 0; i < inOrder.size(); ) {
                Span joined = inOrder.get(i);
                i++;
                while (i < inOrder.size() && joined.reaches(inOrder.get(i))) {
                    joined = joined.joinedWith(inOrder.get(i));
                    i++;
                }
                flip(joined.first(), position);
                if (!joined.last().equals(LocalDate.MAX)) {
                    flip(joined.last().plusDays(1), position);
                }
            }
        }

        /** Builds the timeline of so many things. */
        Timeline build(int things) {
            long[] sorted = Arrays.copyOf(flips, size);
            Arrays.sort(sorted);
            int stretch = Math.max(MIN_STRETCH, things / 16);
            return new Timeline(sorted, stretch, states(sorted, stretch));
        }

        private static List<BitSet> states(long[] flips, int stretch) {
            List<BitSet> states = new ArrayList<>();
            BitSet state = new BitSet();
            for (int i = 0; i < flips.length; i++) {
                if (i % stretch == 0) {
                    states.add((BitSet) state.clone());
                }
                state.flip(position(flips[i]));
            }
            if (flips.length % stretch == 0) {
                states.add(state);
            }
            return states;
        }
    }
}
