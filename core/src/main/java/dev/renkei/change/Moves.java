package dev.renkei.change;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds which of the things that stay in a list have to move to come into their order. */
final class Moves {

    private Moves() {}

    /** Returns the positions before of as few matches as have to move; the matches are of one list. */
    static <T> Set<Position> of(Collection<Match<T>> matches) {
        List<Match<T>> inOrder = matches.stream()
                .sorted(Comparator.comparingInt(match -> match.from().index()))
                .toList();
        BitSet staying = LongestRun.of(
                inOrder.stream().mapToInt(match -> match.to().index()).toArray());
        Set<Position> moving = new TreeSet<>(Position.ORDER);
        for (int i = staying.nextClearBit(0); i < inOrder.size(); i = staying.nextClearBit(i + 1)) {
            moving.add(inOrder.get(i).from());
        }
        return moving;
    }
}
