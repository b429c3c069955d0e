package dev.renkei.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What changes do to the things of one kind: edit them, take them out and put them in.
 *
 * <p>What is neither taken out nor put in keeps its order, and what is put in comes to stand at its place in the state after.
 */
final class Patch<T> {

    private final Map<Place, UnaryOperator<T>> edits = new HashMap<>();
    private final Set<Place> taken = new HashSet<>();
    private final Map<Integer, Map<Integer, Function<Source<T>, T>>> put = new HashMap<>();

    /** The number of a list, and the place of a thing in it. */
    private record Place(int list, int index) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::list).thenComparingInt(Place::index);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        static Place of(Position position) {
            return new Place(position.list(), position.index());
        }
    }

    /** Gives the lists of the state before by their numbers. */
    interface Source<T> {
        List<T> list(int number);
    }

    void edit(Position from, UnaryOperator<T> edit) {
        edits.merge(Place.of(from), edit, (first, second) -> item -> second.apply(first.apply(item)));
    }

    void takeOut(Position from) {
        taken.add(Place.of(from));
    }

    void putIn(Position to, T item) {
        put(to, source -> item);
    }

    void move(Position from, Position to) {
        takeOut(from);
        put(to, source -> edited(Place.of(from), source));
    }

    private void put(Position to, Function<Source<T>, T> item) {
        put.computeIfAbsent(to.list(), unseen -> new TreeMap<>()).put(to.index(), item);
    }

    private T edited(Place place, Source<T> source) {
        T item = source.list(place.list()).get(place.index());
        return edits.getOrDefault(place, UnaryOperator.identity()).apply(item);
    }

    /** Returns the list that a list of the state before becomes. */
    List<T> apply(Source<T> source, int listBefore, int listAfter) {
        List<T> items = new ArrayList<>();
        for (int index = 0; index < source.list(listBefore).size(); index++) {
            Place place = new Place(listBefore, index);
            if (!taken.contains(place)) {
                items.add(edited(place, source));
            }
        }
        put.getOrDefault(listAfter, Map.of())
                .forEach((index, item) -> items.add(Math.min(index, items.size()), item.apply(source)));
        return items;
    }
}
