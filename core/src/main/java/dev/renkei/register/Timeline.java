package dev.renkei.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many things hold on which days.
 *
 * <p>Each flip begins or ends something on a day. What holds is kept in full at every so many flips, so that an answer takes
 * up from there.
 */
final class Timeline {

    /** The timeline on which nothing ever holds. */
    static final Timeline EMPTY = new Builder().build(0);

    private static final int SHORTEST_STRETCH = 64;

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
            found.set(Days.position(flips[i]));
        }
        return found;
    }

    private int flipsUntil(LocalDate date) {
        return Days.firstAtLeast(flips, Days.pack(Days.within(date).plusDays(1), 0));
    }

    private BitSet afterFlips(int count) {
        int state = count / stretch;
        BitSet found = (BitSet) states.get(state).clone();
        for (int i = state * stretch; i < count; i++) {
            found.flip(Days.position(flips[i]));
        }
        return found;
    }

    /** Gathers the flips of a timeline. */
    static final class Builder {

        private long[] flips = new long[16];
        private int size;

        void flip(LocalDate day, int position) {
            if (size == flips.length) {
                flips = Arrays.copyOf(flips, size * 2);
            }
            flips[size] = Days.pack(day, position);
            size++;
        }

        /** Begins something on the first day of a span and ends it after the last, unless the span is open. */
        void hold(Span span, int position) {
            flip(span.first(), position);
            if (!span.last().equals(LocalDate.MAX)) {
                flip(span.last().plusDays(1), position);
            }
        }

        /** Builds the timeline of so many things. */
        Timeline build(int things) {
            long[] sorted = Arrays.copyOf(flips, size);
            Arrays.sort(sorted);
            int stretch = Math.max(SHORTEST_STRETCH, things / 16);
            return new Timeline(sorted, stretch, states(sorted, stretch));
        }

        private static List<BitSet> states(long[] flips, int stretch) {
            List<BitSet> states = new ArrayList<>();
            BitSet state = new BitSet();
            for (int i = 0; i < flips.length; i++) {
                if (i % stretch == 0) {
                    states.add((BitSet) state.clone());
                }
                state.flip(Days.position(flips[i]));
            }
            if (flips.length % stretch == 0) {
                states.add(state);
            }
            return states;
        }
    }
}
