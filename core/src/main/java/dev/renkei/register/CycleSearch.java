package dev.renkei.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Seeks cycles among numbers that link to others: such that share no number, and without which no cycle is left.
 *
 * <p>One way is followed as deep as it leads. Where it comes back to itself, the cycle is cut off, and what led into it is
 * followed on.
 */
final class CycleSearch {

    private enum State {
        UNSEEN,
        ON_THE_WAY,
        DONE
    }

    private final int[][] links;
    private final int[] followed;
    private final State[] states;
    private final List<Integer> way = new ArrayList<>();
    private final List<List<Integer>> cycles = new ArrayList<>();

    private CycleSearch(int[][] links) {
        this.links = links;
        this.followed = new int[links.length];
        this.states = new State[links.length];
        Arrays.fill(states, State.UNSEEN);
    }

    /** Returns the cycles, each from its least number on; the numbers link to others by index. */
    static List<List<Integer>> in(int[][] links) {
        CycleSearch search = new CycleSearch(links);
        for (int start = 0; start < links.length; start++) {
            search.follow(start);
        }
        return search.cycles;
    }

    private void follow(int start) {
        enter(start);
        while (!way.isEmpty()) {
            int last = way.get(way.size() - 1);
            if (followed[last] == links[last].length) {
                leave();
            } else {
                int next = links[last][followed[last]];
                followed[last]++;
                closeCycle(next);
                enter(next);
            }
        }
    }

    private void enter(int number) {
        if (states[number] == State.UNSEEN) {
            states[number] = State.ON_THE_WAY;
            way.add(number);
        }
    }

    private int leave() {
        int end = way.size() - 1;
        int last = way.get(end);
        way.subList(end, end + 1).clear();
        states[last] = State.DONE;
        return last;
    }

    private void closeCycle(int number) {
        if (states[number] != State.ON_THE_WAY) {
            return;
        }
        List<Integer> cycle = new ArrayList<>();
        while (states[number] == State.ON_THE_WAY) {
            cycle.add(leave());
        }
        Collections.reverse(cycle);
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        cycles.add(List.copyOf(cycle));
    }
}
